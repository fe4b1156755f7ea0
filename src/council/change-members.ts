import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { founders } from './council.ts'
import { checkMembers, memberInput } from './members.ts'
import { membersOn, mustFindCouncil } from './queries.ts'
import { addMembers, endMemberships } from './store.ts'

/**
 * The membership from a day on, given whole: who is no longer named leaves, who has another role changes it. Sessions
 * prepared before keep the members they began with.
 */
export const changeMembers = command({
  name: 'council.change_members',
  input: z.object({
    councilId: z.uuid(),
    fromDay: dayInput,
    members: z.array(memberInput).min(1).max(60),
  }),
  roles: founders,
  on: async (reader, input) => (await mustFindCouncil(reader, input.councilId)).unitId,
  run: async (act, { councilId, fromDay, members }) => {
    const council = await mustFindCouncil(act.writer, councilId)
    checkMembers(members)
    const before = await membersOn(act.writer, councilId, fromDay)
    const stays = (one: { personId: string; role: string }, among: typeof members | typeof before) =>
      among.some(({ personId, role }) => personId === one.personId && role === one.role)
    const leaving = before.filter((one) => !stays(one, members)).map(({ personId }) => personId)
    await endMemberships(act.writer, councilId, leaving, fromDay)
    const coming = members.filter((one) => !stays(one, before))
    await addMembers(
      act.writer,
      coming.map((one) => ({ ...one, councilId, fromDay })),
    )
    return {
      result: { id: councilId },
      subject: `council:${councilId}`,
      unitId: council.unitId,
      note: { left: leaving, joined: coming.map(({ personId }) => personId) },
    }
  },
})
