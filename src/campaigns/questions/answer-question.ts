import { type ZodType, z } from 'zod'
import type { Updateable } from 'kysely'
import { type Act, type Command, command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import { mustFindCampaign } from '../queries.ts'
import type { CampaignQuestionRow, CampaignQuestionTable } from '../tables.ts'
import { mustFindQuestion } from './queries.ts'
import { mayMoveQuestion, type QuestionMove, questionMoves } from './question.ts'
import { changeQuestion } from './store.ts'

type Seen = { readonly questionId: string; readonly version: number }
const seen = { questionId: z.uuid(), version: z.number().int() }

type Moved = { readonly id: string; readonly slug: string }

/** A row of the table of moves as a command: right and states come from it; a rival's change refuses it (409). */
const questionMove = <Input extends Seen>(
  name: QuestionMove,
  input: ZodType<Input>,
  change: (
    act: Act,
    question: CampaignQuestionRow,
    input: Input,
  ) => Promise<Updateable<CampaignQuestionTable>>,
): Command<Input, Moved> =>
  command({
    name,
    input,
    roles: questionMoves[name].roles,
    on: async (reader, { questionId }) => {
      const question = await mustFindQuestion(reader, questionId)
      if (questionMoves[name].side === 'asker') return question.unitId
      const campaign = await mustFindCampaign(reader, question.campaignId)
      return campaign.standingId ?? campaign.launcherId
    },
    run: async (act, order) => {
      const question = await mustFindQuestion(act.writer, order.questionId)
      const { slug } = await mustFindCampaign(act.writer, question.campaignId)
      if (!mayMoveQuestion(name, question.state) || question.version !== order.version)
        throw new Refusal('question.changed_meanwhile', { status: 409 })
      const set = await change(act, question, order)
      if (!(await changeQuestion(act.writer, question, { ...set, state: questionMoves[name].to })))
        throw new Refusal('question.changed_meanwhile', { status: 409 })
      return {
        result: { id: question.id, slug },
        subject: `question:${question.id}`,
        unitId: question.unitId,
        ...(question.answer === null ? {} : { note: { before: question.answer } }),
      }
    },
  })

/** The standing agency answers, or writes its answer anew; from then on every unit of the campaign reads both. */
export const answerQuestion = questionMove(
  'question.answer',
  z.object({ ...seen, answer: z.string().trim().min(5).max(4000) }),
  async ({ actor, today }, question, { answer }) => ({
    answer,
    answeredOn: today,
    answeredBy: actor.name,
    searchKey: fold(`${question.text} ${answer}`),
  }),
)

/** The same was asked before: who asks is led to the answer that stands. */
export const joinQuestion = questionMove(
  'question.join',
  z.object({ ...seen, toId: z.uuid() }),
  async ({ writer }, question, { toId }) => {
    const other = await mustFindQuestion(writer, toId)
    if (other.campaignId !== question.campaignId || other.state !== 'answered')
      throw new Refusal('question.join_answered', { fields: { toId: { code: 'question.join_answered' } } })
    return { joinedTo: toId }
  },
)

/** The unit takes back what nobody has answered yet. */
export const withdrawQuestion = questionMove('question.withdraw', z.object(seen), async () => ({}))
