import { addDays, type Day, showDay } from '../../../platform/plain/day.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { TaskList } from '../../../platform/ui/task-list/task-list.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { taskOf } from '../../pages/task.tsx'
import { say } from '../../words.ts'
import type { Week } from '../week.ts'

export type CalendarProps = {
  readonly visit: Visit
  readonly weeks: readonly Week[]
  /** Works that stand in no week, because there are very many of their kind. */
  readonly more: number
  /** When the address for calendar programs was opened; null: there is none. */
  readonly openedAt: string | null
}

const headingOf = (monday: Day, { language, today }: Visit): string => {
  const t = say(language)
  const span = { from: showDay(monday, language), to: showDay(addDays(monday, 6), language) }
  if (monday <= today && today <= addDays(monday, 6)) return t('calendar.thisWeek', span)
  return t('calendar.week', span)
}

const Address = ({ visit, openedAt }: CalendarProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('calendar.address')}>
      <Prose>
        <p>{t('calendar.addressLead')}</p>
        {openedAt && <p>{t('calendar.openedAt', { at: showMoment(openedAt, visit.language) })}</p>}
      </Prose>
      <Form visit={visit} action="/lam-viec/lich" name="mo">
        <Actions>
          <Button>{openedAt ? t('calendar.renew') : t('calendar.open')}</Button>
        </Actions>
      </Form>
      {openedAt && (
        <Form visit={visit} action="/lam-viec/lich/dong" name="dong">
          <Actions>
            <Button kind="danger">{t('calendar.close')}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  )
}

/** What has a day, week by week, and the way to have it in one's own calendar. */
export const CalendarPage = (props: CalendarProps) => {
  const { visit, weeks, more } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('calendar.title')}
        lead={t('calendar.lead')}
        actions={
          <LinkButton href="/lam-viec/lich.ics" kind="secondary" icon="download">
            {t('calendar.file')}
          </LinkButton>
        }
      />
      {weeks.length === 0 && <Empty text={t('calendar.empty')} />}
      {weeks.map(({ monday, works }) => (
        <TaskList
          key={monday}
          id={`tuan-${monday}`}
          heading={headingOf(monday, visit)}
          count={works.length}
          tasks={works.map((work) => taskOf(work, visit.language, visit.today))}
          empty={t('calendar.empty')}
        />
      ))}
      {more > 0 && (
        <p>
          <a href="/lam-viec">{t('calendar.more', { count: more })}</a>
        </p>
      )}
      <Address {...props} />
    </>
  )
}
