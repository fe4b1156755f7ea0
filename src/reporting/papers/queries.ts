import type { Reader } from '../../platform/database/handles.ts'
import type { ApprovalDelegationRow } from '../tables.ts'

/** The delegation under which a report was approved; null when there was none. */
export const delegationOf = async (
  reader: Reader,
  id: string | null,
): Promise<ApprovalDelegationRow | null> =>
  id === null
    ? null
    : ((await reader.selectFrom('approvalDelegation').selectAll().where('id', '=', id).executeTakeFirst()) ??
      null)
