import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { writeCsv } from '../../platform/paper/csv.ts'
import { writeXlsx } from '../../platform/paper/workbook.ts'
import { type Day, daysBetween } from '../../platform/plain/day.ts'
import { download, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { campaignPath } from '../pages/report-view.ts'
import { periodDues, periodsOf, type ReportFound, reportsOf } from '../queries.ts'
import { daysLate, punctuality, reportMoves } from '../report.ts'
import { say } from '../words.ts'
import { type Board, boardAt, boardMark, choicesBelow, reminderDays, valuesBelow } from '../boards/queries.ts'
import { isNumber } from '../figures.ts'
import { mayWatchDay } from '../turnout/election-day.ts'
import { electionDaysIn } from '../turnout/queries.ts'
import { BoardPage } from './pages/board-page.tsx'
import type { BoardFilter } from './pages/board-view.ts'
import { figuresSheet, progressSheet, totalsSheet } from './pages/sheets.ts'
import { acceptedValues, completenessOf, sentByDay, totalsOf } from './queries.ts'

type Here = Visit<'slug'>

const UNITS_A_PAGE = 50
const LATE_SHOWN = 100
const ROWS_EXPORTED = 100_000

const standingRoles = reportMoves['report.accept'].roles
/** The leader's sheet is for who follows the campaign and for the leader who signs above him. */
const briefRoles = [...standingRoles, 'signer']

/** Who follows the campaign: on its standing agency's unit (or its launcher's). */
const campaignOf = async ({ reader, params, actor, today }: Here) => {
  const campaign = await mustFindCampaign(reader, params.slug)
  const unitId = campaign.standingId ?? campaign.launcherId
  const path = unitId === null ? null : await pathOf(reader, unitId, today)
  const holds = (roles: readonly string[]) => path !== null && holdsRoleOn(actor, roles, path)
  return { campaign, maySteer: holds(standingRoles), mayBrief: holds(briefRoles) }
}

const onlyKinds = ['missing', 'late', 'returned'] as const

const filterOf = ({ query }: Visit, periodIds: readonly string[]): BoardFilter => {
  const unitId = Number(query.get('don-vi') ?? '')
  const periodId = query.get('ky')
  return {
    unitId: Number.isInteger(unitId) && unitId > 0 ? unitId : null,
    periodId: periodId !== null && periodIds.includes(periodId) ? periodId : null,
    only: onlyKinds.find((kind) => kind === query.get('chi')) ?? null,
    indicator: query.get('chi-tieu'),
  }
}

/** What the address narrows the board to. */
const narrowed = async (visit: Here, campaignId: string) => {
  const periods = await periodsOf(visit.reader, campaignId)
  const filter = filterOf(
    visit,
    periods.map(({ id }) => id),
  )
  const path = filter.unitId === null ? null : await pathOf(visit.reader, filter.unitId, visit.today)
  const asked = { periodId: filter.periodId ?? undefined, underPath: path ?? undefined }
  return { periods, filter, asked }
}

type Narrowed = Awaited<ReturnType<typeof narrowed>>

/** How a period's reports came: of the one chosen, or of the last that is cut off. */
const curveOf = async ({ reader, today }: Here, campaignId: string, { asked, filter, periods }: Narrowed) => {
  const period =
    periods.find(({ id }) => id === filter.periodId) ?? periods.findLast(({ cutoffOn }) => cutoffOn <= today)
  if (!period) return null
  const here = { ...asked, periodId: period.id }
  const days = await sentByDay(reader, campaignId, here)
  if (days.length === 0) return null
  const dues = await periodDues(reader, [period.id])
  const [found] = await completenessOf(reader, campaignId, today, here)
  let value = 0
  const points = days.map(({ day, count }) => ({ day, value: (value += count) }))
  const deadline = dues.at(-1)?.dueOn ?? period.cutoffOn
  const lastDay = today < deadline ? today : deadline
  const reached = points.at(-1)?.day ?? lastDay
  const until = reached < lastDay ? [{ day: lastDay, value }] : []
  const reminders = await reminderDays(reader, period.id)
  return { period, points: [...points, ...until], total: found?.expected ?? value, deadline, reminders }
}

/** While nothing was sent: the period whose reports are due next, null when all are past. */
const awaitedIn = async ({ reader, today }: Here, { periods, filter }: Narrowed, board: Board) => {
  const isPart = filter.periodId !== null || filter.unitId !== null
  if (isPart || board.byPeriod.some(({ received }) => received > 0)) return undefined
  const dues = await periodDues(
    reader,
    periods.map(({ id }) => id),
  )
  const first = dues.find(({ dueOn }) => dueOn >= today)
  const period = periods.find(({ id }) => id === first?.periodId)
  return first && period ? { ...period, dueOn: first.dueOn } : null
}

const pageOf = ({ query }: Visit): number => {
  const asked = Number(query.get('trang') ?? '1')
  return Number.isInteger(asked) && asked > 0 ? asked : 1
}

/** Share of a campaign's time that has passed; null when it has no first or last day. */
const elapsedOf = (
  { startOn, endOn }: { readonly startOn: Day | null; readonly endOn: Day | null },
  today: Day,
): number | null => {
  if (!startOn || !endOn || endOn <= startOn) return null
  return Math.max(0, Math.min(1, daysBetween(startOn, today) / daysBetween(startOn, endOn)))
}

/** Names of units and the like change without a new sum: nothing is shown that is older than this. */
const KEPT_MINUTES = 5

/** What a board is made from: the number of its sums, the day, and the units on which rights are asked. */
const markOf = async ({ reader, params, today, now }: Here): Promise<string | null> => {
  const found = await boardMark(reader, params.slug, today)
  if (!found) return null
  const span = Math.floor(Date.parse(now) / (KEPT_MINUTES * 60_000))
  return [found.version, today, found.path, found.electionPaths.join(), span, found.name].join(' ')
}

const electionsOf = async ({ reader, actor }: Here, campaignId: string) =>
  (await electionDaysIn(reader, campaignId)).filter(({ provincePath }) => mayWatchDay(actor, provincePath))

const showBoard = async (visit: Here): Promise<Shown> => {
  const { reader, today, language } = visit
  const { campaign, maySteer, mayBrief } = await campaignOf(visit)
  const found = await narrowed(visit, campaign.id)
  const { periods, filter, asked } = found
  const page = pageOf(visit)
  const unit = filter.unitId !== null && asked.underPath ? { id: filter.unitId, path: asked.underPath } : null
  const question = { today, unit, periodId: filter.periodId, only: filter.only }
  const shape = { page, pageSize: UNITS_A_PAGE, lateLimit: LATE_SHOWN }
  const board = await boardAt(reader, campaign, { ...question, ...shape })
  const children = board.base === null ? [] : await choicesBelow(reader, board.base.id, today)
  const curve = await curveOf(visit, campaign.id, found)
  const countable = board.totals.map(({ indicator }) => indicator).filter(({ kind }) => isNumber(kind))
  const chosen = countable.find(({ code }) => code === filter.indicator) ?? countable[0] ?? null
  const unitIds = board.units.map(({ unitId }) => unitId)
  const values =
    chosen === null
      ? []
      : await valuesBelow(reader, {
          campaignId: campaign.id,
          indicatorId: chosen.id,
          atId: board.at?.id ?? 0,
          unitIds,
        })
  const body = BoardPage({
    visit,
    campaign,
    filter,
    periods,
    children,
    ...board,
    ...shape,
    curve,
    awaited: await awaitedIn(visit, found, board),
    chosen,
    values,
    elapsed: elapsedOf(campaign, today),
    elections: await electionsOf(visit, campaign.id),
    mayRemind: maySteer,
    mayBrief,
  })
  return { title: say(language)('board.title'), body, crumbs: campaignCrumbs(visit, campaign) }
}

/** Whether a report belongs to the exceptions that the address narrows to. */
const isAmong = (report: ReportFound, only: BoardFilter['only'], today: Day): boolean => {
  if (only === null) return true
  if (only === 'missing') return daysLate(report, today) > 0
  return punctuality(report) === only
}

const exported = async (visit: Here) => {
  const { reader, today, language } = visit
  const { campaign } = await campaignOf(visit)
  const { asked, filter } = await narrowed(visit, campaign.id)
  const { periodId, underPath } = asked
  const narrowing = { ...(periodId ? { periodId } : {}), ...(underPath ? { underPath } : {}) }
  const found = await reportsOf(reader, { campaignId: campaign.id, ...narrowing, limit: ROWS_EXPORTED })
  const reports = found.filter((report) => isAmong(report, filter.only, today))
  const trails = await trailOf(
    reader,
    reports.map(({ unitId }) => unitId),
    today,
  )
  const trail = (unitId: number) => (trails.get(unitId) ?? []).map(({ name }) => name)
  const notice = visit.demo ? { notice: say(language)('export.notice') } : {}
  return { campaign, asked, reports, trail, notice, name: `tien-do-${campaign.slug}-${today}` }
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const inWorkbook = async (visit: Here) => {
  const { campaign, asked, reports, trail, notice, name } = await exported(visit)
  const { reader, language } = visit
  const values = await acceptedValues(reader, campaign.id, { ...asked, limit: ROWS_EXPORTED })
  const sheets = [
    totalsSheet(await totalsOf(reader, campaign.id, asked), language),
    progressSheet(reports, trail, language),
    figuresSheet(values, trail, language),
  ]
  const body = await writeXlsx(sheets.map((sheet) => ({ ...sheet, ...notice })))
  return { name: `${name}.xlsx`, mediaType: xlsx, body }
}

const inLines = async (visit: Here) => {
  const { reports, trail, notice, name } = await exported(visit)
  const { head, rows } = progressSheet(reports, trail, visit.language)
  return { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', body: writeCsv(head, rows, notice) }
}

const exampleSlugs =
  (tail: string) =>
  async (reader: Reader): Promise<string[]> =>
    (await listCampaigns(reader, { parentId: null })).slice(0, 2).map(({ slug }) => campaignPath(slug) + tail)

const signedIn = 'signed-in' as const

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/tien-do',
    { audience: signedIn, examples: exampleSlugs('/tien-do'), mark: markOf },
    showBoard,
  ),
  download(
    '/lam-viec/phong-trao/:slug/tien-do.xlsx',
    { audience: signedIn, examples: exampleSlugs('/tien-do.xlsx') },
    inWorkbook,
  ),
  download(
    '/lam-viec/phong-trao/:slug/tien-do.csv',
    { audience: signedIn, examples: exampleSlugs('/tien-do.csv') },
    inLines,
  ),
]
