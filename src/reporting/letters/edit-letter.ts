import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type LetterMove, letterRoles, mayMove } from './letter.ts'
import { type LetterFound, lineRowsOf, mustFindLetter } from './queries.ts'
import { changeDraft, dropLines } from './store.ts'

/** The letter, in a state that knows the move. */
export const mustMove = async (act: Act, move: LetterMove, letterId: string): Promise<LetterFound> => {
  const letter = await mustFindLetter(act.writer, letterId)
  if (!mayMove(move, letter.state)) throw new Refusal(`letter.${letter.state}`, { status: 409 })
  return letter
}

export const changedMeanwhile = (): Refusal => new Refusal('letter.changed_meanwhile', { status: 409 })

/** Changes the words of a draft, who signs it, and whom it names. */
export const editLetter = command({
  name: 'letter.edit',
  input: z.object({
    letterId: z.uuid(),
    version: z.number().int(),
    subject: z.string().trim().min(5).max(500),
    opening: z.string().trim().min(20).max(4000),
    closing: z.string().trim().min(20).max(4000),
    signerName: z.string().trim().max(200).nullable().default(null),
    signerTitle: z.string().trim().max(200).nullable().default(null),
    /** Lines that leave the list. */
    without: z.array(z.string().max(60)).max(2000).default([]),
  }),
  roles: letterRoles,
  on: async (reader, { letterId }) => (await mustFindLetter(reader, letterId)).issuerId,
  run: async (act, { letterId, version, without, ...texts }) => {
    const letter = await mustMove(act, 'letter.edit', letterId)
    const lines = await lineRowsOf(act.writer, letterId)
    if (lines.every(({ thing }) => without.includes(thing))) throw new Refusal('letter.nobody_left')
    if (!(await changeDraft(act.writer, { id: letterId, version }, texts))) throw changedMeanwhile()
    await dropLines(act.writer, letterId, without)
    return { result: { id: letterId }, subject: `letter:${letterId}`, unitId: letter.issuerId }
  },
})

/** Nobody is written to: the standing agency decides so, with its reason. The ladder goes on. */
export const cancelLetter = command({
  name: 'letter.cancel',
  input: z.object({
    letterId: z.uuid(),
    version: z.number().int(),
    reason: z.string().trim().min(10).max(1000),
  }),
  roles: letterRoles,
  on: async (reader, { letterId }) => (await mustFindLetter(reader, letterId)).issuerId,
  run: async (act, { letterId, version, reason }) => {
    const letter = await mustMove(act, 'letter.cancel', letterId)
    const change = {
      state: 'cancelled' as const,
      cancelledOn: act.today,
      cancelledBy: act.actor.name,
      cancelReason: reason,
    }
    if (!(await changeDraft(act.writer, { id: letterId, version }, change))) throw changedMeanwhile()
    return { result: { id: letterId }, subject: `letter:${letterId}`, unitId: letter.issuerId }
  },
})
