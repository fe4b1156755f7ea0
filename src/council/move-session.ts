import type { Act } from '../platform/command.ts'
import type { Reader } from '../platform/database/handles.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mayMove, type SessionMove } from './council.ts'
import { mustFindCouncil, mustFindSession, type Session } from './queries.ts'
import { holdSession } from './store.ts'

/** The unit on which the rights to a session are asked: that of its council. */
export const unitOfSession = async (reader: Reader, sessionId: string): Promise<number> => {
  const session = await mustFindSession(reader, sessionId)
  return (await mustFindCouncil(reader, session.councilId)).unitId
}

/** The session, held still until the act is over; refuses when its state does not allow the move. */
export const sessionFor = async (act: Act, sessionId: string, move: SessionMove): Promise<Session> => {
  await holdSession(act.writer, sessionId)
  const session = await mustFindSession(act.writer, sessionId)
  if (!mayMove(move, session.state))
    throw new Refusal(`council_session.${session.state}`, {
      values: { title: session.title },
      status: 409,
    })
  return session
}
