import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { type Day, showDay } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { childrenOf, mustFindUnit } from './queries.ts'
import { addSuccession, beginVersion, endVersion, moveBranch } from './store.ts'
import { pathUnder } from './unit.ts'
import type { Writer } from '../platform/database/handles.ts'
import type { UnitOn } from './unit.ts'

/** Units end on a day and another carries on for them: what stood below them goes under the successor. */
export const mergeUnits = command({
  name: 'unit.merge',
  input: z.object({
    predecessorIds: z.array(z.number().int()).min(1).max(500),
    successorId: z.number().int(),
    day: dayInput,
    kind: z.enum(['merge', 'split', 'replace']).default('merge'),
    document: z.string().trim().max(300).nullish(),
  }),
  roles: ['administrator'],
  on: async (_reader, input) => input.successorId,
  run: async ({ writer }, { predecessorIds, successorId, day, kind, document }) => {
    if (predecessorIds.includes(successorId)) throw new Refusal('unit.merge_with_itself')
    const successor = await mustFindUnit(writer, successorId, day)
    for (const id of predecessorIds) {
      const unit = await mustFindUnit(writer, id, day)
      await handOver(writer, unit, successor, day)
      await addSuccession(writer, { predecessorId: id, successorId, day, kind, document: document ?? null })
    }
    return { result: { id: successorId }, subject: `unit:${successorId}`, unitId: successorId }
  },
})

/** What stands below the predecessor goes under the successor; then the predecessor ends. */
const handOver = async (writer: Writer, unit: UnitOn, successor: UnitOn, day: Day): Promise<void> => {
  for (const child of await childrenOf(writer, unit.id, day)) {
    if (child.id === successor.id) continue
    await beginVersion(writer, child.id, day, { parentId: successor.id })
    await moveBranch(writer, child.path, pathUnder(successor.path, child.id), day)
  }
  if (!(await endVersion(writer, unit.id, day)))
    throw new Refusal('unit.changed_later', {
      values: { unit: unit.name, day: showDay(day, 'vi') },
      status: 409,
    })
}
