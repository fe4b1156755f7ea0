import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { holdsRole } from '../platform/actor.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { secretaries, sessionMoves } from './council.ts'
import { sessionFor, unitOfSession } from './move-session.ts'
import { findDeclaration, itemsOf, type Session, sessionMembers, votesOf } from './queries.ts'
import { addDeclaration } from './store.ts'

/** The member whose interest it is: himself, or one named by the secretary. */
const whose = (act: Act, named: string | null): string => {
  const { personId } = act.actor
  if (named && named !== personId && !holdsRole(act.actor, secretaries))
    throw new Refusal('interest.not_yours', { status: 403 })
  if (!named && !personId) throw new Refusal('vote.not_a_member', { status: 403 })
  return named ?? personId ?? ''
}

const refuseUnfit = async (act: Act, session: Session, itemId: string, personId: string): Promise<void> => {
  const members = await sessionMembers(act.writer, session)
  if (!members.some((member) => member.personId === personId))
    throw new Refusal('vote.not_a_member', { status: 403 })
  if (!(await itemsOf(act.writer, session.id)).some(({ id }) => id === itemId))
    throw new Refusal('vote.item_not_here', { status: 404 })
  const votes = await votesOf(act.writer, session.id)
  if (votes.some((vote) => vote.itemId === itemId && vote.personId === personId))
    throw new Refusal('interest.voted_already', { status: 409 })
}

/**
 * A member's own dossier or unit is on the list. Nobody is excluded by it alone, because thresholds count on all members:
 * the chair decides whether the member votes.
 */
export const declareInterest = command({
  name: 'interest.declare',
  input: z.object({
    sessionId: z.uuid(),
    itemId: z.uuid(),
    /** Another member's, entered by the secretary. */
    personId: z.uuid().nullable().default(null),
    kind: z.string().trim().min(3).max(200),
  }),
  roles: sessionMoves['interest.declare'].roles,
  on: (reader, input) => unitOfSession(reader, input.sessionId),
  run: async (act, { sessionId, itemId, personId: named, kind }) => {
    const session = await sessionFor(act, sessionId, 'interest.declare')
    const personId = whose(act, named)
    await refuseUnfit(act, session, itemId, personId)
    if (await findDeclaration(act.writer, itemId, personId))
      throw new Refusal('interest.declared_already', { status: 409 })
    await addDeclaration(act.writer, { itemId, personId, kind, declaredBy: act.actor.name })
    const unitId = await unitOfSession(act.writer, sessionId)
    return { result: { id: sessionId }, subject: `council_session:${sessionId}`, unitId }
  },
})
