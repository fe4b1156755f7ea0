import { z } from 'zod'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { daysOff } from '../../reporting/schedule/queries.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import {
  acceptRequest,
  carryOutRequest,
  passOnRequest,
  postponeRequest,
  refuseRequest,
} from './answer-request.ts'
import { answerers, clockOf, requestKinds } from './data-request.ts'
import { countRequests, requestsOf } from './queries.ts'

const told = z.object({
  id: z.uuid(),
  ...unitShape,
  kind: z.enum(requestKinds),
  about: z.string().nullable().describe('null: đã xóa theo thời hạn lưu'),
  details: z.string().nullable(),
  senderName: z.string().nullable(),
  senderContact: z.string().nullable(),
  state: z.enum(['received', 'accepted', 'carried_out', 'refused']),
  receivedOn: z.string(),
  dueOn: z.string().describe('Hạn trả lời, tính theo ngày làm việc'),
  termByLaw: z.boolean(),
  late: z.boolean().describe('Quá hạn trả lời, hoặc quá ngày đã hẹn làm xong'),
  answeredOn: z.string().nullable(),
  answer: z.string().nullable(),
  carryOutBy: z.string().nullable(),
  outcome: z.string().nullable(),
  endedOn: z.string().nullable(),
  reason: z.string().nullable(),
  version: z.number().int().describe('Gửi lại khi ghi: đã đổi thì bị từ chối (409)'),
})

const list = readEndpoint({
  path: '/data-requests',
  tag: 'portal-desk',
  summary: 'Yêu cầu về dữ liệu cá nhân mà mình phụ trách, kèm thời hạn; việc gấp trước',
  audience: answerers,
  query: z.object(pagingShape),
  response: z.object({ total: z.number().int(), requests: z.array(told) }),
  handle: async ({ reader, law, actor, today, query }) => {
    // only the branches on which this account answers for personal data
    const own = actor.grants.filter(({ role }) => answerers.some((answerer) => answerer === role))
    const paths = own.map(({ unitPath }) => unitPath)
    const asked = { paths, today }
    const requests = await requestsOf(reader, asked, query)
    const holidays = await daysOff(reader, law)
    const trails = await trailOf(
      reader,
      requests.map(({ unitId }) => unitId),
      today,
    )
    return {
      total: await countRequests(reader, asked),
      requests: requests.map((one) => ({
        ...one,
        ...unitTold(trails, one.unitId),
        late: ['late', 'promise_late'].includes(clockOf(one, today, holidays).kind),
      })),
    }
  },
})

const seenBody = z.object({ version: z.number().int() })
const move = {
  tag: 'portal-desk',
  params: z.object({ id: z.uuid() }),
  response: z.object({ id: z.uuid() }),
  respond: <Result>(result: Result): Result => result,
} as const

const accept = writeEndpoint({
  ...move,
  path: '/data-requests/{id}/accept',
  summary: 'Chấp nhận yêu cầu: cách làm và ngày làm xong',
  body: seenBody.extend({ answer: z.string(), carryOutBy: z.string() }),
  command: acceptRequest,
  input: ({ params, body }) => ({ id: params.id, ...body }),
})

const postpone = writeEndpoint({
  ...move,
  path: '/data-requests/{id}/postpone',
  summary: 'Lùi ngày đã hẹn làm xong, kèm lý do; thời hạn trả lời không đổi',
  body: seenBody.extend({ carryOutBy: z.string(), reason: z.string() }),
  command: postponeRequest,
  input: ({ params, body }) => ({ id: params.id, ...body }),
})

const carryOut = writeEndpoint({
  ...move,
  path: '/data-requests/{id}/carry-out',
  summary: 'Ghi việc đã làm xong',
  body: seenBody.extend({ answer: z.string() }),
  command: carryOutRequest,
  input: ({ params, body }) => ({ id: params.id, ...body }),
})

const refuse = writeEndpoint({
  ...move,
  path: '/data-requests/{id}/refuse',
  summary: 'Từ chối kèm lý do',
  body: seenBody.extend({ reason: z.string() }),
  command: refuseRequest,
  input: ({ params, body }) => ({ id: params.id, ...body }),
})

const passOn = writeEndpoint({
  ...move,
  path: '/data-requests/{id}/pass-on',
  summary: 'Chuyển cơ quan khác; thời hạn vẫn tính từ ngày nhận',
  body: seenBody.extend({ unitId: z.number().int() }),
  command: passOnRequest,
  input: ({ params, body }) => ({ id: params.id, ...body }),
})

/** Requests about personal data, over the API: for the data officer alone. */
export const endpoints: readonly Endpoint[] = [list, accept, postpone, carryOut, refuse, passOn]
