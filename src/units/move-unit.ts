import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { showDay } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindUnit } from './queries.ts'
import { beginVersion, moveBranch } from './store.ts'
import { isWithin, pathUnder } from './unit.ts'

/** Puts a unit, with all that stands below it, under another superior from a day. */
export const moveUnit = command({
  name: 'unit.move',
  input: z.object({
    unitId: z.number().int(),
    parentId: z.number().int(),
    day: dayInput,
  }),
  roles: ['administrator'],
  on: async (_reader, input) => input.unitId,
  run: async ({ writer }, { unitId, parentId, day }) => {
    const unit = await mustFindUnit(writer, unitId, day)
    const parent = await mustFindUnit(writer, parentId, day)
    if (isWithin(parent.path, unit.path))
      throw new Refusal('unit.under_itself', { values: { unit: unit.name } })
    if (!(await beginVersion(writer, unitId, day, { parentId })))
      throw new Refusal('unit.changed_later', {
        values: { unit: unit.name, day: showDay(day, 'vi') },
        status: 409,
      })
    await moveBranch(writer, unit.path, pathUnder(parent.path, unitId), day)
    return {
      result: { id: unitId },
      subject: `unit:${unitId}`,
      unitId,
      note: { beforeParentId: unit.parentId },
    }
  },
})
