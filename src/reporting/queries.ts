import { uuid } from '../platform/plain/unique-id.ts'
import type { CampaignState, IndicatorRow } from '../campaigns/tables.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { requestsOf } from './extensions/queries.ts'
import type { Before, Figure } from './figures.ts'
import type {
  ExtensionRequestRow,
  PeriodDueRow,
  ReportEventRow,
  ReportingPeriodKind,
  ReportingPeriodRow,
  ReportRow,
  ReportState,
  ReportValueRow,
} from './tables.ts'
import { givenTargets, ownTargets } from './targets/queries.ts'

/** The periods of a campaign, by the cut-off of their figures. */
export const periodsOf = (reader: Reader, campaignId: string): Promise<ReportingPeriodRow[]> =>
  reader
    .selectFrom('reportingPeriod')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('cutoffOn')
    .orderBy('cutoffTime')
    .orderBy('openedOn')
    .orderBy('id')
    .execute()

export const findPeriod = async (reader: Reader, id: string): Promise<ReportingPeriodRow | null> =>
  uuid.test(id)
    ? ((await reader.selectFrom('reportingPeriod').selectAll().where('id', '=', id).executeTakeFirst()) ??
      null)
    : null

/** Due days of some periods, by class of unit. */
export const periodDues = (reader: Reader, periodIds: readonly string[]): Promise<PeriodDueRow[]> =>
  periodIds.length === 0
    ? Promise.resolve([])
    : reader
        .selectFrom('periodDue')
        .selectAll()
        .where('periodId', 'in', [...periodIds])
        .orderBy('dueOn')
        .orderBy('unitClass')
        .execute()

export type PeriodAsks = { readonly periodId: string; readonly unitClass: string; readonly code: string }

/** Which indicators each class of unit is asked in some periods. */
export const periodAsks = (reader: Reader, periodIds: readonly string[]): Promise<PeriodAsks[]> =>
  periodIds.length === 0
    ? Promise.resolve([])
    : reader
        .selectFrom('periodIndicator as a')
        .innerJoin('indicator as i', 'i.id', 'a.indicatorId')
        .select(['a.periodId', 'a.unitClass', 'i.code'])
        .where('a.periodId', 'in', [...periodIds])
        .orderBy('i.position')
        .orderBy('a.unitClass')
        .execute()

/** A report with what has to be known of its period and campaign. */
export type ReportFound = ReportRow & {
  readonly periodName: string
  readonly periodKind: ReportingPeriodKind
  readonly fromOn: Day
  readonly cutoffOn: Day
  readonly cutoffTime: string
  readonly campaignName: string
  readonly campaignSlug: string
  readonly campaignState: CampaignState
}

/** All reports, to be narrowed down. */
export const reports = (reader: Reader) =>
  reader
    .selectFrom('report as r')
    .innerJoin('reportingPeriod as p', 'p.id', 'r.periodId')
    .innerJoin('campaign as c', 'c.id', 'r.campaignId')
    .selectAll('r')
    .select(['p.name as periodName', 'p.kind as periodKind', 'p.fromOn', 'p.cutoffOn', 'p.cutoffTime'])
    .select(['c.name as campaignName', 'c.slug as campaignSlug', 'c.state as campaignState'])

/** The report with this id; null when there is none. */
export const findReportRow = async (reader: Reader, id: string): Promise<ReportFound | null> =>
  uuid.test(id) ? ((await reports(reader).where('r.id', '=', id).executeTakeFirst()) ?? null) : null

const notFound = () => new Refusal('report.not_found', { status: 404 })

/** As findReportRow; throws `report.not_found` (404). */
export const mustFindReport = async (reader: Reader, id: string): Promise<ReportFound> => {
  const report = await findReportRow(reader, id)
  if (!report) throw notFound()
  return report
}

type Place = Pick<ReportRow, 'unitId' | 'unitPath' | 'receiverId' | 'viaId'>

/** Where a report belongs: asked before it is known whether somebody may. Throws `report.not_found` (404). */
export const mustFindPlace = async (reader: Reader, id: string): Promise<Place> => {
  if (!uuid.test(id)) throw notFound()
  const found = reader.selectFrom('report').select(['unitId', 'unitPath', 'receiverId', 'viaId'])
  return found.where('id', '=', id).executeTakeFirstOrThrow(notFound)
}

export type ReportsAsked = {
  readonly campaignId?: string
  readonly periodId?: string
  readonly unitIds?: readonly number[]
  /** Matches the receiver and the room it goes through. */
  readonly receiverIds?: readonly number[]
  readonly states?: readonly ReportState[]
  /** The unit at this path and all below it. */
  readonly underPath?: string
  readonly dueBefore?: Day
  /** Periods that have begun by that day. */
  readonly begunBy?: Day
  readonly latestFirst?: boolean
  readonly limit?: number
  readonly offset?: number
}

const among = (ids: readonly number[]): number[] => (ids.length > 0 ? [...ids] : [0])

/** Reports as asked, by the day on which they are owed; none of a withdrawn campaign. */
export const reportsOf = (reader: Reader, asked: ReportsAsked): Promise<ReportFound[]> => {
  const { campaignId, periodId, unitIds, receiverIds, states, underPath, dueBefore, begunBy, limit, offset } =
    asked
  let found = reports(reader).where('c.state', '<>', 'withdrawn')
  if (campaignId) found = found.where('r.campaignId', '=', campaignId)
  if (periodId) found = found.where('r.periodId', '=', periodId)
  if (unitIds) found = found.where('r.unitId', 'in', among(unitIds))
  if (receiverIds)
    found = found.where((is) =>
      is.or([is('r.receiverId', 'in', among(receiverIds)), is('r.viaId', 'in', among(receiverIds))]),
    )
  if (states) found = found.where('r.state', 'in', [...states])
  if (underPath) found = found.where('r.unitPath', 'like', `${underPath}%`)
  if (dueBefore) found = found.where((is) => is(is.fn.coalesce('r.extendedUntil', 'r.dueOn'), '<', dueBefore))
  if (begunBy) found = found.where('p.fromOn', '<=', begunBy)
  if (limit) found = found.limit(limit)
  if (offset) found = found.offset(offset)
  // in the order of the index of what is due, so that a page of the late ones is read without sorting all of them
  return found
    .orderBy((is) => is.fn.coalesce('r.extendedUntil', 'r.dueOn'), asked.latestFirst ? 'desc' : 'asc')
    .orderBy('r.unitId')
    .orderBy('p.cutoffOn')
    .orderBy('r.id')
    .execute()
}

const askedOnes = (reader: Reader) =>
  reader
    .selectFrom('indicator as i')
    .innerJoin('periodIndicator as a', 'a.indicatorId', 'i.id')
    .selectAll('i')
    .where('i.counted', '=', false)
    .orderBy('i.position')
    .orderBy('i.code')

type Asking = { readonly periodId: string; readonly unitClass: string }

/** The indicators that a report is asked, in the campaign's order; those that the system counts itself are left out. */
export const askedOf = (reader: Reader, { periodId, unitClass }: Asking): Promise<IndicatorRow[]> =>
  askedOnes(reader).where('a.periodId', '=', periodId).where('a.unitClass', '=', unitClass).execute()

/** The same for the report with this id; none when there is no such report. Throws `report.not_found` (404) for what is no id. */
export const askedIn = async (reader: Reader, reportId: string): Promise<IndicatorRow[]> => {
  if (!uuid.test(reportId)) throw notFound()
  return askedOnes(reader)
    .innerJoin('report as r', (on) =>
      on.onRef('r.periodId', '=', 'a.periodId').onRef('r.unitClass', '=', 'a.unitClass'),
    )
    .where('r.id', '=', reportId)
    .execute()
}

const figureOf = (row: ReportValueRow): Figure => ({
  numerator: row.numerator,
  denominator: row.denominator,
  nothingArose: row.nothingArose,
  answer: row.answer,
  breakdown: row.breakdown as Figure['breakdown'],
  note: row.note,
  covered: row.covered,
  coveredOf: row.coveredOf,
  denominatorAt: row.denominatorAt,
  takenOver: row.takenOver,
})

/** The figures of a report by indicator's id. */
export const figuresOf = async (reader: Reader, reportId: string): Promise<ReadonlyMap<string, Figure>> => {
  const rows = await reader
    .selectFrom('reportValue')
    .selectAll()
    .where('reportId', '=', reportId)
    .orderBy('indicatorId')
    .execute()
  return new Map(rows.map((row) => [row.indicatorId, figureOf(row)]))
}

/** A report with what it is asked and what stands in it. */
export type ReportInHand = {
  readonly report: ReportFound
  readonly asked: readonly IndicatorRow[]
  readonly figures: ReadonlyMap<string, Figure>
}

/** All that a move has to know of a report. Throws `report.not_found` (404). */
export const takeInHand = async (reader: Reader, id: string): Promise<ReportInHand> => {
  const report = await mustFindReport(reader, id)
  return { report, asked: await askedOf(reader, report), figures: await figuresOf(reader, id) }
}

/** What happened to a report, oldest first. */
export const eventsOf = (reader: Reader, reportId: string): Promise<ReportEventRow[]> =>
  reader
    .selectFrom('reportEvent')
    .selectAll()
    .where('reportId', '=', reportId)
    .orderBy('version')
    .orderBy('at')
    .execute()

export type PreviousFigure = Before & { readonly periodName: string }

/** The unit's latest approved figure of an earlier cut-off, by indicator's id. */
export const previousValues = async (
  reader: Reader,
  report: {
    readonly campaignId: string
    readonly unitId: number
    readonly cutoffOn: Day
    readonly cutoffTime: string
    readonly periodId: string
  },
): Promise<ReadonlyMap<string, PreviousFigure>> => {
  const rows = await reader
    .selectFrom('reportValue as v')
    .innerJoin('report as r', 'r.id', 'v.reportId')
    .innerJoin('reportingPeriod as p', 'p.id', 'r.periodId')
    .selectAll('v')
    .select(['p.name as periodName', 'p.cutoffOn'])
    .distinctOn('v.indicatorId')
    .where('r.campaignId', '=', report.campaignId)
    .where('r.unitId', '=', report.unitId)
    .where('r.state', 'in', ['approved', 'accepted'])
    .where('r.periodId', '<>', report.periodId)
    .where((is) =>
      is.or([
        is('p.cutoffOn', '<', report.cutoffOn),
        is.and([is('p.cutoffOn', '=', report.cutoffOn), is('p.cutoffTime', '<', report.cutoffTime)]),
      ]),
    )
    .orderBy('v.indicatorId')
    .orderBy('p.cutoffOn', 'desc')
    .orderBy('p.cutoffTime', 'desc')
    .orderBy('p.openedOn', 'desc')
    .execute()
  return new Map(
    rows.map((row) => [
      row.indicatorId,
      { ...figureOf(row), periodName: row.periodName, sameDay: row.cutoffOn === report.cutoffOn },
    ]),
  )
}

export type ReportWhole = {
  readonly report: ReportFound
  readonly asked: readonly IndicatorRow[]
  readonly figures: ReadonlyMap<string, Figure>
  readonly previous: ReadonlyMap<string, PreviousFigure>
  /** Set by the unit's own plan. */
  readonly ownTargets: ReadonlyMap<string, number>
  /** Set by the standing agency for this unit or its class, in the place of the campaign's. */
  readonly givenTargets: ReadonlyMap<string, number>
  readonly events: readonly ReportEventRow[]
  /** More time asked for, and what was answered. */
  readonly requests: readonly ExtensionRequestRow[]
}

/** A report with all that stands in it and what happened to it; null when there is none. */
export const findReport = async (reader: Reader, id: string): Promise<ReportWhole | null> => {
  const report = await findReportRow(reader, id)
  if (!report) return null
  return {
    report,
    asked: await askedOf(reader, report),
    figures: await figuresOf(reader, id),
    previous: await previousValues(reader, report),
    ownTargets: await ownTargets(reader, report.campaignId, report.unitId),
    givenTargets: await givenTargets(reader, report.campaignId, report),
    events: await eventsOf(reader, id),
    requests: await requestsOf(reader, id),
  }
}
