import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { sessionMoves } from './council.ts'
import { sessionFor, unitOfSession } from './move-session.ts'
import { type Session, sessionMembers } from './queries.ts'
import { moveSession } from './store.ts'

/** A meeting needs its quorum in the room; written opinions are counted when the round ends. */
export const refuseWithoutQuorum = async (act: Act, session: Session): Promise<void> => {
  if (session.way === 'written') return
  const members = await sessionMembers(act.writer, session)
  const present = members.filter(({ presence }) => presence === 'present').length
  const { quorumNeeded: needed, totalMembers: total } = session
  if (present < needed)
    throw new Refusal('council_session.no_quorum', {
      values: { present, total, needed, missing: needed - present },
      status: 409,
    })
}

export const openSession = command({
  name: 'council_session.open',
  input: z.object({ sessionId: z.uuid() }),
  roles: sessionMoves['council_session.open'].roles,
  on: (reader, input) => unitOfSession(reader, input.sessionId),
  run: async (act, { sessionId }) => {
    const session = await sessionFor(act, sessionId, 'council_session.open')
    await refuseWithoutQuorum(act, session)
    await moveSession(act.writer, session, { state: 'open' })
    const unitId = await unitOfSession(act.writer, sessionId)
    return { result: { id: sessionId }, subject: `council_session:${sessionId}`, unitId }
  },
})
