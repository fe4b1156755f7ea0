import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { changeSeen, refuseOwn, trace } from './move-nomination.ts'
import { freezable, nominationMoves } from './nomination.ts'
import { mustFindNomination } from './queries.ts'

const { roles } = nominationMoves['nomination.take']

const input = z.object({ id: z.uuid(), reason: z.string().trim().min(10).max(2000) })

/**
 * Halts a dossier while discipline, an inquiry with signs of violation or a complaint is under way (Nghị định
 * 152/2025/NĐ-CP Đ4.4): it keeps its state and its place in the quota, and nothing is done to it.
 */
export const freezeNomination = command({
  name: 'nomination.freeze',
  input,
  roles,
  on: async (reader, { id }) => (await mustFindNomination(reader, id)).holderId,
  run: async (act, { id, reason }) => {
    const seen = await mustFindNomination(act.writer, id)
    const values = { code: seen.code }
    refuseOwn(act, seen)
    if (!freezable.includes(seen.state))
      throw new Refusal('nomination.not_in_this_state', { values, status: 409 })
    if (seen.frozenReason)
      throw new Refusal('nomination.frozen', {
        values: { ...values, reason: seen.frozenReason },
        status: 409,
      })
    await changeSeen(act, seen, { frozenReason: reason })
    await trace(act, seen, { move: 'nomination.freeze', toState: seen.state, reason })
    return { result: { code: seen.code }, subject: `nomination:${id}`, unitId: seen.proposerId }
  },
})
