import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindUnit } from '../units/queries.ts'
import { categories, honorifics, personName } from './person.ts'
import { namesakes } from './queries.ts'
import { addPerson, addPost } from './store.ts'

/** Who may enter people and their posts on a unit. */
export const personnelRoles = ['administrator', 'standing_agency', 'unit_clerk', 'unit_leader'] as const

export const personFields = {
  name: z.string().transform(personName).pipe(z.string().min(2).max(200)),
  honorific: z.enum(honorifics).nullish(),
  category: z.enum(categories).nullish(),
  phone: z.string().trim().max(40).nullish(),
  email: z.union([z.email(), z.literal('')]).nullish(),
}

/** `untilDay` is the first day on which the post is no longer held. */
export const postInput = z
  .object({
    unitId: z.number().int(),
    title: z.string().trim().min(2).max(300),
    leads: z.boolean().default(false),
    fromDay: dayInput,
    untilDay: dayInput.nullish(),
  })
  .refine(({ fromDay, untilDay }) => !untilDay || untilDay > fromDay, {
    path: ['untilDay'],
    error: 'post.ends_before',
  })

const refuseNamesakes = async ({ writer }: Act, name: string): Promise<void> => {
  const known = await namesakes(writer, name)
  if (known.length > 0)
    throw new Refusal('person.likely_same', { status: 409, values: { name, count: known.length } })
}

/**
 * Adds a person, with a post if there is one to record. One person with two hats is one person: where the name is known
 * already, `person.likely_same` asks first, unless `distinct` says that this is another. `{ id }`.
 */
export const createPerson = command({
  name: 'person.create',
  input: z.object({
    ...personFields,
    invented: z.boolean().default(false),
    distinct: z.boolean().default(false),
    post: postInput.nullish(),
  }),
  roles: personnelRoles,
  on: async (_reader, { post }) => post?.unitId ?? null,
  run: async (act, { post, distinct, ...person }) => {
    if (!distinct) await refuseNamesakes(act, person.name)
    const personId = await addPerson(act.writer, { ...person, email: person.email || null })
    if (post) {
      await mustFindUnit(act.writer, post.unitId, post.fromDay)
      await addPost(act.writer, { ...post, personId })
    }
    return { result: { id: personId }, subject: `person:${personId}`, unitId: post?.unitId ?? null }
  },
})
