import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { mustFindUnit } from '../units/queries.ts'
import { founders } from './council.ts'
import { checkMembers, memberInput } from './members.ts'
import { regulationColumns, regulationInput } from './regulation.ts'
import { addCouncil, addMembers } from './store.ts'

/**
 * Sets up a council of a unit with its members and the figures of its own regulation; figures that nobody has checked
 * against the regulation's text stay "chưa xác minh".
 */
export const establishCouncil = command({
  name: 'council.establish',
  input: regulationInput.extend({
    unitId: z.number().int(),
    name: z.string().trim().min(5).max(200),
    fromDay: dayInput,
    members: z.array(memberInput).min(1).max(60),
  }),
  roles: founders,
  on: async (_reader, input) => input.unitId,
  run: async (act, { unitId, name, fromDay, members, ...regulation }) => {
    await mustFindUnit(act.writer, unitId, act.today)
    checkMembers(members)
    const id = await addCouncil(act.writer, { unitId, name, fromDay, ...regulationColumns(regulation) })
    await addMembers(
      act.writer,
      members.map((member) => ({ ...member, councilId: id, fromDay })),
    )
    return { result: { id }, subject: `council:${id}`, unitId }
  },
})
