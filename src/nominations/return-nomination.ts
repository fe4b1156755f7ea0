import { z } from 'zod'
import { command } from '../platform/command.ts'
import { moveNomination, refuseOwn } from './move-nomination.ts'
import { nominationMoves, shortestReason } from './nomination.ts'
import { mustFindNomination } from './queries.ts'

const { roles } = nominationMoves['nomination.return']

/** What a return must say: what is missing and by when it is wanted back. */
export const returnReason = z.string().trim().min(shortestReason).max(2000)

/** Gives a dossier back to who proposed it, with the reason that then stands on top of it. */
export const returnNomination = command({
  name: 'nomination.return',
  input: z.object({ id: z.uuid(), reason: returnReason }),
  roles,
  on: async (reader, input) => (await mustFindNomination(reader, input.id)).holderId,
  run: async (act, { id, reason }) => {
    const seen = await mustFindNomination(act.writer, id)
    refuseOwn(act, seen)
    await moveNomination(act, seen, 'nomination.return', { reason, change: { holderId: seen.proposerId } })
    return { result: { code: seen.code }, subject: `nomination:${id}`, unitId: seen.proposerId }
  },
})
