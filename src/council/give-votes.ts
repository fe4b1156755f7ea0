import { z } from 'zod'
import type { Act } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { voteChoices } from './council.ts'
import { declarationsOf, type Item, itemsOf, type Session, sessionMembers } from './queries.ts'
import { addVote, setPresence } from './store.ts'

export const votesInput = z
  .array(
    z.object({
      itemId: z.uuid(),
      choice: z.enum(voteChoices),
      note: z.string().trim().max(500).nullish(),
    }),
  )
  .min(1)
  .max(500)

export type Vote = z.output<typeof votesInput>[number]

export type Voter = {
  readonly personId: string
  /** Who enters the vote for him; null when he votes himself. */
  readonly recordedBy: string | null
}

const itemFor = (items: readonly Item[], vote: Vote): Item => {
  const item = items.find(({ id }) => id === vote.itemId)
  if (!item) throw new Refusal('vote.item_not_here', { status: 404 })
  return item
}

const refuseByInterest = (declared: { mayVote: boolean | null } | undefined, code: string): void => {
  if (!declared) return
  if (declared.mayVote === null) throw new Refusal('vote.awaits_chair', { values: { code }, status: 409 })
  if (!declared.mayVote) throw new Refusal('vote.excluded', { values: { code }, status: 403 })
}

/**
 * A member's votes, each once and for good. In the room it is an open vote, from elsewhere a written opinion; who was
 * down as absent is from then on one who sent his opinion.
 */
export const giveVotes = async (
  act: Act,
  session: Session,
  voter: Voter,
  votes: readonly Vote[],
): Promise<void> => {
  const { personId, recordedBy } = voter
  const member = (await sessionMembers(act.writer, session)).find((one) => one.personId === personId)
  if (!member) throw new Refusal('vote.not_a_member', { status: 403 })
  const items = await itemsOf(act.writer, session.id)
  const declarations = (await declarationsOf(act.writer, session.id)).filter(
    (one) => one.personId === personId,
  )
  const way = member.presence === 'present' ? 'open' : 'written'
  for (const vote of votes) {
    const { id: itemId, code } = itemFor(items, vote)
    refuseByInterest(
      declarations.find((one) => one.itemId === itemId),
      code,
    )
    const { choice } = vote
    const note = vote.note || null
    if (!(await addVote(act.writer, { itemId, personId, choice, way, note, at: act.now, recordedBy })))
      throw new Refusal('vote.cast_already', { values: { code, member: member.name }, status: 409 })
  }
  if (member.presence === 'absent') await setPresence(act.writer, session.id, personId, 'written')
}
