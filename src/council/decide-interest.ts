import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { sessionMoves } from './council.ts'
import { sessionFor, unitOfSession } from './move-session.ts'
import { findDeclaration, votesOf } from './queries.ts'
import { decideDeclaration } from './store.ts'

/** The chair's ruling on a declared interest, with its reason; it stands in the minutes. Possible until the member votes. */
export const decideInterest = command({
  name: 'interest.decide',
  input: z.object({
    sessionId: z.uuid(),
    itemId: z.uuid(),
    personId: z.uuid(),
    mayVote: z.boolean(),
    reason: z.string().trim().min(5).max(500),
  }),
  roles: sessionMoves['interest.decide'].roles,
  on: (reader, input) => unitOfSession(reader, input.sessionId),
  run: async (act, { sessionId, itemId, personId, mayVote, reason }) => {
    await sessionFor(act, sessionId, 'interest.decide')
    const votes = await votesOf(act.writer, sessionId)
    const declared = await findDeclaration(act.writer, itemId, personId)
    if (!declared) throw new Refusal('interest.not_found', { status: 404 })
    if (votes.some((vote) => vote.itemId === itemId && vote.personId === personId))
      throw new Refusal('interest.voted_already', { status: 409 })
    await decideDeclaration(act.writer, declared, { mayVote, reason, decidedBy: act.actor.name })
    const unitId = await unitOfSession(act.writer, sessionId)
    return { result: { id: sessionId }, subject: `council_session:${sessionId}`, unitId }
  },
})
