import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { pagePath } from '../../follow-up/follow-up-pages.ts'
import { type CampaignAt, CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { ContactsCell } from '../../follow-up/pages/follow-up-page.tsx'
import { Due, thingName } from '../../follow-up/pages/thing-words.tsx'
import { keyOf, type Thing } from '../../follow-up/reminder.ts'
import type { Contacts, LeadershipTold } from '../queries.ts'
import { say } from '../words.ts'

export type LeadershipProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly things: readonly Thing[]
  readonly unitPath: (unitId: number) => readonly UnitStep[]
  readonly contacts: (thing: Thing) => Contacts
  readonly told: (thing: Thing) => LeadershipTold | null
  readonly mayTell: boolean
}

const LongOverdue = ({ visit, things, unitPath, contacts, told, mayTell }: LeadershipProps) => {
  const t = say(visit.language)
  const tick = {
    key: 'tick',
    head: t('leadership.choose'),
    cell: (thing: Thing) => (
      <CheckField
        name="viec"
        value={keyOf(thing)}
        label={unitPath(thing.unitId).at(-1)?.text ?? ''}
        labelHidden
        checked={told(thing) === null}
      />
    ),
  }
  const columns = [
    {
      key: 'unit',
      head: t('leadership.unit'),
      rowHead: true,
      cell: (thing: Thing) => <UnitPath path={unitPath(thing.unitId)} />,
    },
    {
      key: 'thing',
      head: t('leadership.thing'),
      cell: (thing: Thing) => thingName(thing, visit.language),
    },
    { key: 'due', head: t('leadership.due'), cell: (thing: Thing) => <Due thing={thing} visit={visit} /> },
    {
      key: 'times',
      head: t('leadership.times'),
      cell: (thing: Thing) => <ContactsCell contacts={contacts(thing)} visit={visit} />,
    },
    {
      key: 'told',
      head: t('leadership.told'),
      cell: (thing: Thing) => {
        const last = told(thing)
        return last
          ? t('leadership.toldOn', { day: showDay(last.day, visit.language), by: last.by })
          : t('leadership.notTold')
      },
    },
  ]
  return (
    <Table
      caption={t('leadership.title')}
      captionHidden
      columns={mayTell ? [tick, ...columns] : columns}
      rows={things}
      rowKey={keyOf}
    />
  )
}

/** What stays out long after its day, for a person to decide whether the leadership hears of it. */
export const LeadershipPage = (props: LeadershipProps) => {
  const { visit, campaign, things, mayTell } = props
  const t = say(visit.language)
  const back = pagePath(campaign.slug, 'don-doc')
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="don-doc"
        title={t('leadership.title')}
        lead={t('leadership.lead')}
      />
      {things.length === 0 ? (
        <Empty text={t('leadership.none')}>
          <a href={back}>{t('leadership.back')}</a>
        </Empty>
      ) : mayTell ? (
        <Form visit={visit} action={`${back}/bao-cao-lanh-dao`} wide>
          <LongOverdue {...props} />
          <TextArea name="note" label={t('leadership.note')} hint={t('leadership.noteHint')} rows={4} />
          <Actions>
            <Button>{t('leadership.tell')}</Button>
            <LinkButton href={back} kind="quiet">
              {t('leadership.back')}
            </LinkButton>
          </Actions>
        </Form>
      ) : (
        <LongOverdue {...props} />
      )}
    </>
  )
}
