import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { slug } from '../platform/plain/vietnamese.ts'
import { classes, mustFindUnit } from './queries.ts'
import { addUnit } from './store.ts'

export const newUnitInput = z.object({
  code: z.string().trim().max(60).optional(),
  name: z.string().trim().min(2).max(300),
  class: z.string(),
  kind: z.string().trim().max(60).default(''),
  parentId: z.number().int().nullable(),
  fromDay: dayInput,
  untilDay: dayInput.nullish(),
  officialCode: z.string().trim().max(20).nullish(),
  agencyIdentifier: z.string().trim().max(35).nullish(),
  temporary: z.boolean().default(false),
  position: z.number().int().min(0).max(30000).optional(),
  mark: z.string().nullish(),
  note: z.string().nullish(),
})

/** Adds a unit to the tree from a day. Without a code one is made of the parent's code and the name. */
export const createUnit = command({
  name: 'unit.create',
  input: newUnitInput,
  roles: ['administrator'],
  on: async (_reader, input) => input.parentId,
  run: async ({ writer }, input) => {
    const parent = input.parentId === null ? null : await mustFindUnit(writer, input.parentId, input.fromDay)
    if (!(await classes(writer)).some((known) => known.code === input.class))
      throw new Refusal('unit.class_unknown', {
        values: { class: input.class },
        fields: { class: { code: 'unit.class_unknown' } },
      })
    const code = input.code || [parent?.code, slug(input.name)].filter(Boolean).join('-')
    const id = await addUnit(writer, { ...input, code, parentPath: parent?.path ?? null })
    return { result: { id, code }, subject: `unit:${id}`, unitId: id }
  },
})
