import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { mustAdministerOpen } from './administer.ts'
import { changeAccount } from './store.ts'

/** Lifts the lock that wrong passwords have brought about. */
export const unlockAccount = command({
  name: 'account.unlock',
  input: z.object({ accountId: z.uuid() }),
  roles: ['administrator'],
  run: async (act, { accountId }) => {
    const account = await mustAdministerOpen(act, accountId)
    await changeAccount(act.writer, accountId, { failedAttempts: 0, lockedUntil: null })
    return { result: { id: accountId, personId: account.personId }, subject: `account:${accountId}` }
  },
})
