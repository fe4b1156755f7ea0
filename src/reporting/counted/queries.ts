import { sql } from 'kysely'
import { type countedMeasures, indicatorRuleShape } from '../../campaigns/campaign-input.ts'
import { indicatorsOf } from '../../campaigns/queries.ts'
import type { IndicatorRow, IndicatorTree } from '../../campaigns/tables.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'

/** What the system counts from its own rows, so that nobody types it: for a branch, or for the whole campaign. */

export type Measure = (typeof countedMeasures)[number]

export type Counted = {
  readonly indicator: IndicatorRow
  readonly measure: Measure
  /** null: counted by a room further down, which this one does not know. */
  readonly numerator: number | null
  readonly denominator: number | null
}

type Count = { readonly numerator: number | null; readonly denominator: number | null }

type Asking = {
  readonly reader: Reader
  readonly campaignId: string
  readonly today: Day
  readonly tree: IndicatorTree
  readonly underPath: string | null
}

const under = (column: string, underPath: string | null) =>
  sql`(${underPath}::text is null or ${sql.ref(column)} like ${`${underPath ?? ''}%`})`

const one = async (reader: Reader, question: ReturnType<typeof sql<Count>>): Promise<Count> => {
  const { rows } = await question.execute(reader)
  return rows[0] ?? { numerator: null, denominator: null }
}

/** Units as they stand today, with the tree on which they are counted. */
const units = (today: Day) => sql`(
  select v.unit_id, v.path, k.tree from unit_version v join unit_class k on k.code = v.class
  where v.from_day <= ${today}::date and (v.until_day is null or v.until_day > ${today}::date))`

const plans = ({ reader, campaignId, today, tree, underPath }: Asking): Promise<Count> =>
  one(
    reader,
    sql<Count>`
    select count(*) filter (where d.state = 'done') as numerator, count(*) as denominator
    from duty d join ${units(today)} u on u.unit_id = d.unit_id
    where d.campaign_id = ${campaignId}::uuid and d.step in ('ke_hoach', 'ke_hoach_noi_bo') and d.mode = 'giao'
      and d.state <> 'excused' and u.tree = ${tree} and ${under('u.path', underPath)}`,
  )

const plansWithTargets = ({ reader, campaignId, today, tree, underPath }: Asking): Promise<Count> =>
  one(
    reader,
    sql<Count>`
    select count(*) filter (where exists (
        select 1 from indicator i where i.campaign_id = c.id and i.inherited_id is not null and i.target is not null)) as numerator,
      count(*) as denominator
    from campaign c join ${units(today)} u on u.unit_id = c.launcher_id
    where c.parent_id = ${campaignId}::uuid and c.state in ('running', 'closed') and u.tree = ${tree}
      and ${under('u.path', underPath)}`,
  )

/** Reports whose day has passed, and those among them that were sent in time. */
const reportsOnTime = ({ reader, campaignId, today, tree, underPath }: Asking): Promise<Count> =>
  one(
    reader,
    sql<Count>`
    select count(*) filter (where s.on_time) as numerator, count(*) as denominator
    from report_standing s join report r on r.id = s.id join unit_class k on k.code = r.unit_class
    where s.campaign_id = ${campaignId}::uuid and (s.received or s.due_on < ${today}::date) and k.tree = ${tree}
      and ${under('s.unit_path', underPath)}`,
  )

/** Days past the deadline, extensions counted; what is not there yet counts up to today. */
const daysLate = ({ reader, campaignId, today, tree, underPath }: Asking): Promise<Count> =>
  one(
    reader,
    sql<Count>`
    select coalesce(sum(greatest(0, coalesce(s.sent_on, ${today}::date) - s.due_on)), 0)::int as numerator, null::int as denominator
    from report_standing s join report r on r.id = s.id join unit_class k on k.code = r.unit_class
    where s.campaign_id = ${campaignId}::uuid and k.tree = ${tree} and ${under('s.unit_path', underPath)}`,
  )

const findingsClosed = ({ reader, campaignId, today, tree, underPath }: Asking): Promise<Count> =>
  one(
    reader,
    sql<Count>`
    select count(*) filter (where f.closed_on is not null) as numerator, count(*) as denominator
    from inspection_finding f join inspection i on i.id = f.inspection_id join ${units(today)} u on u.unit_id = i.unit_id
    where i.campaign_id = ${campaignId}::uuid and u.tree = ${tree} and ${under('u.path', underPath)}`,
  )

const elsewhere = async (): Promise<Count> => ({ numerator: null, denominator: null })

const measures: Readonly<Record<Measure, (asking: Asking) => Promise<Count>>> = {
  plans,
  plans_with_targets: plansWithTargets,
  reports_on_time: reportsOnTime,
  days_late: daysLate,
  findings_closed: findingsClosed,
  articles: elsewhere,
}

const measureOf = (indicator: IndicatorRow): Measure | null =>
  indicator.counted ? (indicatorRuleShape.safeParse(indicator.rule).data?.measure ?? null) : null

/** The counted indicators of a campaign with their figures, in the campaign's order; each on its own tree. */
export const countedOf = async (
  reader: Reader,
  campaignId: string,
  today: Day,
  underPath: string | null = null,
): Promise<Counted[]> => {
  const found: Counted[] = []
  for (const indicator of await indicatorsOf(reader, campaignId)) {
    const measure = measureOf(indicator)
    if (measure === null) continue
    const count = await measures[measure]({ reader, campaignId, today, tree: indicator.tree, underPath })
    found.push({ indicator, measure, ...count })
  }
  return found
}

export type DutyProgress = { readonly unitId: number; readonly accepted: number; readonly expected: number }

/** How many of a unit's reports in a campaign are accepted: what its duty `bao_cao` shows as n/m. */
export const reportProgress = async (
  reader: Reader,
  campaignId: string,
  unitIds: readonly number[],
): Promise<ReadonlyMap<number, DutyProgress>> => {
  const rows = await reader
    .selectFrom('report')
    .select((is) => [
      'unitId',
      is.fn.countAll<number>().as('expected'),
      sql<number>`count(*) filter (where state = 'accepted')`.as('accepted'),
    ])
    .where('campaignId', '=', campaignId)
    .where('unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
    .groupBy('unitId')
    .execute()
  return new Map(rows.map((row) => [row.unitId, row]))
}

/** Units all of whose reports in the campaign are accepted, in the order of their ids. */
export const unitsWithAllAccepted = async (
  reader: Reader,
  campaignId: string,
  afterUnitId: number,
  limit: number,
): Promise<DutyProgress[]> =>
  reader
    .selectFrom('report')
    .select((is) => [
      'unitId',
      is.fn.countAll<number>().as('expected'),
      is.fn.countAll<number>().as('accepted'),
    ])
    .where('campaignId', '=', campaignId)
    .where('unitId', '>', afterUnitId)
    .groupBy('unitId')
    .having(sql<boolean>`bool_and(state = 'accepted')`)
    .orderBy('unitId')
    .limit(limit)
    .execute()
