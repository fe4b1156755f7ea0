import { sql } from 'kysely'
import { findPlan, adoptionBy, adoptionOf } from '../../campaigns/plans/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { IndicatorFact, UnitFacts } from './checklist.ts'

type Asked = { readonly campaignId: string; readonly unitIds: readonly number[]; readonly today: Day }

type PlanRow = { unitId: number; step: string; dueOn: Day | null; doneOn: Day | null }

const dutiesAt = async (reader: Reader, { campaignId, unitIds }: Asked): Promise<PlanRow[]> =>
  (
    await sql<PlanRow>`
    select unit_id, step, coalesce(extended_until, due_on) as due_on, case when state = 'done' then done_on end as done_on
    from duty where campaign_id = ${campaignId}::uuid and unit_id = any(${[...unitIds]}::int[])
      and step in ('ke_hoach', 'ke_hoach_noi_bo', 'tu_kiem_tra')`.execute(reader)
  ).rows

type ReportsRow = { unitId: number; onTime: number; late: number; missing: number }

/** Reports whose day is over, or that were sent before it. */
const reportsAt = async (reader: Reader, { campaignId, unitIds, today }: Asked): Promise<ReportsRow[]> =>
  (
    await sql<ReportsRow>`
    select unit_id,
      count(*) filter (where sent_on <= coalesce(extended_until, due_on)) as on_time,
      count(*) filter (where sent_on > coalesce(extended_until, due_on)) as late,
      count(*) filter (where sent_on is null and coalesce(extended_until, due_on) < ${today}::date) as missing
    from report where campaign_id = ${campaignId}::uuid and unit_id = any(${[...unitIds]}::int[])
    group by unit_id`.execute(reader)
  ).rows

type ValueRow = Omit<IndicatorFact, 'before'> & { unitId: number; nth: number }

/** The last two accepted figures of each unit and indicator. */
const valuesAt = async (reader: Reader, { campaignId, unitIds }: Asked): Promise<ValueRow[]> =>
  (
    await sql<ValueRow>`
    with given as (
      select r.unit_id, i.code, i.kind, i.target, v.numerator, v.denominator, v.nothing_arose, p.name as period_name,
        row_number() over (partition by r.unit_id, i.id order by p.cutoff_on desc, p.opened_on desc, p.id) as nth
      from report r
      join reporting_period p on p.id = r.period_id
      join report_value v on v.report_id = r.id
      join indicator i on i.id = v.indicator_id
      where r.campaign_id = ${campaignId}::uuid and r.state = 'accepted' and r.unit_id = any(${[...unitIds]}::int[]))
    select * from given where nth <= 2 order by unit_id, code, nth`.execute(reader)
  ).rows

type FindingsRow = { unitId: number; inspections: number; open: number; closed: number }

const inspectedAt = async (reader: Reader, { campaignId, unitIds }: Asked): Promise<FindingsRow[]> =>
  (
    await sql<FindingsRow>`
    select i.unit_id, count(distinct i.id) as inspections,
      count(f.id) filter (where f.closed_on is null) as open, count(f.id) filter (where f.closed_on is not null) as closed
    from inspection i left join inspection_finding f on f.inspection_id = i.id
    where i.campaign_id = ${campaignId}::uuid and i.state in ('open', 'closed') and i.kind <> 'self'
      and i.unit_id = any(${[...unitIds]}::int[])
    group by i.unit_id`.execute(reader)
  ).rows

const indicatorsOf = (rows: readonly ValueRow[]): IndicatorFact[] =>
  rows
    .filter(({ nth }) => nth === 1)
    .map(({ unitId: _unit, nth: _nth, ...latest }) => {
      const before = rows.find((one) => one.nth === 2 && one.code === latest.code)
      return {
        ...latest,
        before: before ? { numerator: before.numerator, denominator: before.denominator } : null,
      }
    })

type Adoptions = ReadonlyMap<number, UnitFacts['adoption']>

const asAdoption = ({ adoption }: Awaited<ReturnType<typeof adoptionOf>>[number]): UnitFacts['adoption'] => ({
  takenUp: adoption.contents.takenUp,
  contents: adoption.contents.of,
  ownTargets: adoption.targets.own,
  targets: adoption.targets.of,
  copied: adoption.copied,
})

/** One unit's plan is laid beside the campaign by itself; for many, all plans at once. */
const adoptionsAt = async (reader: Reader, { campaignId, unitIds, today }: Asked): Promise<Adoptions> => {
  const [only, ...others] = unitIds
  if (only !== undefined && others.length === 0) {
    const plan = await findPlan(reader, campaignId, only)
    const found = plan && (await adoptionBy(reader, plan, today))
    return new Map(found ? [[only, asAdoption(found)]] : [])
  }
  const all = await adoptionOf(reader, campaignId, today)
  return new Map(
    all.flatMap((one) => (one.plan.launcherId === null ? [] : [[one.plan.launcherId, asAdoption(one)]])),
  )
}

/** What the system itself knows of these units in a campaign on the day. */
export const factsOf = async (reader: Reader, asked: Asked): Promise<UnitFacts[]> => {
  const { unitIds, today } = asked
  if (unitIds.length === 0) return []
  const duties = Map.groupBy(await dutiesAt(reader, asked), ({ unitId }) => unitId)
  const reports = new Map((await reportsAt(reader, asked)).map((row) => [row.unitId, row]))
  const values = Map.groupBy(await valuesAt(reader, asked), ({ unitId }) => unitId)
  const inspected = new Map((await inspectedAt(reader, asked)).map((row) => [row.unitId, row]))
  const adoptions = await adoptionsAt(reader, asked)
  return unitIds.map((unitId) => {
    const owed = duties.get(unitId) ?? []
    const plan = owed.find(({ step }) => step !== 'tu_kiem_tra')
    const { onTime = 0, late = 0, missing = 0 } = reports.get(unitId) ?? {}
    const { inspections = 0, open = 0, closed = 0 } = inspected.get(unitId) ?? {}
    return {
      unitId,
      plan: plan ? { dueOn: plan.dueOn, doneOn: plan.doneOn } : null,
      adoption: adoptions.get(unitId) ?? null,
      reports: { onTime, late, missing },
      indicators: indicatorsOf(values.get(unitId) ?? []),
      findings: { open, closed },
      inspections,
      selfInspectedOn: owed.find(({ step }) => step === 'tu_kiem_tra')?.doneOn ?? null,
      today,
    }
  })
}
