import { sql } from 'kysely'
import { indicatorsOf } from '../../campaigns/queries.ts'
import type { IndicatorRow } from '../../campaigns/tables.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { addsUpPeriods, type FigureKind, isNumber, ruleOf } from '../figures.ts'
import { type ReportFound, type ReportsAsked, reportsOf } from '../queries.ts'
import { daysLate } from '../report.ts'
import {
  countRows,
  type CountsAsked,
  keptAt,
  nodesOf,
  ownAt,
  partRows,
  totalRows,
  unitAt,
} from '../roll-up/queries.ts'
import type { Counts } from './completeness.ts'

export type Asked = { readonly periodId?: string | undefined; readonly underPath?: string | undefined }

export type Total = {
  readonly indicator: IndicatorRow
  /** Sums of whole numbers; null when nobody has given one. A percentage is only ever shown, never kept. */
  readonly numerator: number | null
  readonly denominator: number | null
  /** Units whose accepted report answers, of those that are asked. */
  readonly unitsCounted: number
  readonly unitsExpected: number
  /** Of the units counted: those where nothing arose. */
  readonly nothingArose: number
  /** The oldest and the latest moment of the figures counted. */
  readonly figuresSince: string | null
  readonly figuresAt: string | null
  /** What the figures cover, where reports say so (9 of 9 polling areas); a sum of both. */
  readonly covered: number | null
  readonly coveredOf: number | null
  /** Between which moments the denominators were taken, where reports say so. */
  readonly denominatorFrom: string | null
  readonly denominatorTo: string | null
  /** Yes or no, and the steps of a scale, are counted and never summed; words are not even that. */
  readonly answers: readonly Answered[]
}

export type Answered = { readonly answer: string; readonly units: number }

type Sum = Omit<Total, 'indicator' | 'answers'>

/** How many units gave each answer: in the period, or by their last report. */
const answersOf = async (reader: Reader, campaignId: string, { periodId, underPath }: Asked) => {
  const units = await nodesOf(reader, unitAt(underPath))
  const { rows } = await sql<Answered & { readonly indicatorId: string }>`
    select p.indicator_id, p.part as answer, sum(${sql.raw(periodId ? 'p.sum' : 'p.last_sum')})::int as units
    from ${partRows(campaignId, units, periodId)} join indicator i on i.id = p.indicator_id
    where i.kind in ('yes_no', 'scale')
    group by p.indicator_id, p.part having sum(${sql.raw(periodId ? 'p.sum' : 'p.last_sum')}) > 0
    order by p.indicator_id, p.part`.execute(reader)
  return rows
}

/** `last_…`: of each unit the last report alone, so that the rows of all periods add up without counting a unit twice. */
const sumsOf = async (
  reader: Reader,
  campaignId: string,
  { periodId, underPath }: Asked,
  addedUp: readonly string[],
) => {
  const units = await nodesOf(reader, unitAt(underPath))
  const all = periodId === undefined
  const column = (name: string) => sql.raw(all ? `last_${name}` : name)
  const whole = (name: string) =>
    sql`sum(case when ${!all}::boolean or indicator_id = any(${addedUp}::uuid[]) then ${sql.raw(name)} else ${sql.raw(`last_${name}`)} end)`
  const { rows } = await sql<Sum & { readonly indicatorId: string }>`
    select indicator_id, ${whole('numerator')} as numerator, ${whole('denominator')} as denominator,
      ${whole('covered')} as covered, ${whole('covered_of')} as covered_of,
      sum(${column('counted')})::int as units_counted, sum(${column('expected')})::int as units_expected,
      sum(${column('nothing_arose')})::int as nothing_arose, min(${column('oldest_at')}) as figures_since,
      max(${column('latest_at')}) as figures_at, min(${column('denominator_from')}) as denominator_from,
      max(${column('denominator_to')}) as denominator_to
    from ${totalRows(campaignId, units, periodId)}
    group by indicator_id`.execute(reader)
  return new Map(rows.map(({ indicatorId, ...sum }) => [indicatorId, sum]))
}

/**
 * The totals of a campaign's indicators from accepted reports alone, of one period or of all (then the periods of a plain
 * count are added up, and of everything else every unit's latest figure counts). One total an indicator, and an indicator
 * stands on one tree: agencies and territory are never added together. Read from the kept sums, which are as new as the
 * last round (`roundOf`). A figure counts on the tree of the day on which it was asked; a unit shows those of its
 * predecessors as well, and theirs count until it has given one of a later period.
 */
export const totalsOf = async (reader: Reader, campaignId: string, asked: Asked = {}): Promise<Total[]> => {
  const indicators = await indicatorsOf(reader, campaignId)
  const addedUp = indicators.filter((one) => addsUpPeriods(ruleOf(one))).map(({ id }) => id)
  const sums = await sumsOf(reader, campaignId, asked, addedUp)
  const counted = indicators.some((one) => !isNumber(one.kind))
  const answers = counted ? await answersOf(reader, campaignId, asked) : []
  return indicators.flatMap((indicator) => {
    const sum = sums.get(indicator.id)
    if (sum === undefined) return []
    const given = answers.filter(({ indicatorId }) => indicatorId === indicator.id)
    return [{ indicator, ...sum, answers: given.map(({ answer, units }) => ({ answer, units })) }]
  })
}

export type PartTotal = { readonly indicatorId: string; readonly part: string; readonly sum: number }

/** The parts of the totals of one period (by language …), as the accepted reports broke them down. */
export const partsOf = async (
  reader: Reader,
  campaignId: string,
  { periodId, underPath }: Asked & { readonly periodId: string },
): Promise<PartTotal[]> => {
  const units = await nodesOf(reader, unitAt(underPath))
  const { rows } = await sql<PartTotal>`
    select p.indicator_id, p.part, sum(p.sum) as sum
    from ${partRows(campaignId, units, periodId)} join indicator i on i.id = p.indicator_id
    where i.kind not in ('yes_no', 'scale')
    group by p.indicator_id, p.part
    order by sum desc, p.part`.execute(reader)
  return rows
}

export type Completeness = Counts & {
  readonly periodId: string
  /** The unit below `childOf` (or that unit itself); null when no division was asked for. */
  readonly unitId: number | null
}

/**
 * Expected, received, on time, late and missing reports, a row a period (and a child of a unit, when asked for). Late
 * is after the first clock, hour included; missing is by the day: what is owed today is not missing yet. The lock changes
 * none of them.
 */
export const completenessOf = async (
  reader: Reader,
  campaignId: string,
  today: Day,
  asked: CountsAsked = {},
): Promise<Completeness[]> => {
  const units = await nodesOf(reader, unitAt(asked.childOf ?? asked.underPath))
  const child = asked.childOf === undefined ? sql`null::int` : sql`node.unit_id`
  const { rows } = await sql<Completeness>`
    select node.period_id, ${child} as unit_id, sum(expected)::int as expected, sum(received)::int as received,
      sum(accepted)::int as accepted, sum(on_time)::int as on_time, sum(late)::int as late,
      coalesce(sum(expected - received) filter (where due_on < ${today}::date), 0)::int as missing, sum(returned)::int as returned
    from ${countRows(campaignId, asked, units)} join reporting_period p on p.id = node.period_id
    group by p.cutoff_on, node.period_id, ${child}
    order by p.cutoff_on, node.period_id, ${child}`.execute(reader)
  return rows
}

export type LateReport = ReportFound & { readonly daysLate: number }

/** Reports past their day that the unit's leader has not sent, the longest first. */
export const lateUnits = async (
  reader: Reader,
  campaignId: string,
  today: Day,
  asked: Pick<ReportsAsked, 'periodId' | 'underPath' | 'limit' | 'offset'> = {},
): Promise<LateReport[]> => {
  const found = await reportsOf(reader, {
    ...asked,
    campaignId,
    states: ['owed', 'draft', 'submitted', 'returned'],
    dueBefore: today,
  })
  return found.map((report) => ({ ...report, daysLate: daysLate(report, today) }))
}

export type BoardAsked = {
  /** The unit whose direct children are shown; without it the roots of the campaign. */
  readonly childOf?: string | undefined
  readonly periodId?: string | undefined
  /** Children with at least one such report at or below them. */
  readonly only?: 'missing' | 'late' | 'returned' | undefined
  readonly today: Day
  readonly limit: number
  readonly offset?: number
}

const exception = (only: BoardAsked['only'], today: Day) => {
  if (only === 'missing') return sql`bool_or(expected > received and due_on < ${today}::date)`
  return only === undefined ? sql`true` : sql`sum(${sql.raw(only)}) > 0`
}

export type BoardUnit = { readonly unitId: number; readonly hasBelow: boolean }

/** One page of the units directly below a unit (and that unit itself, when it reports), in the order of the tree's lists. */
export const boardUnits = async (
  reader: Reader,
  campaignId: string,
  { childOf = '/', periodId, only, today, limit, offset = 0 }: BoardAsked,
): Promise<{ readonly units: readonly BoardUnit[]; readonly total: number }> => {
  const at = unitAt(childOf)
  const units = await nodesOf(reader, at)
  const { rows } = await sql<BoardUnit & { total: number }>`
    with below as (
      select unit_id, bool_or(has_below) as has_below from ${countRows(campaignId, { childOf, periodId }, units)}
      group by unit_id having ${exception(only, today)})
    select b.unit_id, b.has_below and b.unit_id <> all(${units}::int[]) as has_below, count(*) over () as total
    from below b
      left join lateral (
        select v.class, v.position, v.sort_key from unit_version v
        where v.unit_id = b.unit_id order by v.from_day desc limit 1) as v on true
      left join unit_class c on c.code = v.class
    order by b.unit_id = ${at}::int desc, c.position, v.position, v.sort_key collate "C", b.unit_id
    limit ${limit}::int offset ${offset}::int`.execute(reader)
  return { units: rows.map(({ unitId, hasBelow }) => ({ unitId, hasBelow })), total: rows[0]?.total ?? 0 }
}

export type EndedUnit = {
  readonly unitId: number
  readonly day: Day
  readonly successorIds: readonly number[]
}

/** Which of the units have ended with others carrying on for them. */
export const endedUnits = async (reader: Reader, unitIds: readonly number[]): Promise<EndedUnit[]> => {
  const { rows } = await sql<EndedUnit>`
    select predecessor_id as unit_id, max(day) as day, array_agg(successor_id order by successor_id) as successor_ids
    from unit_succession where predecessor_id = any(${unitIds}::int[])
    group by predecessor_id`.execute(reader)
  return rows
}

/** How many reports of a period were sent on each day, oldest first. */
export const sentByDay = async (
  reader: Reader,
  campaignId: string,
  { periodId, underPath }: Asked,
): Promise<readonly { readonly day: Day; readonly count: number }[]> => {
  const units = await nodesOf(reader, unitAt(underPath))
  const { rows } = await sql<{ day: Day; count: number }>`
    select day, sum(sent)::int as count
    from (
      select day, sent from rollup_day where ${keptAt(campaignId, units, periodId)}
      union all
      select sent_on, 1 from report_standing where ${ownAt(campaignId, units, periodId)} and sent_on is not null) as node
    group by day order by day`.execute(reader)
  return rows
}

export type AcceptedValue = {
  readonly unitId: number
  readonly periodName: string
  readonly code: string
  readonly kind: FigureKind
  readonly numerator: number | null
  readonly denominator: number | null
  readonly answer: string | null
  readonly nothingArose: boolean
  readonly note: string | null
  readonly acceptedOn: Day | null
}

/** Every accepted figure, for a sheet; no more than `limit`. */
export const acceptedValues = async (
  reader: Reader,
  campaignId: string,
  asked: Asked & { readonly limit: number },
): Promise<AcceptedValue[]> => {
  const { rows } = await sql<AcceptedValue>`
    select r.unit_id, p.name as period_name, i.code, i.kind, v.numerator, v.denominator, v.answer, v.nothing_arose, v.note, r.accepted_on
    from report r
    join reporting_period p on p.id = r.period_id
    join report_value v on v.report_id = r.id
    join indicator i on i.id = v.indicator_id
    where r.campaign_id = ${campaignId}::uuid and r.state = 'accepted'
      and (${asked.periodId ?? null}::uuid is null or r.period_id = ${asked.periodId ?? null}::uuid)
      and (${asked.underPath ?? null}::text is null or r.unit_path like ${`${asked.underPath ?? ''}%`})
    order by p.cutoff_on, p.id, r.unit_path, i.position, i.code
    limit ${asked.limit}::int`.execute(reader)
  return rows
}

/** Classes of unit that are assigned to report in a campaign: whom a period may ask. */
export const classesOwing = async (reader: Reader, campaignId: string, today: Day): Promise<string[]> => {
  const { rows } = await sql<{ class: string }>`
    select distinct v.class from duty d
    join unit_version v on v.unit_id = d.unit_id and v.from_day <= ${today}::date
      and (v.until_day is null or v.until_day > ${today}::date)
    where d.campaign_id = ${campaignId}::uuid and d.step = 'bao_cao' and d.mode = 'giao'`.execute(reader)
  return rows.map((row) => row.class)
}
