import { tellActor } from '../../../platform/actor.ts'
import { showDay } from '../../../platform/plain/day.ts'
import { Table } from '../../../platform/ui/table/table.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ReminderFound } from '../../reminders/queries.ts'
import { say } from '../words.ts'
import { thingName } from './thing-words.tsx'

export type ReminderTableProps = {
  readonly visit: Visit
  readonly reminders: readonly ReminderFound[]
  readonly unitPath: (unitId: number) => readonly UnitStep[]
}

/** How it was said: by whom, in which way, under which letter. */
export const Way = ({ reminder, visit }: { readonly reminder: ReminderFound; readonly visit: Visit }) => {
  const t = say(visit.language)
  const letter =
    reminder.letterNumber === null
      ? ''
      : t('letter.cited', {
          number: reminder.letterNumber,
          day: reminder.letterDay ? showDay(reminder.letterDay, visit.language) : '',
        })
  return (
    <div>
      {t('history.nth', { n: reminder.ordinal })} · {t(`kind.${reminder.kind}`)}
      {letter && ` · ${letter}`}
      <br />
      <span class="faint">{tellActor(reminder.byName, visit.language)}</span>
    </div>
  )
}

/** What was said to units, the latest first: each line is one the unit sees too. */
export const ReminderTable = ({ visit, reminders, unitPath }: ReminderTableProps) => {
  const t = say(visit.language)
  const columns = [
    {
      key: 'day',
      head: t('history.day'),
      cell: (one: ReminderFound) => (
        <a href={`/lam-viec/don-doc/${one.id}`}>{showDay(one.day, visit.language)}</a>
      ),
    },
    {
      key: 'unit',
      head: t('list.unit'),
      cell: (one: ReminderFound) => <UnitPath path={unitPath(one.unitId)} />,
    },
    { key: 'thing', head: t('list.thing'), cell: (one: ReminderFound) => thingName(one, visit.language) },
    {
      key: 'way',
      head: t('history.way'),
      cell: (one: ReminderFound) => <Way reminder={one} visit={visit} />,
    },
    {
      key: 'answer',
      head: t('history.answer'),
      cell: (one: ReminderFound) =>
        one.answer ? <span lang="vi">{one.answer}</span> : <span class="faint">{t('history.noAnswer')}</span>,
    },
  ]
  return (
    <Table
      caption={t('history.heading')}
      captionHidden
      columns={columns}
      rows={reminders}
      rowKey={({ id }) => id}
      empty={t('history.empty')}
    />
  )
}
