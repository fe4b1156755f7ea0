import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { guardInput, guardSecrets } from '../visitors/guard.ts'
import { letIn } from '../visitors/let-in.ts'
import { clockOf, mostLetters } from './consultation.ts'
import { mustFindConsultation } from './queries.ts'
import { addComment } from './store.ts'

/** A citizen comments, without an account; it is shown once the agency has read it. `{ number }` */
export const sendComment = command({
  name: 'comment.send',
  input: z.object({
    slug: z.string().max(200),
    name: z
      .string()
      .trim()
      .max(120)
      .nullish()
      .transform((text) => text || null),
    text: z.string().trim().min(10),
    ...guardInput,
  }),
  roles: 'anyone',
  secret: [...guardSecrets],
  run: async (act, { slug, name, text, ...guard }) => {
    if (text.length > mostLetters) {
      const values = { letters: text.length, most: mostLetters }
      throw new Refusal('comment.too_long', {
        values,
        fields: { text: { code: 'comment.too_long', values } },
      })
    }
    const consultation = await mustFindConsultation(act.writer, slug)
    if (consultation.state !== 'published' || clockOf(consultation, act.today) !== 'open')
      throw new Refusal('comment.not_open', { status: 409 })
    await letIn(act, 'comment', guard)
    const row = { consultationId: consultation.id, name, text, sentOn: act.today }
    const { id, number } = await addComment(act.writer, row)
    return { result: { number }, subject: `comment:${id}`, unitId: consultation.unitId }
  },
})
