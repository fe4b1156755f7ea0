import type { Writer } from '../../platform/database/handles.ts'
import { insertMany } from '../../platform/database/insert-many.ts'

type Receiver = { readonly id: string; readonly name: string }

/** Gives open tasks of one person inside a unit to another; those already finished stay his. */
export const moveTasks = async (
  writer: Writer,
  seen: { readonly personId: string; readonly unitId: number },
  to: Receiver,
): Promise<number> => {
  const { numUpdatedRows } = await writer
    .updateTable('assignment')
    .set({ personId: to.id, assigneeName: to.name })
    .where('personId', '=', seen.personId)
    .where('unitId', '=', seen.unitId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

type Charge = { readonly campaignId: string; readonly unitId: number }

/** Puts another in charge of these units; who is in charge of one already stays so. */
export const moveCharges = async (
  writer: Writer,
  fromPersonId: string,
  charges: readonly Charge[],
  to: { readonly personId: string; readonly namedOn: string },
): Promise<void> => {
  for (const { campaignId, unitId } of charges) {
    await writer
      .deleteFrom('followerMember')
      .where('campaignId', '=', campaignId)
      .where('unitId', '=', unitId)
      .where('personId', 'in', [fromPersonId, to.personId])
      .execute()
  }
  await insertMany(
    writer,
    'followerMember',
    charges.map(({ campaignId, unitId }) => ({ campaignId, unitId, ...to })),
  )
}
