import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { personFields, personnelRoles } from './create-person.ts'
import { careerOf, findPerson } from './queries.ts'
import { changePerson } from './store.ts'

/** Mends how a person is written down: name, form of address, category, how to be reached. */
export const correctPerson = command({
  name: 'person.correct',
  input: z.object({ personId: z.uuid(), ...personFields }),
  roles: personnelRoles,
  on: async (reader, { personId }) => {
    const career = await careerOf(reader, personId)
    return (career.find(({ untilDay }) => untilDay === null) ?? career[0])?.unitId ?? null
  },
  run: async ({ writer }, { personId, ...change }) => {
    const before = await findPerson(writer, personId)
    if (!before) throw new Refusal('person.not_found', { status: 404 })
    await changePerson(writer, personId, { ...change, email: change.email || null })
    return {
      result: { id: personId },
      subject: `person:${personId}`,
      note: { before: before.name },
    }
  },
})
