import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { ownAccount } from './change-password.ts'
import { dropSessions } from './store.ts'

/** Signs out: ends one of one's own sessions. One that has ended already is no fault. */
export const endSession = command({
  name: 'session.end',
  input: z.object({ sessionId: z.string().min(1) }),
  roles: 'signed-in',
  run: async (act, { sessionId }) => {
    const accountId = ownAccount(act)
    const ended = await dropSessions(act.writer, accountId, { id: sessionId })
    return { result: { ended }, subject: `account:${accountId}` }
  },
})
