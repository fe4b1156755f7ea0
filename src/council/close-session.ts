import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { assess } from '../platform/law/assess.ts'
import type { Finding } from '../platform/law/law.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type { LawOfPlace } from '../regulations/local/local-regulation.ts'
import { lawAt } from '../regulations/local/queries.ts'
import { settleNomination } from '../nominations/settle-nomination.ts'
import { countVotes, failureReason, outcomeOf, sessionMoves } from './council.ts'
import { sessionFor, unitOfSession } from './move-session.ts'
import { refuseWithoutQuorum } from './open-session.ts'
import { type Item, itemsOf, type Session, type SessionMember, sessionMembers, votesOf } from './queries.ts'
import { meetingFacts, voteFacts } from './session-facts.ts'
import { moveSession, setOutcome } from './store.ts'
import type { VoteRow } from './tables.ts'

type Room = {
  /** The law that binds the council's unit on the day it was held: a place may set its own shares. */
  readonly place: LawOfPlace
  readonly session: Session
  readonly members: readonly SessionMember[]
  readonly votes: readonly VoteRow[]
}

/** A round of written opinions counts who answered as a meeting counts who came. */
const refuseTooFewOpinions = ({ session, votes }: Room): void => {
  if (session.way === 'meeting') return
  const answered = new Set(votes.map(({ personId }) => personId)).size
  const { quorumNeeded: needed, totalMembers: total } = session
  if (answered < needed)
    throw new Refusal('council_session.too_few_opinions', {
      values: { answered, total, needed, missing: needed - answered },
      status: 409,
    })
}

const isSetAside = (item: Item): boolean =>
  item.nominationState !== 'awaiting_council' || item.frozenReason !== null

/** Counts one dossier on all members and lets its way go on. What was withdrawn or frozen meanwhile stays as it is. */
const countItem = async (act: Act, room: Room, item: Item): Promise<readonly Finding[]> => {
  const votes = room.votes.filter(({ itemId }) => itemId === item.id)
  const count = countVotes(votes.map(({ choice }) => choice))
  const counted = { votesFor: count.inFavour, votesAgainst: count.against, votesBlank: count.blank }
  if (isSetAside(item)) {
    await setOutcome(act.writer, item.id, { ...counted, outcome: 'set_aside' })
    return []
  }
  const { votesNeeded: needed, heldOn } = room.session
  const outcome = outcomeOf(count, needed)
  const facts = voteFacts(item.awardForm, count, room.members, votes)
  const { law, within } = room.place
  const findings = assess(law, 'council-vote', facts, heldOn, { within })
  await setOutcome(act.writer, item.id, { ...counted, outcome, findings })
  if (outcome === 'passed') await settleNomination(act, item.nominationId, 'pass')
  else await settleNomination(act, item.nominationId, 'fail', failureReason(room.session, count.inFavour))
  return findings
}

/**
 * Ends the session: every dossier is counted against the total membership, a vote not given is no vote in favour. The
 * outcome settles the dossiers; the clauses of the law that concern the votes are laid beside and kept.
 */
export const closeSession = command({
  name: 'council_session.close',
  input: z.object({
    sessionId: z.uuid(),
    minutesNumber: z.string().trim().min(1).max(60),
    conclusion: z.string().trim().min(5).max(3000),
  }),
  roles: sessionMoves['council_session.close'].roles,
  on: (reader, input) => unitOfSession(reader, input.sessionId),
  run: async (act, { sessionId, minutesNumber, conclusion }) => {
    const session = await sessionFor(act, sessionId, 'council_session.close')
    const members = await sessionMembers(act.writer, session)
    const unitId = await unitOfSession(act.writer, sessionId)
    const place = await lawAt(act.writer, act.law, unitId, session.heldOn)
    const room: Room = { place, session, members, votes: await votesOf(act.writer, sessionId) }
    await refuseWithoutQuorum(act, session)
    refuseTooFewOpinions(room)
    const ofVotes: Record<string, readonly Finding[]> = {}
    for (const item of await itemsOf(act.writer, sessionId))
      ofVotes[item.code] = await countItem(act, room, item)
    const findings =
      session.way === 'meeting'
        ? assess(place.law, 'council-meeting', meetingFacts(members), session.heldOn, place)
        : []
    const change = { state: 'closed', minutesNumber, conclusion, closedOn: act.today, findings } as const
    await moveSession(act.writer, session, change)
    return {
      result: { id: sessionId },
      subject: `council_session:${sessionId}`,
      unitId,
      note: { findings: { meeting: findings, votes: ofVotes } },
    }
  },
})
