import { leadersOf, workingUnits } from '../../people/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { trailOf } from '../../units/queries.ts'
import { ReportPage } from '../pages/report-page.tsx'
import { reportPath } from '../pages/report-view.ts'
import { findPeriod, reportsOf } from '../queries.ts'
import { say as sayReport } from '../words.ts'
import { approveByDelegation } from './approve-by-delegation.ts'
import { confirmReceived, confirmReport } from './confirm-report.ts'
import { delegateApproval, withdrawDelegation } from './delegate-approval.ts'
import { leads } from './delegation.ts'
import { type Version, versionsOf } from './history.ts'
import { DelegationsPage, delegationsPath, type Led } from './pages/delegations-page.tsx'
import { HistoryPage } from './pages/history-page.tsx'
import { SeriesPage, seriesPath } from './pages/series-page.tsx'
import { UnconfirmedPage, unconfirmedPath } from './pages/unconfirmed-page.tsx'
import {
  delegatesIn,
  delegationsOf,
  reportedCampaigns,
  reportFor,
  somePeriodIds,
  unconfirmedOf,
} from './queries.ts'
import { say } from './words.ts'

const signedIn = 'signed-in' as const
const reportsPath = '/lam-viec/bao-cao'
type OfReport = Visit<'id'>

/** The way to each unit, root first, as pages show it. */
const pathsOf = async ({ reader, today }: Visit, unitIds: readonly number[]) => {
  const trails = await trailOf(reader, unitIds, today)
  return (unitId: number) => (trails.get(unitId) ?? []).map(({ name }) => ({ text: name }))
}

const showHistory = async (visit: OfReport): Promise<Shown> => {
  const found = await reportFor(visit, visit.params.id)
  const versions = versionsOf(found, visit.actor)
  const readable = versions.filter(({ content }) => content !== null)
  const chosen = (name: string): Version | undefined =>
    readable.find(({ key }) => key === visit.query.get(name))
  const to = chosen('den') ?? readable.at(-1) ?? null
  const from = chosen('tu') ?? readable.at(-2) ?? null
  const view = { ...found, visit }
  const period = sayReport(visit.language)('report.title', { period: found.report.periodName })
  return {
    title: `${say(visit.language)('history.title')}: ${period} – ${found.unit.name}`,
    body: HistoryPage({ view, versions, from, to }),
    crumbs: [
      { href: reportsPath, text: sayReport(visit.language)('list.title') },
      { href: reportPath(found.report.id), text: period },
    ],
  }
}

const showReport = async (visit: OfReport): Promise<Shown> => {
  const found = await reportFor(visit, visit.params.id)
  const period = sayReport(visit.language)('report.title', { period: found.report.periodName })
  return { title: `${period} – ${found.unit.name}`, body: ReportPage({ ...found, visit }) }
}

const ledBy = async (visit: Visit, unitIds: readonly number[]): Promise<Led[]> => {
  const { reader, actor, today } = visit
  const trails = await trailOf(reader, unitIds, today)
  const led = unitIds.filter((unitId) => leads(actor, unitId))
  return Promise.all(
    led.map(async (unitId) => {
      const posts = await leadersOf(reader, unitId, today)
      return {
        unitId,
        name: trails.get(unitId)?.at(-1)?.name ?? '',
        leaderTitle: posts.find(({ personId }) => personId === actor.personId)?.title ?? '',
        delegates: (await delegatesIn(reader, unitId, today)).filter(
          ({ accountId }) => accountId !== actor.accountId,
        ),
        campaigns: await reportedCampaigns(reader, unitId),
      }
    }),
  )
}

const showDelegations = async (visit: Visit): Promise<Shown> => {
  const units = await workingUnits(visit.reader, visit.actor, visit.today)
  const delegations = await delegationsOf(visit.reader, units)
  const pathOf = await pathsOf(visit, units)
  const body = DelegationsPage({
    visit,
    delegations,
    led: await ledBy(visit, units),
    nameOf: (unitId) => pathOf(unitId).at(-1)?.text ?? '',
  })
  const crumbs = [{ href: reportsPath, text: sayReport(visit.language)('list.title') }]
  return { title: say(visit.language)('delegations.title'), body, crumbs }
}

const showUnconfirmed = async (visit: Visit): Promise<Shown> => {
  const units = await workingUnits(visit.reader, visit.actor, visit.today)
  const { own, incoming } = await unconfirmedOf(visit.reader, units)
  const pathOf = await pathsOf(
    visit,
    [...own, ...incoming].map(({ unitId }) => unitId),
  )
  const crumbs = [{ href: reportsPath, text: sayReport(visit.language)('list.title') }]
  const body = UnconfirmedPage({ visit, own, incoming, pathOf })
  return { title: say(visit.language)('unconfirmed.title'), body, crumbs }
}

const mostOfSeries = 500

const showSeries = async (visit: OfReport): Promise<Shown> => {
  const period = await findPeriod(visit.reader, visit.params.id)
  if (!period) throw new Refusal('period.not_found', { status: 404 })
  const units = await workingUnits(visit.reader, visit.actor, visit.today)
  const owing = await reportsOf(visit.reader, {
    periodId: period.id,
    receiverIds: units,
    states: ['owed', 'draft', 'returned'],
    limit: mostOfSeries,
  })
  const pathOf = await pathsOf(
    visit,
    owing.map(({ unitId }) => unitId),
  )
  const crumbs = [{ href: reportsPath, text: sayReport(visit.language)('list.title') }]
  const title = say(visit.language)('series.title', { period: period.name })
  return { title, body: SeriesPage({ visit, period, owing, pathOf }), crumbs }
}

const seen = (typed: Typed, visit: OfReport) => ({
  reportId: visit.params.id,
  version: Number(one(typed, 'version')),
})

const ofReport = { audience: signedIn, show: showReport, read: seen } as const
const toReport = ({ id }: { readonly id: string }): string => reportPath(id)
const confirmed = (_result: unknown, visit: OfReport): string => say(visit.language)('said.confirmed')

const forms: readonly Route[] = [
  form('/lam-viec/bao-cao/:id/duyet-thay', {
    ...ofReport,
    command: approveByDelegation,
    next: ({ id }) => `${reportPath(id)}/bien-nhan`,
  }),
  form('/lam-viec/bao-cao/:id/xac-nhan', {
    ...ofReport,
    command: confirmReport,
    next: toReport,
    said: confirmed,
  }),
  form('/lam-viec/bao-cao/:id/xac-nhan-noi-nhan', {
    ...ofReport,
    command: confirmReceived,
    next: toReport,
    said: confirmed,
  }),
  form('/lam-viec/uy-quyen', {
    audience: signedIn,
    command: delegateApproval,
    show: showDelegations,
    read: (typed) => ({
      unitId: one(typed, 'unitId'),
      campaign: oneOrNull(typed, 'campaign'),
      leaderTitle: one(typed, 'leaderTitle'),
      delegateId: one(typed, 'delegateId'),
      delegateTitle: one(typed, 'delegateTitle'),
      form: one(typed, 'form'),
      paperNumber: one(typed, 'paperNumber'),
      paperOn: dayTyped(typed, 'paperOn'),
      fromOn: dayTyped(typed, 'fromOn'),
      untilOn: dayTyped(typed, 'untilOn'),
    }),
    next: () => delegationsPath,
    said: (_result, visit) => say(visit.language)('said.delegation.given'),
  }),
  form('/lam-viec/uy-quyen/:id/cham-dut', {
    audience: signedIn,
    command: withdrawDelegation,
    show: showDelegations,
    read: (typed, visit) => ({ delegationId: visit.params.id, reason: one(typed, 'reason') }),
    next: () => delegationsPath,
    said: (_result, visit) => say(visit.language)('said.delegation.withdrawn'),
  }),
]

const historyExamples = async (reader: Reader): Promise<string[]> =>
  (await reportsOf(reader, { states: ['accepted'], limit: 2 })).map(({ id }) => `${reportPath(id)}/lich-su`)

export const routes: readonly Route[] = [
  page('/lam-viec/uy-quyen', { audience: signedIn }, showDelegations),
  page(unconfirmedPath, { audience: signedIn }, showUnconfirmed),
  page('/lam-viec/bao-cao/:id/lich-su', { audience: signedIn, examples: historyExamples }, showHistory),
  page(
    '/lam-viec/ky-bao-cao/:id/nhap-ho',
    { audience: signedIn, examples: async (reader) => (await somePeriodIds(reader)).map(seriesPath) },
    showSeries,
  ),
  ...forms,
]
