import { sql } from 'kysely'
import type { Reader } from '../../platform/database/handles.ts'

/** Number and moment of the latest sums of a campaign; null before the first. */
export type RoundDone = { readonly version: number; readonly at: string }

export const roundOf = async (reader: Reader, campaignId: string): Promise<RoundDone | null> =>
  (await reader
    .selectFrom('rollupState')
    .select(['version', 'at'])
    .where('campaignId', '=', campaignId)
    .executeTakeFirst()) ?? null

/** Whether something changed that is not summed yet. */
export const hasMarks = async (reader: Reader): Promise<boolean> =>
  (await reader.selectFrom('rollupMark').select('id').limit(1).executeTakeFirst()) !== undefined

/** The unit that stands at the end of a path; 0, the whole campaign, without one. */
export const unitAt = (path: string | undefined): number =>
  Number(path?.split('/').filter(Boolean).at(-1) ?? 0)

/** A unit's node and those of the units for which it carries on: their figures are shown under it. */
export const nodesOf = async (reader: Reader, unitId: number): Promise<readonly number[]> => {
  if (unitId === 0) return [0]
  const { rows } = await sql<{ unitId: number }>`
    with recursive line as (
      select ${unitId}::int as unit_id
      union
      select s.predecessor_id from line l join unit_succession s on s.successor_id = l.unit_id)
    select unit_id from line order by unit_id = ${unitId}::int desc, unit_id`.execute(reader)
  return rows.map((row) => row.unitId)
}

/** A node that stands below another one asked for is in that one's sum already. */
const notInside = (path: string, units: readonly number[]) =>
  units.length === 1
    ? sql`true`
    : sql`not exists (select 1 from unnest(${units}::int[]) as u (id)
        where ${sql.raw(path)} like '%/' || u.id || '/%' and ${sql.raw(path)} not like '%/' || u.id || '/')`

const inPeriod = (periodId: string | undefined) =>
  periodId === undefined ? sql`true` : sql`period_id = ${periodId}::uuid`

/** The kept rows of some nodes: what stands below them. */
export const keptAt = (campaignId: string, units: readonly number[], periodId: string | undefined) => sql`
  campaign_id = ${campaignId}::uuid and unit_id = any(${units}::int[]) and ${inPeriod(periodId)} and ${notInside('path', units)}`

/** The nodes' own reports, which their rows leave out: a few rows by an index. */
export const ownAt = (campaignId: string, units: readonly number[], periodId: string | undefined) => sql`
  campaign_id = ${campaignId}::uuid and unit_id = any(${units}::int[]) and ${inPeriod(periodId)} and ${notInside('unit_path', units)}`

const totalColumns = [
  'expected',
  'counted',
  'nothing_arose',
  'numerator',
  'denominator',
  'covered',
  'covered_of',
  'oldest_at',
  'latest_at',
  'denominator_from',
  'denominator_to',
]

const bothColumns = [...totalColumns, ...totalColumns.map((name) => `last_${name}`)]
const ownLast = [
  'numerator',
  'denominator',
  'covered',
  'covered_of',
  'figures_at',
  'figures_at',
  'denominator_at',
  'denominator_at',
]
  .map((name) => `case when given_last then ${name} end`)
  .join(', ')

/** Kept sums and the nodes' own figures in one shape, as `node`: every column, and the same as `last_…`. */
export const totalRows = (campaignId: string, units: readonly number[], periodId: string | undefined) => sql`(
    select indicator_id, ${sql.raw(bothColumns.join(', '))} from rollup_total where ${keptAt(campaignId, units, periodId)}
    union all
    select indicator_id, 1, given::int, nothing_arose::int, numerator, denominator, covered, covered_of, figures_at, figures_at,
      denominator_at, denominator_at, asked_last::int, given_last::int, (given_last and nothing_arose)::int,
      ${sql.raw(ownLast)}
    from report_fact where ${ownAt(campaignId, units, periodId)}) as node`

/** Kept parts and the nodes' own, as `p`. */
export const partRows = (campaignId: string, units: readonly number[], periodId: string | undefined) => sql`(
    select indicator_id, part, sum, last_sum from rollup_part where ${keptAt(campaignId, units, periodId)}
    union all
    select indicator_id, part collate "C", sum, last_sum from report_part where ${ownAt(campaignId, units, periodId)}) as p`

export type CountsAsked = {
  readonly periodId?: string | undefined
  readonly underPath?: string | undefined
  /** Counts for every unit directly below the one with this path. */
  readonly childOf?: string | undefined
  /** Of these units alone. */
  readonly unitIds?: readonly number[]
}

/** Kept rows and single reports in one shape: `unit_id`, `period_id`, `due_on`, `has_below` and the counts. */
export const countRows = (
  campaignId: string,
  { periodId, childOf, unitIds }: CountsAsked,
  units: readonly number[],
) => {
  const columns = sql`unit_id, period_id, due_on`
  const few = unitIds === undefined ? sql`true` : sql`unit_id = any(${unitIds}::int[])`
  const place = (kept: boolean) =>
    childOf === undefined
      ? (kept ? keptAt : ownAt)(campaignId, units, periodId)
      : sql`campaign_id = ${campaignId}::uuid and ${sql.raw(kept ? 'parent_id' : 'above_id')} = any(${units}::int[])
          and ${inPeriod(periodId)} and ${few} and ${notInside(kept ? 'path' : 'unit_path', units)}`
  const single = sql`${columns}, false as has_below, 1 as expected, received::int, accepted::int, on_time::int, late::int, returned::int`
  const own =
    childOf === undefined
      ? sql``
      : sql`
    union all
    select ${single} from report_standing where ${ownAt(campaignId, units, periodId)} and ${few}`
  return sql`(
    select ${columns}, true as has_below, expected, received, accepted, on_time, late, returned from rollup_count where ${place(true)}
    union all
    select ${single} from report_standing where ${place(false)}
    ${own}) as node`
}

export type Difference = {
  readonly what: 'count' | 'day' | 'total' | 'part'
  readonly campaignId: string
  readonly periodId: string
  readonly unitId: number
  readonly kept: string | null
  readonly counted: string | null
}

/** Every unit of a report's path above its own, and 0 for the whole campaign. */
const steps = sql`
  cross join lateral (
    select 0 as unit_id
    union all
    select step::int from unnest((string_to_array(trim(both '/' from r.unit_path), '/'))[:array_length(string_to_array(trim(both '/' from r.unit_path), '/'), 1) - 1]) as step
  ) as n`

const counted = {
  count: sql`
    select r.campaign_id, r.period_id, n.unit_id, r.due_on::text as key,
      concat_ws(' ', count(*), count(*) filter (where r.received), count(*) filter (where r.accepted),
        count(*) filter (where r.on_time), count(*) filter (where r.late), count(*) filter (where r.returned)) as told
    from report_standing r ${steps} group by 1, 2, 3, 4`,
  day: sql`
    select r.campaign_id, r.period_id, n.unit_id, r.sent_on::text as key, count(*)::text as told
    from report_standing r ${steps} where r.sent_on is not null group by 1, 2, 3, 4`,
  part: sql`
    select r.campaign_id, r.period_id, n.unit_id, r.indicator_id || ' ' || r.part as key,
      concat_ws(' ', sum(r.sum), sum(r.last_sum)) as told
    from report_part r ${steps} group by 1, 2, 3, 4`,
}

/**
 * Facts without the table of latest figures: who is the last of his line is asked again of the reports themselves, by walking
 * the periods instead of remembering.
 */
const facts = sql`
  with recursive line as (
    select predecessor_id as unit_id, successor_id as heir_id from unit_succession
    union
    select l.unit_id, s.successor_id from line l join unit_succession s on s.predecessor_id = l.heir_id),
  fact as (
    select r.id, r.campaign_id, r.period_id, r.unit_id, r.unit_path, a.indicator_id, p.cutoff_on, p.cutoff_time, p.opened_on,
      v.report_id is not null as given, v.nothing_arose, v.numerator, v.denominator, v.covered, v.covered_of, v.denominator_at,
      case when v.report_id is not null then r.figures_at end as at
    from report r
      join reporting_period p on p.id = r.period_id
      join period_indicator a on a.period_id = r.period_id and a.unit_class = r.unit_class
      left join report_value v on v.report_id = r.id and v.indicator_id = a.indicator_id and r.state = 'accepted'),
  fresh as (
    select f.*, f.id = x.asked_id as asked_last, f.given and f.id = x.given_id as given_last, not exists (
        select 1 from line l
          join fact h on h.unit_id = l.heir_id and h.campaign_id = f.campaign_id and h.indicator_id = f.indicator_id and h.given
        where l.unit_id = f.unit_id and (h.cutoff_on, h.cutoff_time, h.opened_on) > (x.cutoff_on, x.cutoff_time, x.opened_on)) as stays
    from fact f
      join (
        select campaign_id, unit_id, indicator_id,
          (array_agg(id order by cutoff_on desc, cutoff_time desc, opened_on desc, period_id))[1] as asked_id,
          (array_agg(id order by cutoff_on desc, cutoff_time desc, opened_on desc, period_id) filter (where given))[1] as given_id,
          (array_agg(cutoff_on order by given desc, cutoff_on desc, cutoff_time desc, opened_on desc, period_id))[1] as cutoff_on,
          (array_agg(cutoff_time order by given desc, cutoff_on desc, cutoff_time desc, opened_on desc, period_id))[1] as cutoff_time,
          (array_agg(opened_on order by given desc, cutoff_on desc, cutoff_time desc, opened_on desc, period_id))[1] as opened_on
        from fact group by campaign_id, unit_id, indicator_id) as x
        on x.campaign_id = f.campaign_id and x.unit_id = f.unit_id and x.indicator_id = f.indicator_id)`

/** How the sums of an indicator are told, in one text; `where`: the filter of an aggregate, for the last ones alone. */
const toldSums = (where: string) =>
  sql.raw(
    [
      'count(*)',
      'count(*) filter (where given)',
      'count(*) filter (where nothing_arose)',
      'sum(numerator)',
      'sum(denominator)',
      'sum(covered)',
      'sum(covered_of)',
      'min(at)',
      'max(at)',
      'min(denominator_at)',
      'max(denominator_at)',
    ]
      .map((one, at) => {
        const condition = where === '' ? '' : at === 0 ? 'asked_last and stays' : where
        const filtered =
          condition === ''
            ? one
            : one.includes('filter')
              ? one.replace('where ', `where ${condition} and `)
              : `${one} filter (where ${condition})`
        return `coalesce((${filtered})::text, '-')`
      })
      .join(', '),
  )

const countedTotals = sql`
  ${facts}
  select r.campaign_id, r.period_id, n.unit_id, r.indicator_id::text as key,
    concat_ws(' ', ${toldSums('')}, ${toldSums('given_last and stays')}) as told
  from fresh r ${steps} group by 1, 2, 3, 4`

const toldColumns = sql.raw(bothColumns.map((name) => `coalesce(${name}::text, '-')`).join(', '))

const kept = {
  count: sql`
    select campaign_id, period_id, unit_id, due_on::text as key,
      concat_ws(' ', expected, received, accepted, on_time, late, returned) as told from rollup_count`,
  day: sql`select campaign_id, period_id, unit_id, day::text as key, sent::text as told from rollup_day`,
  total: sql`
    select campaign_id, period_id, unit_id, indicator_id::text as key, concat_ws(' ', ${toldColumns}) as told from rollup_total`,
  part: sql`
    select campaign_id, period_id, unit_id, indicator_id || ' ' || part as key, concat_ws(' ', sum, last_sum) as told
    from rollup_part`,
}

const kinds = ['count', 'day', 'total', 'part'] as const

/**
 * Where the kept sums differ from what the reports' rows add up to, summed by another way: every report at every unit of its
 * path at once, instead of level by level. Nothing is written; no more than `limit` of each kind.
 */
export const differences = async (reader: Reader, limit = 20): Promise<readonly Difference[]> => {
  const found: Difference[] = []
  for (const what of kinds) {
    const anew = what === 'total' ? countedTotals : counted[what]
    const { rows } = await sql<Omit<Difference, 'what'>>`
      select coalesce(k.campaign_id, c.campaign_id) as campaign_id, coalesce(k.period_id, c.period_id) as period_id,
        coalesce(k.unit_id, c.unit_id) as unit_id, k.told as kept, c.told as counted
      from (${kept[what]}) as k
        full join (${anew}) as c on c.campaign_id = k.campaign_id and c.period_id = k.period_id and c.unit_id = k.unit_id
          and c.key = k.key
      where k.told is distinct from c.told
      order by 1, 2, 3 limit ${limit}::int`.execute(reader)
    found.push(...rows.map((row) => ({ what, ...row })))
  }
  return found
}
