import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { sessionMoves } from './council.ts'
import { giveVotes, votesInput } from './give-votes.ts'
import { sessionFor, unitOfSession } from './move-session.ts'

/** The signed-in member's own recorded vote, open in the room or as a written opinion; once, and not changed after. */
export const castVote = command({
  name: 'vote.cast',
  input: z.object({ sessionId: z.uuid(), votes: votesInput }),
  roles: sessionMoves['vote.cast'].roles,
  on: (reader, input) => unitOfSession(reader, input.sessionId),
  run: async (act, { sessionId, votes }) => {
    const session = await sessionFor(act, sessionId, 'vote.cast')
    const { personId } = act.actor
    if (!personId) throw new Refusal('vote.not_a_member', { status: 403 })
    await giveVotes(act, session, { personId, recordedBy: null }, votes)
    const unitId = await unitOfSession(act.writer, sessionId)
    return { result: { id: sessionId }, subject: `council_session:${sessionId}`, unitId }
  },
})
