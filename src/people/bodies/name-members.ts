import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { within } from '../../platform/within.ts'
import { nameMember } from '../name-member.ts'

export const bodyRoles = ['administrator', 'standing_agency'] as const

/** Names the members of a temporary body in one act, as its decision lists them: all or none. `{ count }` */
export const nameMembers = command({
  name: 'body.name_members',
  input: z.object({
    bodyId: z.number().int(),
    fromDay: dayInput,
    untilDay: dayInput.nullable().default(null),
    members: z
      .array(
        z.object({
          personId: z.uuid().nullable().default(null),
          memberName: z.string().trim().min(2).max(300),
          role: z.string().trim().min(2).max(300),
        }),
      )
      .min(1)
      .max(300),
  }),
  roles: bodyRoles,
  on: async (_reader, { bodyId }) => bodyId,
  run: async (act, { members, ...term }) => {
    if (term.untilDay !== null && term.untilDay <= term.fromDay)
      throw new Refusal('input.invalid', {
        values: { count: 1 },
        fields: { untilDay: { code: 'body.ends_before' } },
      })
    for (const member of members) await within(act, nameMember, { ...term, ...member })
    return { result: { count: members.length }, subject: `unit:${term.bodyId}`, unitId: term.bodyId }
  },
})
