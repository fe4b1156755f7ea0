import { sql } from 'kysely'
import { indicatorsOf } from '../../campaigns/queries.ts'
import type { IndicatorRow } from '../../campaigns/tables.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { addsUpPeriods, type FigureKind, ruleOf } from '../figures.ts'
import { type ReportFound, type ReportsAsked, reportsOf } from '../queries.ts'
import { daysLate } from '../report.ts'
import type { Counts } from './completeness.ts'

export type Asked = { readonly periodId?: string | undefined; readonly underPath?: string | undefined }

const within = (campaignId: string, { periodId, underPath }: Asked) => sql`
  r.campaign_id = ${campaignId}::uuid
  and (${periodId ?? null}::uuid is null or r.period_id = ${periodId ?? null}::uuid)
  and (${underPath ?? null}::text is null or r.unit_path like ${`${underPath ?? ''}%`})`

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
  /** The latest moment of the figures counted. */
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

type Sum = Omit<Total, 'indicator' | 'unitsExpected' | 'answers'> & { readonly indicatorId: string }

const sumsOf = async (reader: Reader, campaignId: string, asked: Asked, summed: readonly string[]) => {
  const { rows } = await sql<Sum>`
    with given as (
      select v.indicator_id, v.numerator, v.denominator, v.nothing_arose, r.unit_id, r.figures_at,
        v.covered, v.covered_of, v.denominator_at,
        row_number() over (partition by r.unit_id, v.indicator_id order by p.cutoff_on desc, p.cutoff_time desc, p.opened_on desc, p.id) as nth
      from report r
      join reporting_period p on p.id = r.period_id
      join report_value v on v.report_id = r.id
      where ${within(campaignId, asked)} and r.state = 'accepted')
    select indicator_id, sum(numerator) as numerator, sum(denominator) as denominator,
      count(distinct unit_id) as units_counted,
      count(distinct unit_id) filter (where nothing_arose) as nothing_arose, max(figures_at) as figures_at,
      sum(covered) as covered, sum(covered_of) as covered_of,
      min(denominator_at) as denominator_from, max(denominator_at) as denominator_to
    from given where nth = 1 or indicator_id = any(${summed}::uuid[])
    group by indicator_id`.execute(reader)
  return new Map(rows.map((row) => [row.indicatorId, row]))
}

/** How many units gave each answer, by their latest report. */
const answersOf = async (reader: Reader, campaignId: string, asked: Asked) => {
  const { rows } = await sql<Answered & { readonly indicatorId: string }>`
    with given as (
      select v.indicator_id, v.answer,
        row_number() over (partition by r.unit_id, v.indicator_id order by p.cutoff_on desc, p.cutoff_time desc, p.opened_on desc, p.id) as nth
      from report r
      join reporting_period p on p.id = r.period_id
      join report_value v on v.report_id = r.id
      join indicator i on i.id = v.indicator_id
      where ${within(campaignId, asked)} and r.state = 'accepted' and i.kind in ('yes_no', 'scale'))
    select indicator_id, answer, count(*) as units from given
    where nth = 1 and answer is not null
    group by indicator_id, answer order by indicator_id, answer collate "C"`.execute(reader)
  return rows
}

const noSum = {
  numerator: null,
  denominator: null,
  unitsCounted: 0,
  nothingArose: 0,
  figuresAt: null,
  covered: null,
  coveredOf: null,
  denominatorFrom: null,
  denominatorTo: null,
} as const

const expectedOf = async (reader: Reader, campaignId: string, asked: Asked) => {
  const { rows } = await sql<{ indicatorId: string; units: number }>`
    select a.indicator_id, count(distinct r.unit_id) as units
    from report r join period_indicator a on a.period_id = r.period_id and a.unit_class = r.unit_class
    where ${within(campaignId, asked)}
    group by a.indicator_id`.execute(reader)
  return new Map(rows.map((row) => [row.indicatorId, row.units]))
}

/**
 * The totals of a campaign's indicators from accepted reports alone, of one period or of all (then the periods of a plain
 * count are added up, and of everything else every unit's latest figure counts). One total an indicator, and an indicator
 * stands on one tree: agencies and territory are never added together.
 */
export const totalsOf = async (reader: Reader, campaignId: string, asked: Asked = {}): Promise<Total[]> => {
  const indicators = await indicatorsOf(reader, campaignId)
  const summed = indicators.filter((one) => addsUpPeriods(ruleOf(one))).map(({ id }) => id)
  const sums = await sumsOf(reader, campaignId, asked, summed)
  const expected = await expectedOf(reader, campaignId, asked)
  const answers = await answersOf(reader, campaignId, asked)
  return indicators.flatMap((indicator) => {
    const unitsExpected = expected.get(indicator.id)
    if (unitsExpected === undefined) return []
    const { indicatorId: _, ...sum } = sums.get(indicator.id) ?? { ...noSum, indicatorId: indicator.id }
    const given = answers.filter(({ indicatorId }) => indicatorId === indicator.id)
    return [
      { indicator, unitsExpected, ...sum, answers: given.map(({ answer, units }) => ({ answer, units })) },
    ]
  })
}

export type PartTotal = { readonly indicatorId: string; readonly part: string; readonly sum: number }

/** The parts of the totals of one period (by language …), as the accepted reports broke them down. */
export const partsOf = async (
  reader: Reader,
  campaignId: string,
  asked: Asked & { readonly periodId: string },
): Promise<PartTotal[]> => {
  const { rows } = await sql<PartTotal>`
    select v.indicator_id, part.key as part, sum(part.value::numeric) as sum
    from report r
    join report_value v on v.report_id = r.id
    cross join lateral jsonb_each_text(v.breakdown) as part
    where ${within(campaignId, asked)} and r.state = 'accepted' and jsonb_typeof(v.breakdown) = 'object'
    group by v.indicator_id, part.key
    order by sum desc, part.key collate "C"`.execute(reader)
  return rows
}

export type Completeness = Counts & {
  readonly periodId: string
  /** The unit below `childOf` (or that unit itself); null when no division was asked for. */
  readonly unitId: number | null
}

export type CompletenessAsked = {
  readonly periodId?: string | undefined
  readonly underPath?: string | undefined
  /** Counts for every unit directly below the one with this path. */
  readonly childOf?: string | undefined
}

/** Expected, received, on time, late and missing reports, a row a period (and a child of a unit, when asked for). */
export const completenessOf = async (
  reader: Reader,
  campaignId: string,
  today: Day,
  { periodId, underPath, childOf }: CompletenessAsked = {},
): Promise<Completeness[]> => {
  const asked = { periodId, underPath: underPath ?? childOf }
  const { rows } = await sql<Completeness>`
    with seen as (
      select r.period_id, p.cutoff_on, r.state, coalesce(r.extended_until, r.due_on) as due, r.sent_on,
        r.state in ('approved', 'accepted') as sent,
        case when ${childOf ?? null}::text is null then null
          else coalesce(nullif(split_part(substr(r.unit_path, length(${childOf ?? null}::text) + 1), '/', 1), '')::int,
            r.unit_id) end as child
      from report r join reporting_period p on p.id = r.period_id where ${within(campaignId, asked)})
    select period_id, child as unit_id, count(*) as expected, count(*) filter (where sent) as received,
      count(*) filter (where state = 'accepted') as accepted,
      count(*) filter (where sent and coalesce(sent_on, due) <= due) as on_time,
      count(*) filter (where sent and sent_on > due) as late,
      count(*) filter (where not sent and due < ${today}::date) as missing,
      count(*) filter (where state = 'returned') as returned
    from seen group by cutoff_on, period_id, child order by cutoff_on, period_id, child`.execute(reader)
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
  readonly underPath?: string | undefined
  /** Units with at least one such report. */
  readonly only?: 'missing' | 'late' | 'returned' | undefined
  readonly today: Day
  readonly limit: number
  readonly offset?: number
}

const exception = (only: BoardAsked['only'], today: Day) => {
  const due = sql`coalesce(r.extended_until, r.due_on)`
  const sent = sql`r.state in ('approved', 'accepted')`
  if (only === 'missing') return sql`bool_or(not ${sent} and ${due} < ${today}::date)`
  if (only === 'late') return sql`bool_or(${sent} and r.sent_on > ${due})`
  return only === 'returned' ? sql`bool_or(r.state = 'returned')` : sql`true`
}

/** One page of the units that report in a campaign, in the order of the tree's lists, and how many there are in all. */
export const boardUnits = async (
  reader: Reader,
  campaignId: string,
  { underPath, only, today, limit, offset = 0 }: BoardAsked,
): Promise<{ readonly unitIds: readonly number[]; readonly total: number }> => {
  const { rows } = await sql<{ unitId: number; total: number }>`
    select r.unit_id, count(*) over () as total
    from report r
    join unit_class c on c.code = r.unit_class
    left join unit_version v on v.unit_id = r.unit_id and v.until_day is null
    where ${within(campaignId, { underPath })}
    group by r.unit_id having ${exception(only, today)}
    order by min(c.position), min(coalesce(v.position, 0)), min(v.sort_key) collate "C", r.unit_id
    limit ${limit}::int offset ${offset}::int`.execute(reader)
  return { unitIds: rows.map((row) => row.unitId), total: rows[0]?.total ?? 0 }
}

/** How many reports of a period were sent on each day, oldest first. */
export const sentByDay = async (
  reader: Reader,
  campaignId: string,
  asked: Asked,
): Promise<readonly { readonly day: Day; readonly count: number }[]> => {
  const { rows } = await sql<{ day: Day; count: number }>`
    select r.sent_on as day, count(*) as count from report r
    where ${within(campaignId, asked)} and r.state in ('approved', 'accepted') and r.sent_on is not null
    group by r.sent_on order by r.sent_on`.execute(reader)
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
    where ${within(campaignId, asked)} and r.state = 'accepted'
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
