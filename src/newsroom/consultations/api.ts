import { z } from 'zod'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { clockOf, seers } from './consultation.ts'
import { answerComment, hideComment, showComment } from './judge-comment.ts'
import {
  extendConsultation,
  publishConsultation,
  summariseConsultation,
  withdrawConsultation,
} from './open-consultation.ts'
import {
  commentsOf,
  consultationsOf,
  consultingUnits,
  countComments,
  countConsultations,
  mustSeeConsultation,
} from './queries.ts'
import { changeConsultationDraft, consultationWords, writeConsultation } from './write-consultation.ts'

const tag = 'consultations'
const day = z.string().describe('Ngày, dạng 2021-05-23')
const version = z.number().int().describe('Gửi lại khi ghi: bản đã đổi thì bị từ chối (409)')
const byId = z.object({ id: z.uuid() })

const consultationShape = z.object({
  id: z.uuid(),
  slug: z.string(),
  ...unitShape,
  title: z.string(),
  state: z.enum(['draft', 'published', 'summarised', 'withdrawn']),
  opensOn: day,
  closesOn: day.describe('Ngày cuối còn nhận ý kiến'),
  clock: z.enum(['before', 'open', 'over']).describe('Hôm nay: chưa đến, đang nhận, đã hết hạn'),
  version,
})

const list = readEndpoint({
  path: '/consultations',
  tag,
  summary: 'Các lần lấy ý kiến của những đơn vị mà người gọi làm việc',
  audience: seers,
  query: z.object(pagingShape),
  response: z.object({
    total: z.number().int(),
    consultations: z.array(
      consultationShape.extend({ waiting: z.number().int().describe('Số ý kiến chờ duyệt') }),
    ),
  }),
  handle: async (call) => {
    const unitIds = await consultingUnits(call)
    const seen = await consultationsOf(call.reader, unitIds, call.query)
    const trails = await trailOf(
      call.reader,
      seen.map(({ unitId }) => unitId),
      call.today,
    )
    return {
      total: await countConsultations(call.reader, unitIds),
      consultations: seen.map((one) => ({
        ...one,
        ...unitTold(trails, one.unitId),
        clock: clockOf(one, call.today),
      })),
    }
  },
})

const single = readEndpoint({
  path: '/consultations/{id}',
  tag,
  summary:
    'Một lần lấy ý kiến với các ý kiến, kể cả ý kiến chờ duyệt và không hiện; limit và offset đếm ý kiến',
  audience: seers,
  params: byId,
  query: z.object(pagingShape),
  response: consultationShape.extend({
    body: z.string(),
    documentId: z.uuid().nullable(),
    summary: z.string().nullable(),
    reason: z.string().nullable().describe('Lý do rút'),
    commentCount: z.number().int().describe('Số ý kiến đã nhận, trên mọi trang'),
    comments: z.array(
      z.object({
        id: z.uuid(),
        number: z.number().int(),
        name: z.string().nullable(),
        text: z.string(),
        state: z.enum(['waiting', 'shown', 'hidden']),
        sentOn: day,
        reason: z.string().nullable().describe('Lý do không hiện'),
        answer: z.string().nullable(),
        answeredOn: day.nullable(),
        answeredBy: z.string().nullable(),
        version,
      }),
    ),
  }),
  handle: async (call) => {
    const { consultation } = await mustSeeConsultation(call, call.params.id)
    const trails = await trailOf(call.reader, [consultation.unitId], call.today)
    return {
      ...consultation,
      ...unitTold(trails, consultation.unitId),
      clock: clockOf(consultation, call.today),
      commentCount: await countComments(call.reader, consultation.id),
      comments: await commentsOf(call.reader, consultation.id, call.query),
    }
  },
})

const moved = z.object({ id: z.uuid(), slug: z.string() })
const move = {
  tag,
  params: byId,
  response: moved,
  respond: <Result>(result: Result): Result => result,
} as const
const seen = z.object({ version })
const words = z.object(consultationWords)

const write = writeEndpoint({
  path: '/consultations',
  tag,
  summary: 'Soạn bản nháp một lần lấy ý kiến',
  body: words.extend({ unitId: z.number().int() }),
  response: moved,
  status: 201,
  command: writeConsultation,
  input: ({ body }) => body,
  respond: (result) => result,
})

const change = writeEndpoint({
  ...move,
  path: '/consultations/{id}',
  method: 'put',
  summary: 'Sửa bản nháp',
  body: words.extend({ version }),
  command: changeConsultationDraft,
  input: ({ params, body }) => ({ ...params, ...body }),
})

const publish = writeEndpoint({
  ...move,
  path: '/consultations/{id}/publish',
  summary: 'Đưa lên cổng',
  body: seen,
  command: publishConsultation,
  input: ({ params, body }) => ({ ...params, ...body }),
})

const extend = writeEndpoint({
  ...move,
  path: '/consultations/{id}/extend',
  summary: 'Gia hạn; không rút ngắn được',
  body: seen.extend({ closesOn: day }),
  command: extendConsultation,
  input: ({ params, body }) => ({ ...params, ...body }),
})

const summarise = writeEndpoint({
  ...move,
  path: '/consultations/{id}/summarise',
  summary: 'Công bố tổng hợp, tiếp thu sau khi hết hạn',
  body: seen.extend({ summary: z.string() }),
  command: summariseConsultation,
  input: ({ params, body }) => ({ ...params, ...body }),
})

const withdraw = writeEndpoint({
  ...move,
  path: '/consultations/{id}/withdraw',
  summary: 'Rút khỏi cổng kèm lý do',
  body: seen.extend({ reason: z.string() }),
  command: withdrawConsultation,
  input: ({ params, body }) => ({ ...params, ...body }),
})

const judged = {
  tag,
  params: byId,
  response: z.object({ id: z.uuid().describe('Lần lấy ý kiến') }),
  respond: ({ id }: { readonly id: string }) => ({ id }),
} as const

const show = writeEndpoint({
  ...judged,
  path: '/comments/{id}/show',
  summary: 'Cho hiện một ý kiến như đã viết',
  body: seen,
  command: showComment,
  input: ({ params, body }) => ({ commentId: params.id, ...body }),
})

const hide = writeEndpoint({
  ...judged,
  path: '/comments/{id}/hide',
  summary: 'Không cho hiện, kèm lý do; ý kiến vẫn được đếm',
  body: seen.extend({ reason: z.string() }),
  command: hideComment,
  input: ({ params, body }) => ({ commentId: params.id, ...body }),
})

const answer = writeEndpoint({
  ...judged,
  path: '/comments/{id}/answer',
  summary: 'Trả lời công khai; ý kiến đang chờ hiện cùng trả lời',
  body: seen.extend({ answer: z.string() }),
  command: answerComment,
  input: ({ params, body }) => ({ commentId: params.id, ...body }),
})

/** Consultations over the API of the office. Citizens comment through the form, which keeps programs out. */
export const endpoints: readonly Endpoint[] = [
  list,
  single,
  write,
  change,
  publish,
  extend,
  summarise,
  withdraw,
  show,
  hide,
  answer,
]
