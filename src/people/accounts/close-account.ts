import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { mustAdministerOpen, mustLeaveAdministrator } from './administer.ts'
import { changeAccount, dropSessions, revokeTokens } from './store.ts'

/** Closes an account for good: nobody signs in with it, its sessions and access tokens end. Its roles stay on record. */
export const closeAccount = command({
  name: 'account.close',
  input: z.object({ accountId: z.uuid(), reason: z.string().trim().min(3).max(300) }),
  roles: ['administrator'],
  run: async (act, { accountId }) => {
    const { writer, now } = act
    const account = await mustAdministerOpen(act, accountId)
    await mustLeaveAdministrator(act, accountId)
    await changeAccount(writer, accountId, {
      state: 'closed',
      passwordHash: null,
      invitationHash: null,
      invitationUntil: null,
    })
    await dropSessions(writer, accountId)
    await revokeTokens(writer, accountId, now)
    return { result: { id: accountId, personId: account.personId }, subject: `account:${accountId}` }
  },
})
