import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { endMember } from '../store.ts'
import { bodyRoles } from './name-members.ts'
import { mustFindMember } from './queries.ts'

/** A member leaves a temporary body from a day on; that he was one stays in its list. */
export const endMembership = command({
  name: 'body.end_membership',
  input: z.object({ memberId: z.uuid(), day: dayInput }),
  roles: bodyRoles,
  on: async (reader, { memberId }) => (await mustFindMember(reader, memberId)).bodyId,
  run: async (act, { memberId, day }) => {
    const { bodyId, memberName } = await mustFindMember(act.writer, memberId)
    if (!(await endMember(act.writer, memberId, day)))
      throw new Refusal('body.not_member_then', { values: { name: memberName }, status: 409 })
    return { result: { memberId }, subject: `unit:${bodyId}`, unitId: bodyId }
  },
})
