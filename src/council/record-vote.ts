import { z } from 'zod'
import { command } from '../platform/command.ts'
import { sessionMoves } from './council.ts'
import { giveVotes, votesInput } from './give-votes.ts'
import { sessionFor, unitOfSession } from './move-session.ts'

/** The secretary enters an opinion that came on paper, or a hand raised in the room; who entered it stays beside it. */
export const recordVote = command({
  name: 'vote.record',
  input: z.object({ sessionId: z.uuid(), personId: z.uuid(), votes: votesInput }),
  roles: sessionMoves['vote.record'].roles,
  on: (reader, input) => unitOfSession(reader, input.sessionId),
  run: async (act, { sessionId, personId, votes }) => {
    const session = await sessionFor(act, sessionId, 'vote.record')
    await giveVotes(act, session, { personId, recordedBy: act.actor.name }, votes)
    const unitId = await unitOfSession(act.writer, sessionId)
    return { result: { id: sessionId }, subject: `council_session:${sessionId}`, unitId }
  },
})
