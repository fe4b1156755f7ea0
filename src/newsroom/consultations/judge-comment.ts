import { type ZodType, z } from 'zod'
import type { Updateable } from 'kysely'
import { type Act, type Command, command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { ConsultationCommentTable } from '../tables.ts'
import { type CommentMoveName, commentMoves, consulters, mayMoveComment } from './consultation.ts'
import { mustFindComment, mustFindConsultation } from './queries.ts'
import { changeComment } from './store.ts'

type Seen = { readonly commentId: string; readonly version: number }
const seen = { commentId: z.uuid(), version: z.number().int() }

/** A row of the table of moves as a command: the right is needed on the unit that asked for comments. */
const commentMove = <Input extends Seen>(
  name: CommentMoveName,
  input: ZodType<Input>,
  change: (act: Act, order: Input) => Updateable<ConsultationCommentTable>,
): Command<Input, { readonly id: string }> =>
  command({
    name,
    input,
    roles: consulters,
    on: async (reader, { commentId }) => {
      const { consultationId } = await mustFindComment(reader, commentId)
      return (await mustFindConsultation(reader, consultationId)).unitId
    },
    run: async (act, order) => {
      const comment = await mustFindComment(act.writer, order.commentId)
      const { id, unitId } = await mustFindConsultation(act.writer, comment.consultationId)
      const set = { ...change(act, order), state: commentMoves[name].to }
      const moved =
        mayMoveComment(name, comment.state) &&
        (await changeComment(act.writer, { ...comment, version: order.version }, set))
      if (!moved) throw new Refusal('comment.changed_meanwhile', { status: 409 })
      return { result: { id }, subject: `comment:${comment.id}`, unitId }
    },
  })

const decided = ({ today, actor }: Act) => ({ decidedOn: today, decidedBy: actor.name })

/** Shows a comment as it was written. */
export const showComment = commentMove('comment.show', z.object(seen), (act) => ({
  ...decided(act),
  reason: null,
}))

/** Does not show it, and says why; it stays counted. */
export const hideComment = commentMove(
  'comment.hide',
  z.object({ ...seen, reason: z.string().trim().min(10).max(500) }),
  (act, { reason }) => ({ ...decided(act), reason }),
)

/** Answers in public; a comment that waited is shown with the answer. */
export const answerComment = commentMove(
  'comment.answer',
  z.object({ ...seen, answer: z.string().trim().min(5).max(4000) }),
  (act, { answer }) => ({ ...decided(act), answer, answeredOn: act.today, answeredBy: act.actor.name }),
)
