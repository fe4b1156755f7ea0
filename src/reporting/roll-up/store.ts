import { sql } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { asOne, type Sums, sums } from './sums.ts'

/** Marks that one round works off: well under a second on the embedded engine. */
const ROUND = 2000

/** One node of one period's tree; unit 0 is the whole campaign. */
type Node = {
  readonly campaignId: string
  readonly periodId: string
  readonly unitId: number
  readonly parentId: number | null
  readonly path: string
}

type Place = { readonly campaignId: string; readonly periodId: string; readonly unitPath: string }
type Mark = {
  readonly campaignId: string
  readonly periodId: string | null
  readonly unitId: number | null
  readonly unitPath: string | null
}

/** Two rounds at once would each sum from what the other has not written yet; the number is the house's own. */
const oneAtATime = sql`select pg_advisory_xact_lock(20210523)`

const takeMarks = async (writer: Writer, most: number): Promise<readonly Mark[]> => {
  const { rows } = await sql<Mark>`
    with taken as (select id from rollup_mark order by id limit ${most}::int)
    delete from rollup_mark m using taken t where m.id = t.id
    returning m.campaign_id, m.period_id, m.unit_id, m.unit_path`.execute(writer)
  return rows
}

/** `kin`: the marked units and all that they follow or that follow them; `fresh`: the last reports of each, as they are now. */
const lastOnes = (campaignIds: readonly string[], unitIds: readonly number[]) => sql`
    with recursive kin as (
      select m.campaign_id, m.unit_id from unnest(${campaignIds}::uuid[], ${unitIds}::int[]) as m (campaign_id, unit_id)
      union
      select k.campaign_id, case when s.predecessor_id = k.unit_id then s.successor_id else s.predecessor_id end
      from kin k join unit_succession s on s.predecessor_id = k.unit_id or s.successor_id = k.unit_id),
    heir as (
      select k.unit_id, s.successor_id as heir_id
      from (select distinct unit_id from kin) k join unit_succession s on s.predecessor_id = k.unit_id
      union
      select h.unit_id, s.successor_id from heir h join unit_succession s on s.predecessor_id = h.heir_id),
    asked as (
      select r.campaign_id, r.unit_id, a.indicator_id, r.id, p.cutoff_on, p.cutoff_time, p.opened_on, p.id as period_id,
        v.report_id is not null as given
      from kin k
        join report r on r.campaign_id = k.campaign_id and r.unit_id = k.unit_id
        join reporting_period p on p.id = r.period_id
        join period_indicator a on a.period_id = r.period_id and a.unit_class = r.unit_class
        left join report_value v on v.report_id = r.id and v.indicator_id = a.indicator_id and r.state = 'accepted'),
    last_asked as (
      select distinct on (campaign_id, unit_id, indicator_id) * from asked
      order by campaign_id, unit_id, indicator_id, cutoff_on desc, cutoff_time desc, opened_on desc, period_id),
    last_given as (
      select distinct on (campaign_id, unit_id, indicator_id) * from asked where given
      order by campaign_id, unit_id, indicator_id, cutoff_on desc, cutoff_time desc, opened_on desc, period_id),
    fresh as (
      select a.campaign_id, a.unit_id, a.indicator_id, a.id as asked_id, g.id as given_id
      from last_asked a
        left join last_given g on g.campaign_id = a.campaign_id and g.unit_id = a.unit_id and g.indicator_id = a.indicator_id
      where not exists (
        select 1 from heir h
          join last_given s on s.unit_id = h.heir_id and s.campaign_id = a.campaign_id and s.indicator_id = a.indicator_id
        where h.unit_id = a.unit_id
          and (s.cutoff_on, s.cutoff_time, s.opened_on) > (
            coalesce(g.cutoff_on, a.cutoff_on), coalesce(g.cutoff_time, a.cutoff_time), coalesce(g.opened_on, a.opened_on))))`

/**
 * Which report is the last that a unit was asked and the last that it gave, for the marked units and all that they follow
 * or that follow them. A unit steps back for good when one that carries on for it has given a figure of a later period:
 * then its own figure and its own place among the units expected count no more. Returns the reports that gained or lost.
 */
const renewLatest = async (
  writer: Writer,
  campaignIds: readonly string[],
  unitIds: readonly number[],
): Promise<readonly Place[]> => {
  const { rows } = await sql<Place>`
    ${lastOnes(campaignIds, unitIds)},
    stood as (
      select l.* from rollup_latest l join kin k on k.campaign_id = l.campaign_id and k.unit_id = l.unit_id),
    moved as (
      select o.asked_id as before_asked, o.given_id as before_given, f.asked_id, f.given_id
      from stood o
        full join fresh f on f.campaign_id = o.campaign_id and f.unit_id = o.unit_id and f.indicator_id = o.indicator_id
      where (o.asked_id, o.given_id) is distinct from (f.asked_id, f.given_id)),
    gone as (
      delete from rollup_latest l using stood o
      where l.campaign_id = o.campaign_id and l.unit_id = o.unit_id and l.indicator_id = o.indicator_id
        and not exists (
          select 1 from fresh f
          where f.campaign_id = o.campaign_id and f.unit_id = o.unit_id and f.indicator_id = o.indicator_id)),
    put as (
      insert into rollup_latest as l (campaign_id, unit_id, indicator_id, asked_id, given_id)
      select campaign_id, unit_id, indicator_id, asked_id, given_id from fresh
      on conflict (campaign_id, unit_id, indicator_id) do update
        set asked_id = excluded.asked_id, given_id = excluded.given_id
        where (l.asked_id, l.given_id) is distinct from (excluded.asked_id, excluded.given_id))
    select distinct r.campaign_id, r.period_id, r.unit_path
    from moved m
      cross join lateral unnest(array[m.before_asked, m.before_given, m.asked_id, m.given_id]) as t (id)
      join report r on r.id = t.id`.execute(writer)
  return rows
}

/** The nodes above a report, the deepest last: its own unit is none of them. */
const nodesAbove = ({ campaignId, periodId, unitPath }: Place): readonly Node[] => {
  const ids = unitPath.split('/').filter(Boolean).map(Number).slice(0, -1)
  const whole = { campaignId, periodId, unitId: 0, parentId: null, path: '/' }
  return [
    whole,
    ...ids.map((unitId, at) => ({
      campaignId,
      periodId,
      unitId,
      parentId: ids[at - 1] ?? 0,
      path: `/${ids.slice(0, at + 1).join('/')}/`,
    })),
  ]
}

const depthOf = ({ path }: Node): number => path.split('/').length

/** The nodes as a table inside a statement. */
const tableOf = (nodes: readonly Node[]) => sql`
  unnest(${nodes.map((one) => one.campaignId)}::uuid[], ${nodes.map((one) => one.periodId)}::uuid[],
    ${nodes.map((one) => one.unitId)}::int[], ${nodes.map((one) => one.parentId)}::int[],
    ${nodes.map((one) => one.path)}::text[]) as n (campaign_id, period_id, unit_id, parent_id, path)`

/**
 * Sums the nodes anew from the single reports and the nodes directly below them; writes only what became another. `offset 0`
 * keeps each node's own search by the index whole: joined as one, all reports of a period were compared with all its nodes.
 */
const renewSums = (writer: Writer, nodes: readonly Node[], { table, keys, columns, single, from }: Sums) => {
  const names = Object.keys(columns)
  const listed = (shape: (name: string) => string) => sql.raw(names.map(shape).join(', '))
  const node = sql.raw('campaign_id, period_id, unit_id, parent_id, path')
  const key = sql.raw(keys.join(', '))
  const merged = Object.entries(columns).map(([name, how]) => `${asOne[how].replace('%', name)} as ${name}`)
  const column = (alias: string) => sql.raw([...keys, ...names].map((name) => `${alias}.${name}`).join(', '))
  const target = sql.table(table)
  return sql`
    with n as materialized (select * from ${tableOf(nodes)}),
    fresh as (
      select ${node}, ${key}, ${sql.raw(merged.join(', '))}
      from (
        select n.*, own.* from n
          cross join lateral (
            select ${sql.raw(single)} from ${sql.raw(from)}
              and r.campaign_id = n.campaign_id and r.above_id = n.unit_id and r.period_id = n.period_id offset 0) as own
        union all
        select n.*, below.* from n
          cross join lateral (
            select ${column('b')} from ${target} b
            where b.campaign_id = n.campaign_id and b.parent_id = n.unit_id and b.period_id = n.period_id offset 0) as below
      ) as below (${node}, ${key}, ${listed((name) => name)})
      group by ${node}, ${key}),
    gone as (
      delete from ${target} o using n
      where o.campaign_id = n.campaign_id and o.unit_id = n.unit_id and o.period_id = n.period_id and not exists (
        select 1 from fresh f
        where f.campaign_id = o.campaign_id and f.unit_id = o.unit_id and f.period_id = o.period_id
          and ${sql.raw(keys.map((name) => `f.${name} = o.${name}`).join(' and '))}))
    insert into ${target} as k (${node}, ${key}, ${listed((name) => name)})
    select ${node}, ${key}, ${listed((name) => name)} from fresh
    on conflict (campaign_id, unit_id, period_id, ${key}) do update set ${listed((name) => `${name} = excluded.${name}`)}
    where row(${listed((name) => `k.${name}`)}) is distinct from row(${listed((name) => `excluded.${name}`)})`.execute(
    writer,
  )
}

const isPlace = (mark: Mark): mark is Mark & Place => mark.periodId !== null && mark.unitPath !== null

/** A newer number for the campaign's sums: what was made from an older one is out of date. */
const noteRound = (writer: Writer, campaignIds: readonly string[], now: string) =>
  sql`
    insert into rollup_state as s (campaign_id, version, at)
    select c.id, 1, ${now}::timestamptz from campaign c where c.id = any(${campaignIds}::uuid[])
    on conflict (campaign_id) do update set version = s.version + 1, at = excluded.at`.execute(writer)

/**
 * Works off the oldest marks: the nodes above what changed are summed anew, the deepest first, each from what stands directly
 * below it. Returns how many marks it took; 0: every sum is as new as the reports. Repeating it changes nothing.
 */
export const rollUp = async (writer: Writer, now: string, most = ROUND): Promise<number> => {
  await oneAtATime.execute(writer)
  const marks = await takeMarks(writer, most)
  if (marks.length === 0) return 0
  const changed = marks.filter(isPlace)
  const units = new Map(changed.map((mark) => [`${mark.campaignId}/${mark.unitId}`, mark]))
  const marked = [...units.values()]
  const moved = await renewLatest(
    writer,
    marked.map((mark) => mark.campaignId),
    marked.map((mark) => mark.unitId ?? 0),
  )
  const nodes = new Map(
    [...changed, ...moved].flatMap(nodesAbove).map((node) => [`${node.periodId}${node.path}`, node]),
  )
  const levels = [...Map.groupBy(nodes.values(), depthOf)].sort(([one], [other]) => other - one)
  for (const [, level] of levels) for (const one of sums) await renewSums(writer, level, one)
  await noteRound(writer, [...new Set(marks.map(({ campaignId }) => campaignId))], now)
  return marks.length
}

/** Throws all sums away and has every report summed again by the rounds that follow. */
export const forgetSums = async (writer: Writer): Promise<void> => {
  await oneAtATime.execute(writer)
  for (const table of [
    'rollup_mark',
    'rollup_latest',
    'rollup_count',
    'rollup_day',
    'rollup_total',
    'rollup_part',
  ])
    await sql`delete from ${sql.table(table)}`.execute(writer)
  await sql`
    insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
    select campaign_id, period_id, unit_id, unit_path from report`.execute(writer)
}
