import { addDays, showDay } from '../../platform/plain/day.ts'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { Pager } from '../../platform/ui/pager/pager.tsx'
import { type Task, TaskList } from '../../platform/ui/task-list/task-list.tsx'
import { type State } from '../../platform/ui/chip/states.ts'
import { UnitPath, type UnitStep } from '../../platform/ui/unit-path/unit-path.tsx'
import { pageHref } from '../../platform/web/paging.ts'
import type { Visit } from '../../platform/web/route.ts'
import type { ReportFound } from '../queries.ts'
import { delegationsPath } from '../ladder/pages/delegations-page.tsx'
import { unconfirmedPath } from '../ladder/pages/unconfirmed-page.tsx'
import { say as sayLadder } from '../ladder/words.ts'
import { dueOf } from '../report.ts'
import { say } from '../words.ts'
import { urgencyOf } from './report-chip.tsx'
import { reportPath } from './report-view.ts'

/** The lists that go over several pages: received, owed, sent; each is turned by itself. */
export type ReportList = 'nhan' | 'no' | 'nop'

type Listed = {
  readonly reports: readonly ReportFound[]
  readonly page: number
  /** On all pages. */
  readonly total: number
}

export type ListsProps = {
  readonly visit: Visit
  /** Of the person's own units, those that are not sent yet. */
  readonly own: readonly ReportFound[]
  readonly incoming: Listed
  readonly owing: Listed
  readonly sent: Listed
  /** Sent before, and taken back by the unit since. */
  readonly takenBack: readonly {
    readonly report: ReportFound
    readonly reason: string | null
    readonly byName: string
  }[]
  /** How many wait to be confirmed. */
  readonly unconfirmed: number
  readonly pathOf: (unitId: number) => readonly UnitStep[]
  readonly pageSize: number
}

const SOON = 3

const chips: Readonly<Record<ReportFound['state'], State>> = {
  owed: 'not-started',
  draft: 'draft',
  submitted: 'awaiting-signature',
  approved: 'submitted',
  accepted: 'accepted',
  returned: 'returned',
}

const verbs: Readonly<Record<ReportFound['state'], 'list.do' | 'list.mend' | 'list.review'>> = {
  owed: 'list.do',
  draft: 'list.do',
  returned: 'list.mend',
  submitted: 'list.review',
  approved: 'list.review',
  accepted: 'list.review',
}

const taskOf = ({ visit, pathOf }: ListsProps, report: ReportFound, reading: boolean): Task => {
  const { today, language } = visit
  const verb = reading ? 'list.review' : verbs[report.state]
  const done = report.state === 'approved' || report.state === 'accepted'
  return {
    key: report.id,
    text: say(language)(verb, { period: report.periodName }),
    href: reportPath(report.id),
    under: (
      <>
        <UnitPath path={pathOf(report.unitId)} /> · <span lang="vi">{report.campaignName}</span>
      </>
    ),
    deadline: showDay(dueOf(report), language),
    urgency: done ? 'none' : urgencyOf(report, today, addDays(today, SOON)),
    state: chips[report.state],
    ...(report.returnReason ? { note: report.returnReason } : {}),
  }
}

/** To the lists beside this one. */
const Ways = ({ visit, unconfirmed }: ListsProps) => {
  const t = sayLadder(visit.language)
  return (
    <>
      {unconfirmed > 0 && (
        <LinkButton href={unconfirmedPath}>{t('unconfirmed.link', { count: unconfirmed })}</LinkButton>
      )}{' '}
      <LinkButton kind="quiet" href={delegationsPath}>
        {t('delegations.title')}
      </LinkButton>
    </>
  )
}

/** Told to the receiver as long as the report has not come again. */
const TakenBack = (props: ListsProps) => {
  const { visit, takenBack } = props
  if (takenBack.length === 0) return null
  const tasks = takenBack.map(({ report, reason, byName }) => ({
    ...taskOf(props, report, true),
    note: `${byName}: ${reason ?? ''}`,
  }))
  const heading = sayLadder(visit.language)('takenBack.heading')
  return <TaskList heading={heading} id="vua-thu-hoi" tasks={tasks} empty={heading} />
}

type PagedProps = {
  readonly props: ListsProps
  readonly name: ReportList
  readonly id: string
  readonly of: 'incoming' | 'owing' | 'sent'
}

const Paged = ({ props, name, id, of }: PagedProps) => {
  const { visit, pageSize } = props
  const { reports, page, total } = props[of]
  const t = say(visit.language)
  return (
    <>
      <TaskList
        heading={t(`list.${of}`)}
        id={id}
        tasks={reports.map((report) => taskOf(props, report, of !== 'sent'))}
        count={total}
        empty={t(`list.${of}Empty`)}
      />
      <Pager page={page} pageSize={pageSize} total={total} href={pageHref(visit, name, id)} />
    </>
  )
}

/** Reports of the person's own units, and those that other units owe to them. */
export const ListsPage = (props: ListsProps) => {
  const { visit, own } = props
  const t = say(visit.language)
  const among = (...states: readonly ReportFound['state'][]) =>
    own.filter(({ state }) => states.includes(state)).map((report) => taskOf(props, report, false))
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} actions={<Ways {...props} />} />
      <TaskList
        heading={t('list.todo')}
        id="can-lam"
        tasks={among('returned', 'owed', 'draft')}
        empty={t('list.todoEmpty')}
      />
      <TaskList
        heading={t('list.waiting')}
        id="cho-duyet"
        tasks={among('submitted')}
        empty={t('list.waitingEmpty')}
      />
      <Paged props={props} name="nhan" id="cho-tiep-nhan" of="incoming" />
      <TakenBack {...props} />
      <Paged props={props} name="no" id="qua-han" of="owing" />
      <Paged props={props} name="nop" id="da-nop" of="sent" />
    </>
  )
}
