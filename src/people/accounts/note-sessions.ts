import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { touchSessions } from './store.ts'

/** Writes down that sessions are in use, so that they do not end for idleness; by the system, many at once. */
export const noteSessions = command({
  name: 'session.touch',
  input: z.object({ sessionIds: z.array(z.string()).min(1).max(5_000) }),
  roles: [],
  // The register keeps what was done, not who sat at the desk when.
  secret: ['sessionIds'],
  run: async ({ writer, now }, { sessionIds }) => ({
    result: { touched: await touchSessions(writer, sessionIds, now) },
  }),
})
