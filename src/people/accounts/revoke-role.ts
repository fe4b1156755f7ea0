import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustLeaveAdministrator, mustReachWhole } from './administer.ts'
import { findGrant } from '../administration/queries.ts'
import { findAccount } from './queries.ts'
import { endGrant } from './store.ts'

/** Takes a role back from a day on, for a reason; what was done with it before stays done. */
export const revokeRole = command({
  name: 'role.revoke',
  input: z.object({ grantId: z.uuid(), day: dayInput, reason: z.string().trim().min(3).max(300) }),
  roles: ['administrator'],
  on: async (reader, { grantId }) => (await findGrant(reader, grantId))?.unitId ?? null,
  run: async (act, { grantId, day }) => {
    const grant = await findGrant(act.writer, grantId)
    if (!grant) throw new Refusal('role.gone', { status: 404 })
    mustReachWhole(act, grant.unitId)
    if (grant.role === 'administrator' && grant.unitId === null)
      await mustLeaveAdministrator(act, grant.accountId)
    if (!(await endGrant(act.writer, grantId, day))) throw new Refusal('role.gone', { status: 409 })
    const account = await findAccount(act.writer, grant.accountId)
    return {
      result: { accountId: grant.accountId, personId: account?.personId ?? null },
      subject: `account:${grant.accountId}`,
      unitId: grant.unitId,
      note: { role: grant.role },
    }
  },
})
