import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { ownAccount } from './change-password.ts'
import { dropSessions } from './store.ts'

/** Signs out everywhere, here too: ends all of one's own sessions. */
export const endSessions = command({
  name: 'session.end_everywhere',
  input: z.object({}),
  roles: 'signed-in',
  run: async (act) => {
    const accountId = ownAccount(act)
    const ended = await dropSessions(act.writer, accountId)
    return { result: { ended }, subject: `account:${accountId}` }
  },
})
