import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { personnelRoles } from './create-person.ts'
import { findPost } from './queries.ts'
import { endPost } from './store.ts'

/** Records that a post is no longer held from a day on. */
export const endPersonsPost = command({
  name: 'person.end_post',
  input: z.object({ postId: z.uuid(), day: dayInput }),
  roles: personnelRoles,
  on: async (reader, { postId }) => (await findPost(reader, postId))?.unitId ?? null,
  run: async ({ writer }, { postId, day }) => {
    const post = await findPost(writer, postId)
    if (!post || !(await endPost(writer, postId, day))) throw new Refusal('post.not_held', { status: 409 })
    return {
      result: { id: postId, personId: post.personId },
      subject: `person:${post.personId}`,
      unitId: post.unitId,
    }
  },
})
