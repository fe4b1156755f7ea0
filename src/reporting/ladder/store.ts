import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { ApprovalDelegationTable } from '../tables.ts'

export const addDelegation = async (
  writer: Writer,
  row: Insertable<ApprovalDelegationTable>,
): Promise<string> =>
  (await writer.insertInto('approvalDelegation').values(row).returning('id').executeTakeFirstOrThrow()).id

type Withdrawal = { readonly on: Day; readonly by: string; readonly reason: string }

/** False when it was withdrawn already. */
export const withdraw = async (
  writer: Writer,
  id: string,
  { on, by, reason }: Withdrawal,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('approvalDelegation')
    .set({ withdrawnOn: on, withdrawnBy: by, withdrawnReason: reason })
    .where('id', '=', id)
    .where('withdrawnOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
