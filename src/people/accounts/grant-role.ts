import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustReachWhole } from './administer.ts'
import { grantInput } from './invite-account.ts'
import { grantsOf } from '../administration/queries.ts'
import { findAccount } from './queries.ts'
import { addGrants } from './store.ts'

/** Gives an account a role on a unit and all below it (null: the whole installation) from a day, for a reason. */
export const grantRole = command({
  name: 'role.grant',
  input: grantInput.safeExtend({ accountId: z.uuid() }),
  roles: ['administrator'],
  on: async (_reader, input) => input.unitId,
  run: async (act, input) => {
    mustReachWhole(act, input.unitId)
    const account = await findAccount(act.writer, input.accountId)
    if (!account) throw new Refusal('account.not_found', { status: 404 })
    if (account.state === 'closed')
      throw new Refusal('account.closed', { status: 409, values: { login: account.login } })
    const held = (await grantsOf(act.writer, [account.id])).some(
      ({ role, unitId, fromDay, untilDay }) =>
        role === input.role &&
        unitId === input.unitId &&
        (untilDay === null || untilDay > input.fromDay) &&
        (!input.untilDay || fromDay < input.untilDay),
    )
    if (held) throw new Refusal('role.held_already', { status: 409, values: { login: account.login } })
    await addGrants(act.writer, [{ ...input, untilDay: input.untilDay ?? null }])
    return {
      result: { accountId: account.id, personId: account.personId },
      subject: `account:${account.id}`,
      unitId: input.unitId,
    }
  },
})
