import { showDay } from '../../../platform/plain/day.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import { pageHref } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { ReminderFound } from '../../reminders/queries.ts'
import { pageSizes } from '../follow-up-pages.ts'
import { say } from '../words.ts'
import { ReminderTable, type ReminderTableProps, Way } from './reminder-table.tsx'
import { thingName } from './thing-words.tsx'

/** All that was said to the units a person works for. */
export const OwnRemindersPage = (
  props: ReminderTableProps & { readonly page: number; readonly total: number },
) => {
  const { visit, page, total } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('own.title')} lead={t('own.lead')} />
      <ReminderTable {...props} />
      <Pager page={page} pageSize={pageSizes.things} total={total} href={pageHref(visit)} />
    </>
  )
}

export type ReminderProps = {
  readonly visit: Visit
  readonly reminder: ReminderFound
  readonly path: readonly UnitStep[]
  readonly mayAnswer: boolean
  /** Where what is owed is done. */
  readonly mendAt: string
  /** More time can be asked for, on the page of the report. */
  readonly mayAsk: boolean
}

const Answer = ({ visit, reminder, mayAnswer, mendAt, mayAsk }: ReminderProps) => {
  const t = say(visit.language)
  if (reminder.answer)
    return (
      <Prose keepLines lang="vi">
        <p>{reminder.answer}</p>
        <p class="faint">
          {reminder.answeredBy}
          {reminder.answeredOn && `, ${showDay(reminder.answeredOn, visit.language)}`}
        </p>
      </Prose>
    )
  if (!mayAnswer) return <p class="faint">{t('history.noAnswer')}</p>
  return (
    <Form visit={visit} action={`/lam-viec/don-doc/${reminder.id}`}>
      <TextArea name="answer" label={t('answer.label')} hint={t('answer.hint')} rows={4} />
      <Actions>
        <Button>{t('answer.send')}</Button>
        <LinkButton href={mendAt}>{t('answer.mend')}</LinkButton>
        {mayAsk && <LinkButton href={`${mendAt}#gia-han`}>{t('answer.moreTime')}</LinkButton>}
      </Actions>
    </Form>
  )
}

/** One reminder as the unit reads it, with its answer. */
export const ReminderPage = (props: ReminderProps) => {
  const { visit, reminder, path } = props
  const t = say(visit.language)
  const text = (
    <Prose keepLines lang="vi">
      {reminder.text}
    </Prose>
  )
  const rows = [
    { key: t('own.text'), value: text },
    { key: t('list.unit'), value: <UnitPath path={path} /> },
    { key: t('list.due'), value: reminder.dueOn && showDay(reminder.dueOn, visit.language) },
    { key: t('history.way'), value: <Way reminder={reminder} visit={visit} /> },
    { key: t('history.day'), value: showMoment(reminder.at, visit.language) },
  ]
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{reminder.campaignName}</span>}
        title={t('one.title', { n: reminder.ordinal, thing: thingName(reminder, visit.language) })}
      />
      <SummaryList rows={rows} />
      <Section heading={t('history.answer')}>
        <Answer {...props} />
      </Section>
    </>
  )
}
