import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { sessionMoves } from './council.ts'
import { sessionFor, unitOfSession } from './move-session.ts'
import { setPresence } from './store.ts'

/** Who sits in the room, who sends a written opinion, who does neither. */
export const markPresence = command({
  name: 'presence.mark',
  input: z.object({
    sessionId: z.uuid(),
    marks: z
      .array(z.object({ personId: z.uuid(), presence: z.enum(['present', 'written', 'absent']) }))
      .min(1)
      .max(100),
  }),
  roles: sessionMoves['presence.mark'].roles,
  on: (reader, input) => unitOfSession(reader, input.sessionId),
  run: async (act, { sessionId, marks }) => {
    await sessionFor(act, sessionId, 'presence.mark')
    for (const { personId, presence } of marks)
      if (!(await setPresence(act.writer, sessionId, personId, presence)))
        throw new Refusal('vote.not_a_member', { status: 403 })
    const unitId = await unitOfSession(act.writer, sessionId)
    return { result: { id: sessionId }, subject: `council_session:${sessionId}`, unitId }
  },
})
