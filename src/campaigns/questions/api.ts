import { z } from 'zod'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pageOf, pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { mustFindCampaign } from '../queries.ts'
import { answerQuestion, joinQuestion, withdrawQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { questionsFor } from './queries.ts'

const questionShape = z.object({
  id: z.uuid(),
  ...unitShape,
  text: z.string(),
  state: z.enum(['open', 'answered', 'joined', 'withdrawn']),
  askedOn: z.string(),
  answer: z.string().nullable(),
  answeredOn: z.string().nullable(),
  answeredBy: z.string().nullable(),
  joinedTo: z.uuid().nullable().describe('Câu hỏi đã có trả lời mà câu này được dẫn đến'),
  version: z.number().int().describe('Gửi lại khi ghi: câu đã đổi thì bị từ chối (409)'),
})

const list = readEndpoint({
  path: '/campaigns/{slug}/questions',
  tag: 'questions',
  summary: 'Hỏi đáp của một phong trào',
  description:
    'answered: câu đã trả lời, mọi đơn vị đọc được. waiting: câu chờ trả lời, của người trả lời cho phong trào. mine: câu của các đơn vị mình làm việc, chưa có trả lời riêng.',
  audience: 'signed-in',
  params: z.object({ slug: z.string().max(200) }),
  query: z.object({
    view: z.enum(['answered', 'waiting', 'mine']).default('answered'),
    q: z.string().max(100).optional().describe('Lời trong câu hỏi hoặc trả lời; không cần dấu'),
    ...pagingShape,
  }),
  response: z.object({
    askers: z
      .array(z.object({ unitId: z.number().int(), ...unitShape }))
      .describe('Đơn vị mình hỏi thay được'),
    questions: z.array(questionShape),
  }),
  handle: async (call) => {
    const { reader, today, params, query } = call
    const campaign = await mustFindCampaign(reader, params.slug)
    const seen = await questionsFor(call, campaign, query.q?.trim() ?? '')
    const questions = pageOf(seen[query.view] ?? [], query)
    const trails = await trailOf(reader, [...seen.askers, ...questions.map(({ unitId }) => unitId)], today)
    return {
      askers: seen.askers.map((unitId) => ({ unitId, ...unitTold(trails, unitId) })),
      questions: questions.map((one) => ({ ...one, ...unitTold(trails, one.unitId) })),
    }
  },
})

const moved = z.object({ id: z.uuid(), slug: z.string() })

const ask = writeEndpoint({
  path: '/campaigns/{id}/questions',
  tag: 'questions',
  summary: 'Đơn vị tham gia hỏi cơ quan thường trực của phong trào',
  params: z.object({ id: z.uuid() }),
  body: z.object({ unitId: z.number().int(), text: z.string() }),
  response: moved,
  status: 201,
  command: askQuestion,
  input: ({ params, body }) => ({ campaignId: params.id, ...body }),
  respond: (asked) => asked,
})

const seenBody = z.object({ version: z.number().int() })

const move = {
  tag: 'questions',
  params: z.object({ id: z.uuid() }),
  response: moved,
  respond: <Result>(result: Result): Result => result,
} as const

const answer = writeEndpoint({
  ...move,
  path: '/questions/{id}/answer',
  summary: 'Cơ quan thường trực trả lời, hoặc viết lại trả lời; mọi đơn vị của phong trào đọc được',
  body: seenBody.extend({ answer: z.string() }),
  command: answerQuestion,
  input: ({ params, body }) => ({ questionId: params.id, ...body }),
})

const join = writeEndpoint({
  ...move,
  path: '/questions/{id}/join',
  summary: 'Dẫn câu hỏi đến một câu đã có trả lời',
  body: seenBody.extend({ toId: z.uuid() }),
  command: joinQuestion,
  input: ({ params, body }) => ({ questionId: params.id, ...body }),
})

const withdraw = writeEndpoint({
  ...move,
  path: '/questions/{id}/withdraw',
  summary: 'Đơn vị rút câu hỏi chưa được trả lời',
  body: seenBody,
  command: withdrawQuestion,
  input: ({ params, body }) => ({ questionId: params.id, ...body }),
})

/** Questions and answers of a campaign over the API. */
export const endpoints: readonly Endpoint[] = [list, ask, answer, join, withdraw]
