import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { linkLife, minutesAfter } from './account.ts'
import { mustAdministerOpen } from './administer.ts'
import { changeAccount, dropSessions } from './store.ts'

/** Takes the password away and gives a one-time link for a new one; an invitation that has grown old is made anew. */
export const resetAccount = command({
  name: 'account.reset',
  input: z.object({ accountId: z.uuid(), invitationHash: z.string().length(64) }),
  roles: ['administrator'],
  secret: ['invitationHash'],
  run: async (act, { accountId, invitationHash }) => {
    const { writer, now } = act
    const account = await mustAdministerOpen(act, accountId)
    const life = account.state === 'invited' ? linkLife.invitation : linkLife.reset
    await changeAccount(writer, accountId, {
      passwordHash: null,
      failedAttempts: 0,
      lockedUntil: null,
      invitationHash,
      invitationUntil: minutesAfter(now, life),
    })
    await dropSessions(writer, accountId)
    return {
      result: { id: accountId, login: account.login, minutes: life },
      subject: `account:${accountId}`,
    }
  },
})
