import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dropWish, setWish } from './store.ts'

/** How many examples a month each unit below is asked to find; null asks for none, which is how it begins. */
export const wishExamples = command({
  name: 'example.wish',
  input: z.object({ unitId: z.number().int(), perMonth: z.number().int().min(1).max(20).nullable() }),
  roles: ['standing_agency', 'standing_approver'],
  on: async (_reader, { unitId }) => unitId,
  run: async ({ writer, today, actor }, { unitId, perMonth }) => {
    if (perMonth === null) await dropWish(writer, unitId)
    else await setWish(writer, { unitId, perMonth, setOn: today, setBy: actor.name })
    return { result: { perMonth }, subject: `unit:${unitId}`, unitId }
  },
})
