import { z } from 'zod'
import { command } from '../platform/command.ts'
import { addExample } from './store.ts'

/** A unit introduces a good example: who, deed, place, and whether the person agreed. Counted only once verified. */
export const introduceExample = command({
  name: 'example.introduce',
  input: z.object({
    unitId: z.number().int(),
    campaignId: z.uuid().nullable().default(null),
    who: z.string().trim().min(2).max(300),
    deed: z.string().trim().min(10).max(3000),
    place: z.string().trim().min(2).max(300),
    consent: z.boolean(),
    photoRights: z.string().trim().max(300).nullish(),
  }),
  roles: ['unit_clerk', 'unit_leader', 'newsroom_contributor', 'editor', 'standing_agency'],
  on: async (_reader, input) => input.unitId,
  run: async ({ writer, today }, example) => {
    const id = await addExample(writer, { ...example, introducedOn: today })
    return { result: { id }, subject: `example:${id}`, unitId: example.unitId }
  },
})
