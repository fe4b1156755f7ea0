import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { changeAccount, dropSessions, holdAccount } from './store.ts'

/** Whoever has the one-time link gives the account its password; the link is used up and older sessions end. */
export const acceptInvitation = command({
  name: 'account.accept',
  input: z.object({ invitationHash: z.string().length(64), passwordHash: z.string().min(20) }),
  roles: 'anyone',
  secret: ['invitationHash', 'passwordHash'],
  run: async ({ writer, now }, { invitationHash, passwordHash }) => {
    const account = await holdAccount(writer, { invitationHash })
    if (!account || account.state === 'closed' || (account.invitationUntil ?? '') <= now)
      throw new Refusal('invitation.gone', { status: 404 })
    await changeAccount(writer, account.id, {
      passwordHash,
      state: 'active',
      failedAttempts: 0,
      lockedUntil: null,
      mustChangePassword: false,
      invitationHash: null,
      invitationUntil: null,
    })
    await dropSessions(writer, account.id)
    return { result: { login: account.login }, subject: `account:${account.id}` }
  },
})
