import { z } from 'zod'
import { command } from '../platform/command.ts'
import { moveNomination } from './move-nomination.ts'
import { nominationMoves } from './nomination.ts'
import { mustFindNomination } from './queries.ts'

const { roles } = nominationMoves['nomination.withdraw']

/** The proposing unit takes its dossier back; the place in the quota is free again. */
export const withdrawNomination = command({
  name: 'nomination.withdraw',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(5).max(2000) }),
  roles,
  on: async (reader, input) => (await mustFindNomination(reader, input.id)).proposerId,
  run: async (act, { id, reason }) => {
    const seen = await mustFindNomination(act.writer, id)
    await moveNomination(act, seen, 'nomination.withdraw', { reason, change: { holderId: seen.proposerId } })
    return { result: { code: seen.code }, subject: `nomination:${id}`, unitId: seen.proposerId }
  },
})
