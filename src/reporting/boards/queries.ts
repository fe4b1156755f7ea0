import { sql } from 'kysely'
import type { CampaignRow } from '../../campaigns/tables.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import type { TrailStep } from '../../units/unit.ts'
import { sumAll } from '../progress/completeness.ts'
import {
  type BoardAsked,
  type BoardUnit,
  boardUnits,
  type Completeness,
  completenessOf,
  type EndedUnit,
  endedUnits,
  type LateReport,
  lateUnits,
  type PartTotal,
  partsOf,
  type Total,
  totalsOf,
} from '../progress/queries.ts'
import { nodesOf, roundOf } from '../roll-up/queries.ts'

type Campaign = Pick<CampaignRow, 'id' | 'launcherId' | 'standingId'>

export type Base = { readonly id: number; readonly path: string }

/** Where a campaign's board stands when no unit is asked for: at the launcher's, unless units elsewhere report as well. */
export const baseOf = async (reader: Reader, campaign: Campaign, today: Day): Promise<Base | null> => {
  const { id: campaignId, launcherId, standingId } = campaign
  const id = launcherId ?? standingId
  const path = id === null ? null : await pathOf(reader, id, today)
  if (id === null || path === null) return null
  const below = sumAll(await completenessOf(reader, campaignId, today, { underPath: path }))
  const all = sumAll(await completenessOf(reader, campaignId, today))
  return below.expected === all.expected ? { id, path } : null
}

export type BoardQuestion = {
  readonly today: Day
  readonly unit: Base | null
  readonly periodId: string | null
  readonly only: NonNullable<BoardAsked['only']> | null
  readonly page: number
  readonly pageSize: number
  readonly lateLimit: number
}

export type Board = {
  readonly base: Base | null
  /** The unit whose direct children are shown; null: the campaign's roots. */
  readonly at: Base | null
  /** Of the whole branch. */
  readonly totals: readonly Total[]
  readonly parts: readonly PartTotal[]
  readonly byPeriod: readonly Completeness[]
  /** One page of the units directly below, and how many there are. */
  readonly units: readonly BoardUnit[]
  readonly unitCount: number
  readonly cells: readonly Completeness[]
  readonly ended: readonly EndedUnit[]
  readonly predecessorIds: readonly number[]
  readonly late: readonly LateReport[]
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
  /** When the sums were made; null before the first. */
  readonly summedAt: string | null
}

const pageAt = async (
  reader: Reader,
  campaignId: string,
  { today, periodId, only, page, pageSize }: BoardQuestion,
  childOf: string,
) => {
  const { units, total } = await boardUnits(reader, campaignId, {
    childOf,
    periodId: periodId ?? undefined,
    only: only ?? undefined,
    today,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  const unitIds = units.map(({ unitId }) => unitId)
  const cells =
    unitIds.length === 0 ? [] : await completenessOf(reader, campaignId, today, { childOf, unitIds })
  return { units, unitCount: total, unitIds, cells, ended: await endedUnits(reader, unitIds) }
}

/** The units directly below a unit on the day, in the order of the tree's lists: names alone, read from an index. */
export const choicesBelow = (reader: Reader, unitId: number, today: Day) =>
  reader
    .selectFrom('unitVersion')
    .select(['unitId as id', 'name'])
    .where('parentId', '=', unitId)
    .where('fromDay', '<=', today)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', today)]))
    .orderBy('position')
    .orderBy('sortKey')
    .orderBy('unitId')
    .execute()

/** All that a campaign's board shows at one unit; only kept sums and short lists by an index are read. */
export const boardAt = async (
  reader: Reader,
  campaign: Campaign,
  question: BoardQuestion,
): Promise<Board> => {
  const { today, unit, periodId, lateLimit } = question
  const base = await baseOf(reader, campaign, today)
  const at = unit ?? base
  const asked = { periodId: periodId ?? undefined, underPath: at?.path }
  const { unitIds, ...page } = await pageAt(reader, campaign.id, question, at?.path ?? '/')
  const late = await lateUnits(reader, campaign.id, today, { ...asked, limit: lateLimit })
  const predecessorIds = (await nodesOf(reader, at?.id ?? 0)).slice(1)
  const named = [
    ...unitIds,
    ...late.map((report) => report.unitId),
    ...predecessorIds,
    ...page.ended.flatMap(({ successorIds }) => successorIds),
    ...(at ? [at.id] : []),
  ]
  return {
    base,
    at,
    ...page,
    totals: await totalsOf(reader, campaign.id, asked),
    parts: periodId ? await partsOf(reader, campaign.id, { ...asked, periodId }) : [],
    byPeriod: await completenessOf(reader, campaign.id, today, asked),
    predecessorIds,
    late,
    trails: await trailOf(reader, named, today),
    summedAt: (await roundOf(reader, campaign.id))?.at ?? null,
  }
}

/** What a unit below gave in a period, with what stands below it; `last…`: of each unit its last figure alone. */
export type ValueBelow = {
  readonly unitId: number
  readonly periodId: string
  readonly counted: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly lastCounted: number
  readonly lastNumerator: number | null
  readonly lastDenominator: number | null
}

export type ValuesAsked = {
  readonly campaignId: string
  readonly indicatorId: string
  readonly atId: number
  readonly unitIds: readonly number[]
}

/** The figures of an indicator at the units directly below a unit, period by period. */
export const valuesBelow = async (
  reader: Reader,
  { campaignId, indicatorId, atId, unitIds }: ValuesAsked,
): Promise<ValueBelow[]> => {
  if (unitIds.length === 0) return []
  const { rows } = await sql<ValueBelow>`
    select node.unit_id, node.period_id, sum(counted)::int as counted, sum(numerator) as numerator, sum(denominator) as denominator,
      sum(last_counted)::int as last_counted, sum(last_numerator) as last_numerator, sum(last_denominator) as last_denominator
    from (
      select unit_id, period_id, counted, numerator, denominator, last_counted, last_numerator, last_denominator
      from rollup_total
      where campaign_id = ${campaignId}::uuid and unit_id = any(${unitIds}::int[]) and unit_id <> ${atId}::int
        and indicator_id = ${indicatorId}::uuid
      union all
      select unit_id, period_id, given::int, numerator, denominator, given_last::int, case when given_last then numerator end,
        case when given_last then denominator end
      from report_fact
      where campaign_id = ${campaignId}::uuid and unit_id = any(${unitIds}::int[]) and indicator_id = ${indicatorId}::uuid) as node
    join reporting_period p on p.id = node.period_id
    group by node.unit_id, node.period_id, p.cutoff_on, p.cutoff_time
    order by node.unit_id, p.cutoff_on, p.cutoff_time, node.period_id`.execute(reader)
  return rows
}

/** The days on which units were reminded of a period's reports. */
export const reminderDays = async (reader: Reader, periodId: string): Promise<Day[]> => {
  const { rows } = await sql<{ day: Day }>`
    select distinct m.day from reminder m join report r on r.id = m.report_id
    where r.period_id = ${periodId}::uuid order by m.day`.execute(reader)
  return rows.map(({ day }) => day)
}

export type BoardMark = {
  readonly name: string
  readonly version: number | null
  /** Where who follows the campaign holds his right. */
  readonly path: string | null
  /** Of the provinces that vote in the campaign, each with its day: who may watch is led there. */
  readonly electionPaths: readonly string[]
}

/** By what a campaign's board may be told from an older one, in one small question; null when there is no such campaign. */
export const boardMark = async (reader: Reader, slug: string, today: Day): Promise<BoardMark | null> => {
  const { rows } = await sql<BoardMark>`
    select c.name || c.state as name, s.version, (
      select v.path from unit_version v
      where v.unit_id = coalesce(c.standing_id, c.launcher_id) and v.from_day <= ${today}::date
      order by v.from_day desc limit 1) as path,
      array(
        select v.path from election_day d join unit_version v on v.unit_id = d.province_id
          and v.from_day <= d.day and (v.until_day is null or v.until_day > d.day)
        where d.campaign_id = c.id order by d.slug) as "electionPaths"
    from campaign c left join rollup_state s on s.campaign_id = c.id
    where c.slug = ${slug}`.execute(reader)
  return rows[0] ?? null
}

/** One thing in a unit's way through a campaign. */
export type Happening = {
  readonly key: string
  readonly day: Day
  readonly what: 'duty' | 'report' | 'reminder' | 'inspection'
  /** The duty's step, the period's name, the reminder's kind, who led the inspection. */
  readonly label: string
  /** What became of it: the state after, the number of the reminder. */
  readonly state: string
  readonly note: string | null
  readonly byName: string | null
  readonly reportId: string | null
}

/** What a unit was to do, did, was told and was found to do in a campaign, the latest first; those it carries on for included. */
export const happeningsOf = async (
  reader: Reader,
  campaignId: string,
  unitIds: readonly number[],
  limit: number,
): Promise<Happening[]> => {
  const { rows } = await sql<Happening>`
    select key, day, what, label, state, note, by_name, report_id
    from (
      select 'duty-' || id as key, coalesce(done_on, extended_until, due_on) as day, null::timestamptz as at, 'duty' as what, step as label,
        state, null as note, done_by as by_name, null::uuid as report_id
      from duty where campaign_id = ${campaignId}::uuid and unit_id = any(${unitIds}::int[]) and step <> 'bao_cao'
      union all
      select 'event-' || e.id, e.day, e.at, 'report', p.name, e.to_state, e.reason, e.by_name, r.id
      from report r join report_event e on e.report_id = r.id join reporting_period p on p.id = r.period_id
      where r.campaign_id = ${campaignId}::uuid and r.unit_id = any(${unitIds}::int[])
      union all
      select 'reminder-' || id, day, at, 'reminder', kind, ordinal::text, coalesce(answer, text), by_name, report_id
      from reminder where campaign_id = ${campaignId}::uuid and unit_id = any(${unitIds}::int[])
      union all
      select 'inspection-' || id, day, null, 'inspection', leader_name, state, note, recorded_by, null
      from inspection where campaign_id = ${campaignId}::uuid and unit_id = any(${unitIds}::int[])) as happening
    where day is not null
    order by day desc, at desc nulls last, key
    limit ${limit}::int`.execute(reader)
  return rows
}

export type UnitContact = { readonly name: string; readonly phone: string | null; readonly namedOn: Day }

/** Whom to call at a unit, and when somebody with a right on it was last signed in (ISO 8601; null: never seen). */
export const reachOf = async (
  reader: Reader,
  campaignId: string,
  unitIds: readonly number[],
): Promise<{ readonly contacts: readonly UnitContact[]; readonly lastSeenAt: string | null }> => {
  const contacts = await reader
    .selectFrom('campaignContact')
    .select(['name', 'phone', 'namedOn'])
    .where('campaignId', '=', campaignId)
    .where('unitId', 'in', [...unitIds])
    .orderBy('namedOn', 'desc')
    .execute()
  const { rows } = await sql<{ at: string | null }>`
    select max(s.seen_at) as at from role_grant g join session s on s.account_id = g.account_id
    where g.unit_id = any(${unitIds}::int[])`.execute(reader)
  return { contacts, lastSeenAt: rows[0]?.at ?? null }
}

/** A few units that report in a campaign, for tests of their sheets. */
export const someUnits = async (reader: Reader, campaignId: string): Promise<number[]> => {
  const { rows } = await sql<{ unitId: number }>`
    select distinct unit_id from report where campaign_id = ${campaignId}::uuid order by unit_id limit 1`.execute(
    reader,
  )
  return rows.map(({ unitId }) => unitId)
}
