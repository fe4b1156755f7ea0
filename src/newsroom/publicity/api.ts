import { z } from 'zod'
import { holdsRole } from '../../platform/actor.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { changeOutput, enterOutput, outputWords, withdrawOutput } from './enter-output.ts'
import { issuePublicity, withdrawPublicity } from './move-publicity.ts'
import { formCodes } from './publicity.ts'
import {
  countOutputs,
  countPublicity,
  countsOf,
  formsOf,
  mustSeePublicity,
  outputsOf,
  outputUnitsSeen,
  publicitySeen,
} from './queries.ts'
import { changePublicity, publicityWords, writePublicity } from './write-publicity.ts'

const tag = 'publicity'
const day = z.string().describe('Ngày, dạng 2021-05-23')
const version = z.number().int().describe('Gửi lại khi ghi: bản đã đổi thì bị từ chối (409)')
const formCode = z.enum(formCodes).describe('Hình thức tuyên truyền')
const byId = z.object({ id: z.uuid() })
const overseers = ['auditor', 'administrator'] as const

const guidanceShape = z.object({
  id: z.uuid(),
  campaign: z.string().describe('Định danh của đợt thi đua'),
  ...unitShape,
  title: z.string(),
  fromOn: day,
  untilOn: day,
  state: z.enum(['draft', 'issued', 'withdrawn']),
  issuedOn: day.nullable(),
  mayGuide: z.boolean().describe('Người gọi được viết hướng dẫn này và xem kết quả mọi đơn vị'),
  version,
})

const list = readEndpoint({
  path: '/publicity',
  tag,
  summary: 'Hướng dẫn tuyên truyền mà người gọi được xem: của mình viết, hoặc ban hành cho đơn vị mình',
  audience: 'signed-in',
  query: z.object(pagingShape),
  response: z.object({ total: z.number().int(), guidance: z.array(guidanceShape) }),
  handle: async (call) => {
    const seen = await publicitySeen(call, call.query)
    const trails = await trailOf(
      call.reader,
      seen.map(({ unitId }) => unitId),
      call.today,
    )
    return {
      total: await countPublicity(call),
      guidance: seen.map((one) => ({ ...one, campaign: one.campaignSlug, ...unitTold(trails, one.unitId) })),
    }
  },
})

const single = readEndpoint({
  path: '/publicity/{id}',
  tag,
  summary: 'Một hướng dẫn với các hình thức, số mong có, thời gian',
  audience: 'signed-in',
  params: byId,
  response: guidanceShape.extend({
    body: z.string(),
    reason: z.string().nullable().describe('Lý do thu hồi'),
    forms: z.array(
      z.object({
        form: formCode,
        wished: z.number().int().nullable().describe('null: tùy đơn vị'),
        fromOn: day,
        untilOn: day,
        note: z.string().nullable(),
      }),
    ),
  }),
  handle: async (call) => {
    const one = await mustSeePublicity(call, call.params.id)
    const trails = await trailOf(call.reader, [one.unitId], call.today)
    const forms = await formsOf(call.reader, one.id)
    return { ...one, campaign: one.campaignSlug, ...unitTold(trails, one.unitId), forms }
  },
})

const counts = readEndpoint({
  path: '/publicity/{id}/counts',
  tag,
  summary:
    'Số kết quả theo đơn vị và hình thức; đơn vị chỉ thấy phần của mình. Không chấm điểm, không xếp hạng',
  audience: 'signed-in',
  params: byId,
  query: z.object({
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .optional()
      .describe('2021-05; không gửi: cả thời gian'),
  }),
  response: z.object({
    counts: z.array(
      z.object({
        ...unitShape,
        form: formCode,
        count: z.number().int(),
        entered: z.number().int().describe('Đơn vị ghi; phần còn lại hệ thống tự tính'),
        late: z.number().int().describe('Ghi sau hạn'),
      }),
    ),
  }),
  handle: async (call) => {
    const { reader, actor, params, query, today } = call
    const { id, mayGuide, own } = await mustSeePublicity(call, params.id)
    // as on the screens: who guides and who oversees have the board, others their own units' lines
    const seen = mayGuide || holdsRole(actor, overseers) ? {} : { unitIds: own }
    const found = await countsOf(reader, id, { month: query.month ?? null, ...seen })
    const trails = await trailOf(
      reader,
      found.map(({ unitId }) => unitId),
      today,
    )
    return { counts: found.map((one) => ({ ...one, ...unitTold(trails, one.unitId) })) }
  },
})

const outputShape = z.object({
  id: z.uuid(),
  ...unitShape,
  form: formCode,
  count: z.number().int(),
  onDay: day,
  place: z.string().nullable(),
  link: z.string().nullable(),
  note: z.string().nullable(),
  enteredOn: day,
  enteredBy: z.string(),
  state: z.enum(['entered', 'withdrawn']),
  reason: z.string().nullable(),
  version,
})

const outputs = readEndpoint({
  path: '/publicity/{id}/outputs',
  tag,
  summary: 'Kết quả các đơn vị đã ghi; đơn vị chỉ thấy phần của mình và của các đơn vị mình ghi hộ',
  audience: 'signed-in',
  params: byId,
  query: z.object(pagingShape),
  response: z.object({ total: z.number().int(), outputs: z.array(outputShape) }),
  handle: async (call) => {
    const guidance = await mustSeePublicity(call, call.params.id)
    const unitIds = await outputUnitsSeen(call, guidance)
    const found = await outputsOf(call.reader, guidance.id, unitIds, call.query)
    const trails = await trailOf(
      call.reader,
      found.map(({ unitId }) => unitId),
      call.today,
    )
    return {
      total: await countOutputs(call.reader, guidance.id, unitIds),
      outputs: found.map((one) => ({ ...one, ...unitTold(trails, one.unitId) })),
    }
  },
})

const moved = z.object({ id: z.uuid() })
const words = z.object(publicityWords)

const write = writeEndpoint({
  path: '/publicity',
  tag,
  summary: 'Soạn bản nháp hướng dẫn cho một đợt thi đua',
  body: words.extend({ campaignId: z.uuid(), unitId: z.number().int() }),
  response: moved,
  status: 201,
  command: writePublicity,
  input: ({ body }) => body,
  respond: (result) => result,
})

const change = writeEndpoint({
  path: '/publicity/{id}',
  method: 'put',
  tag,
  summary: 'Sửa hướng dẫn; hình thức đã có kết quả thì không bỏ được',
  params: byId,
  body: words.extend({ version }),
  response: moved,
  command: changePublicity,
  input: ({ params, body }) => ({ ...body, id: params.id }),
  respond: (result) => result,
})

const issue = writeEndpoint({
  path: '/publicity/{id}/issue',
  tag,
  summary: 'Ban hành: các đơn vị thấy trong việc của mình',
  params: byId,
  body: z.object({ version }),
  response: moved,
  command: issuePublicity,
  input: ({ params, body }) => ({ ...body, id: params.id }),
  respond: (result) => result,
})

const withdraw = writeEndpoint({
  path: '/publicity/{id}/withdraw',
  tag,
  summary: 'Thu hồi hướng dẫn kèm lý do',
  params: byId,
  body: z.object({ version, reason: z.string() }),
  response: moved,
  command: withdrawPublicity,
  input: ({ params, body }) => ({ ...body, id: params.id }),
  respond: (result) => result,
})

const output = z.object(outputWords)
const outputMoved = z.object({ id: z.uuid(), guidanceId: z.uuid() })

const enter = writeEndpoint({
  path: '/publicity/{id}/outputs',
  tag,
  summary: 'Đơn vị, hoặc cơ quan cấp trên ghi hộ, ghi một kết quả; ảnh gửi qua màn hình',
  params: byId,
  body: output.extend({ unitId: z.number().int() }),
  response: outputMoved,
  status: 201,
  command: enterOutput,
  input: ({ params, body }) => ({ ...body, guidanceId: params.id, photo: null }),
  respond: (result) => result,
})

const mend = writeEndpoint({
  path: '/publicity-outputs/{id}',
  method: 'put',
  tag,
  summary: 'Sửa một kết quả đã ghi',
  params: byId,
  body: output.extend({ version }),
  response: outputMoved,
  command: changeOutput,
  input: ({ params, body }) => ({ ...body, id: params.id, photo: null }),
  respond: (result) => result,
})

const takeBack = writeEndpoint({
  path: '/publicity-outputs/{id}/withdraw',
  tag,
  summary: 'Rút một kết quả đã ghi kèm lý do; kết quả vẫn còn thấy nhưng không được tính',
  params: byId,
  body: z.object({ version, reason: z.string() }),
  response: outputMoved,
  command: withdrawOutput,
  input: ({ params, body }) => ({ ...body, id: params.id }),
  respond: (result) => result,
})

/** Publicity over the API: the same commands, rights and refusals as the screens. */
export const endpoints: readonly Endpoint[] = [
  list,
  single,
  counts,
  outputs,
  write,
  change,
  issue,
  withdraw,
  enter,
  mend,
  takeBack,
]
