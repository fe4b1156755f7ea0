import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { familyOf } from '../queries.ts'
import type { DeploymentRow, DutyMode, DutyRow, DutyState, DutyStep } from '../tables.ts'

export const deploymentsOf = (reader: Reader, campaignId: string): Promise<DeploymentRow[]> =>
  reader.selectFrom('deployment').selectAll().where('campaignId', '=', campaignId).orderBy('day').execute()

export type DutyAsked = {
  readonly campaignId?: string
  readonly unitIds?: readonly number[]
  readonly receiverIds?: readonly number[]
  readonly states?: readonly DutyState[]
  readonly steps?: readonly DutyStep[]
  readonly modes?: readonly DutyMode[]
  readonly dueBefore?: Day
}

export type DutyFound = DutyRow & { readonly campaignName: string; readonly campaignSlug: string }

/** Duties as asked; `receiverIds` matches the receiver and the room it goes through. By due day, then unit. */
export const dutiesOf = (reader: Reader, asked: DutyAsked): Promise<DutyFound[]> => {
  const among = (ids: readonly number[]): number[] => (ids.length > 0 ? [...ids] : [0])
  let duties = reader
    .selectFrom('duty as d')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .selectAll('d')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])
    .where('c.state', '<>', 'withdrawn')
  const { campaignId, unitIds, receiverIds, states, steps, modes, dueBefore } = asked
  if (campaignId) duties = duties.where('d.campaignId', '=', campaignId)
  if (unitIds) duties = duties.where('d.unitId', 'in', among(unitIds))
  if (receiverIds)
    duties = duties.where((is) =>
      is.or([is('d.receiverId', 'in', among(receiverIds)), is('d.viaId', 'in', among(receiverIds))]),
    )
  if (states) duties = duties.where('d.state', 'in', [...states])
  if (steps) duties = duties.where('d.step', 'in', [...steps])
  if (modes) duties = duties.where('d.mode', 'in', [...modes])
  if (dueBefore)
    duties = duties.where((is) => is(is.fn.coalesce('d.extendedUntil', 'd.dueOn'), '<', dueBefore))
  return duties
    .orderBy((is) => is.fn.coalesce('d.extendedUntil', 'd.dueOn'))
    .orderBy('d.unitId')
    .orderBy('d.id')
    .execute()
}

export const findDuty = async (reader: Reader, id: number): Promise<DutyRow | null> =>
  (await reader.selectFrom('duty').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

/** The duty of a unit at a step in a chain of campaigns; null when it does not owe it. */
export const findDutyAt = async (
  reader: Reader,
  campaignId: string,
  unitId: number,
  steps: readonly DutyStep[],
): Promise<DutyRow | null> =>
  (await reader
    .selectFrom('duty')
    .selectAll()
    .where('campaignId', 'in', await familyOf(reader, campaignId))
    .where('unitId', '=', unitId)
    .where('step', 'in', [...steps])
    .executeTakeFirst()) ?? null

/** As findDuty; throws `duty.not_found` (404). */
export const mustFindDuty = async (reader: Reader, id: number): Promise<DutyRow> => {
  const duty = await findDuty(reader, id)
  if (!duty) throw new Refusal('duty.not_found', { status: 404 })
  return duty
}

/** The unit whose right a duty's receiver needs: the room it goes through, or the receiver itself. */
export const receivingUnit = async (reader: Reader, { dutyId }: { dutyId: number }): Promise<number> => {
  const duty = await mustFindDuty(reader, dutyId)
  return duty.viaId ?? duty.receiverId
}
