import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { changeSeen, refuseOwn, trace } from './move-nomination.ts'
import { nominationMoves } from './nomination.ts'
import { mustFindNomination } from './queries.ts'

const { roles } = nominationMoves['nomination.take']

/** Lets a halted dossier go on where it stood, with what the inquiry concluded. */
export const releaseNomination = command({
  name: 'nomination.release',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(10).max(2000) }),
  roles,
  on: async (reader, { id }) => (await mustFindNomination(reader, id)).holderId,
  run: async (act, { id, reason }) => {
    const seen = await mustFindNomination(act.writer, id)
    refuseOwn(act, seen)
    if (!seen.frozenReason)
      throw new Refusal('nomination.not_frozen', { values: { code: seen.code }, status: 409 })
    await changeSeen(act, seen, { frozenReason: null })
    await trace(act, seen, { move: 'nomination.release', toState: seen.state, reason })
    return { result: { code: seen.code }, subject: `nomination:${id}`, unitId: seen.proposerId }
  },
})
