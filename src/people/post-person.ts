import { z } from 'zod'
import { command } from '../platform/command.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindUnit } from '../units/queries.ts'
import { personnelRoles, postInput } from './create-person.ts'
import { overlap } from './person.ts'
import { careerOf, findPerson } from './queries.ts'
import { addPost } from './store.ts'

/** Records a post of a person in a unit from a day; others that he holds stay. */
export const postPerson = command({
  name: 'person.post',
  input: postInput.safeExtend({ personId: z.uuid() }),
  roles: personnelRoles,
  on: async (_reader, input) => input.unitId,
  run: async ({ writer }, input) => {
    const person = await findPerson(writer, input.personId)
    if (!person) throw new Refusal('person.not_found', { status: 404 })
    await mustFindUnit(writer, input.unitId, input.fromDay)
    const post = { ...input, untilDay: input.untilDay ?? null }
    const held = (await careerOf(writer, person.id)).some(
      (known) =>
        known.unitId === post.unitId && fold(known.title) === fold(post.title) && overlap(known, post),
    )
    if (held) throw new Refusal('post.held_already', { status: 409, values: { name: person.name } })
    const id = await addPost(writer, post)
    return {
      result: { id, personId: person.id },
      subject: `person:${person.id}`,
      unitId: post.unitId,
    }
  },
})
