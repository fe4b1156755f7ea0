import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindUnit } from '../units/queries.ts'
import { personName } from './person.ts'
import { findPerson } from './queries.ts'
import { addBodyMember } from './store.ts'

/** Names a member of a temporary body; one who is no person of ours is known by name or office. */
export const nameMember = command({
  name: 'body.name_member',
  input: z.object({
    bodyId: z.number().int(),
    personId: z.uuid().nullish(),
    memberName: z.string().transform(personName).pipe(z.string().max(300)).nullish(),
    role: z.string().trim().min(2).max(300),
    fromDay: dayInput,
    untilDay: dayInput.nullish(),
  }),
  roles: ['administrator', 'standing_agency'],
  on: async (_reader, { bodyId }) => bodyId,
  run: async ({ writer }, { personId, memberName, ...member }) => {
    const body = await mustFindUnit(writer, member.bodyId, member.fromDay)
    if (!body.temporary) throw new Refusal('body.not_temporary', { values: { unit: body.name } })
    const person = personId ? await findPerson(writer, personId) : null
    if (personId && !person) throw new Refusal('person.not_found', { status: 404 })
    const name = memberName || person?.name
    if (!name)
      throw new Refusal('input.invalid', {
        values: { count: 1 },
        fields: { memberName: { code: 'input.required' } },
      })
    const id = await addBodyMember(writer, { ...member, personId: person?.id ?? null, memberName: name })
    return { result: { id }, subject: `unit:${body.id}`, unitId: body.id }
  },
})
