import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { showDay } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindUnit } from './queries.ts'
import { beginVersion } from './store.ts'

/** Gives a unit another name, class or kind from a day; what was called otherwise before stays so. */
export const renameUnit = command({
  name: 'unit.rename',
  input: z.object({
    unitId: z.number().int(),
    day: dayInput,
    name: z.string().trim().min(2).max(300),
    class: z.string().optional(),
    kind: z.string().trim().max(60).optional(),
  }),
  roles: ['administrator'],
  on: async (_reader, input) => input.unitId,
  run: async ({ writer }, { unitId, day, ...change }) => {
    const before = await mustFindUnit(writer, unitId, day)
    if (!(await beginVersion(writer, unitId, day, change)))
      throw new Refusal('unit.changed_later', {
        values: { unit: before.name, day: showDay(day, 'vi') },
        status: 409,
      })
    return { result: { id: unitId }, subject: `unit:${unitId}`, unitId, note: { before: before.name } }
  },
})
