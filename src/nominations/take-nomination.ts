import { z } from 'zod'
import { command } from '../platform/command.ts'
import { moveNomination, refuseOwn } from './move-nomination.ts'
import { nominationMoves } from './nomination.ts'
import { mustFindNomination } from './queries.ts'

const { roles } = nominationMoves['nomination.take']

/** The receiving agency begins the appraisal. */
export const takeNomination = command({
  name: 'nomination.take',
  input: z.object({ id: z.uuid() }),
  roles,
  on: async (reader, input) => (await mustFindNomination(reader, input.id)).holderId,
  run: async (act, { id }) => {
    const seen = await mustFindNomination(act.writer, id)
    refuseOwn(act, seen)
    await moveNomination(act, seen, 'nomination.take')
    return { result: { code: seen.code }, subject: `nomination:${id}`, unitId: seen.proposerId }
  },
})
