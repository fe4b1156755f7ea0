import { type Insertable, sql, type Updateable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { DeploymentTable, DutyState, DutyTable } from '../tables.ts'
import type { Addressees, DeploymentPlan } from './deployment.ts'
import { type DutyEvidence, firstState } from './duty.ts'

export const addDeployment = async (
  writer: Writer,
  { plan, ...row }: Omit<Insertable<DeploymentTable>, 'plan'> & { plan: DeploymentPlan },
): Promise<string> =>
  (
    await writer
      .insertInto('deployment')
      .values({ ...row, plan: json(plan) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

export const setDeploymentJob = async (writer: Writer, id: string, jobId: string): Promise<void> => {
  await writer.updateTable('deployment').set({ jobId }).where('id', '=', id).execute()
}

/** Moves a duty on from the state we saw; false when someone was faster. */
export const moveDuty = async (
  writer: Writer,
  seen: { id: number; state: DutyState },
  { evidence, ...change }: Omit<Updateable<DutyTable>, 'evidence'> & { evidence?: DutyEvidence },
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('duty')
    .set({ ...change, ...(evidence ? { evidence: json(evidence) } : {}) })
    .where('id', '=', seen.id)
    .where('state', '=', seen.state)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const nameContact = async (
  writer: Writer,
  row: {
    campaignId: string
    unitId: number
    personId: string | null
    name: string
    phone: string | null
    namedOn: string
  },
): Promise<void> => {
  const { campaignId: _, unitId: __, ...change } = row
  await writer
    .insertInto('campaignContact')
    .values(row)
    .onConflict((conflict) => conflict.columns(['campaignId', 'unitId']).doUpdateSet(change))
    .execute()
}

export type Given = { readonly units: number; readonly duties: number; readonly lastUnitId: number | null }

export type Giving = {
  readonly campaignId: string
  readonly deploymentId: string
  readonly receiverId: number
  readonly viaId: number | null
  readonly day: string
  /** The campaigns of one chain: within it a unit owes a step once. */
  readonly family: readonly string[]
  readonly limit: number
}

const standsOn = (alias: 'v' | 'a' | 'u', day: string) => {
  const table = sql.raw(alias)
  return sql`${table}.from_day <= ${day}::date and (${table}.until_day is null or ${table}.until_day > ${day}::date)`
}

/** The path is a value of its own in the statement, so that the planner knows how many units it means. */
const placeOf = ({ scope, underId }: Addressees, path: string) =>
  scope === 'children'
    ? sql`v.parent_id = ${underId}::int`
    : sql`v.unit_id <> ${underId}::int and v.path like ${`${path}%`}`

const pathOn = async (writer: Writer, unitId: number, day: string): Promise<string | null> => {
  const { rows } = await sql<{ path: string }>`
    select u.path from unit_version u where u.unit_id = ${unitId}::int and ${standsOn('u', day)}`.execute(
    writer,
  )
  return rows[0]?.path ?? null
}

const nobody: Given = { units: 0, duties: 0, lastUnitId: null }

/** The nearest unit of the class above, or the campaign's receiver. */
const receiverOf = ({ receiverClass }: Addressees, { receiverId, day }: Giving) =>
  receiverClass === null
    ? sql`${receiverId}::int`
    : sql`coalesce((
        select a.unit_id from unit_version a
        where a.unit_id = any(string_to_array(trim(both '/' from v.path), '/')::int[]) and a.unit_id <> v.unit_id
          and a.class = ${receiverClass} and ${standsOn('a', day)}
        order by length(a.path) desc limit 1), ${receiverId}::int)`

/** Gives the next units of one class their duties in one statement; what stands there already is left alone. */
export const giveDuties = async (
  writer: Writer,
  giving: Giving,
  to: Addressees,
  after: number,
): Promise<Given> => {
  const { campaignId, deploymentId, family, day, limit } = giving
  const viaId = to.receiverClass === null ? giving.viaId : null
  const path = await pathOn(writer, to.underId, day)
  if (path === null) return nobody
  const { rows } = await sql<Given>`
    with addressed as materialized (
      select v.unit_id, ${receiverOf(to, giving)} as receiver_id from unit_version v
      where v.class = ${to.class} and ${placeOf(to, path)} and v.unit_id > ${after}::int and ${standsOn('v', day)}
      order by v.unit_id limit ${limit}::int),
    given as (
      insert into duty (campaign_id, unit_id, step, mode, receiver_id, via_id, due_on, state, deployment_id)
      select ${campaignId}::uuid, a.unit_id, s.step, ${to.mode}, a.receiver_id, ${viaId}::int, s."dueOn",
        ${firstState(to.mode)}, ${deploymentId}::uuid
      from addressed a cross join json_to_recordset(${json(to.steps)}::json) as s(step text, "dueOn" date)
      where not exists (
        select 1 from duty d where d.unit_id = a.unit_id and d.step = s.step and d.campaign_id = any(${family}::uuid[]))
      on conflict (campaign_id, unit_id, step) do nothing
      returning 1)
    select (select count(*) from addressed) as units, (select count(*) from given) as duties,
      (select max(unit_id) from addressed) as last_unit_id`.execute(writer)
  return rows[0] ?? nobody
}

/** Adds what a chunk gave to the deployment, and says when it was the last. */
export const countDeployed = async (
  writer: Writer,
  id: string,
  given: Given,
  finished: boolean,
): Promise<void> => {
  await writer
    .updateTable('deployment')
    .set((is) => ({
      unitCount: is('unitCount', '+', given.units),
      dutyCount: is('dutyCount', '+', given.duties),
      ...(finished ? { state: 'done' as const } : {}),
    }))
    .where('id', '=', id)
    .execute()
}
