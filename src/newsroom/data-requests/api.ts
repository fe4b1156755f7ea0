import { z } from 'zod'
import type { Day } from '../../platform/plain/day.ts'
import type { Holidays } from '../../platform/plain/working-days.ts'
import { type Call, type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pageOf, pagingShape } from '../../platform/web/paging.ts'
import { daysOff } from '../../reporting/schedule/queries.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { branchesSeen } from '../queries.ts'
import {
  acceptRequest,
  carryOutRequest,
  passOnRequest,
  postponeRequest,
  refuseRequest,
} from './answer-request.ts'
import { clockOf, requestKinds, seers } from './data-request.ts'
import { openRequest } from './open-request.ts'
import { mustSeeRequest, requestsOf } from './queries.ts'

const clockShape = z.object({
  id: z.uuid(),
  ...unitShape,
  kind: z.enum(requestKinds),
  state: z.enum(['received', 'accepted', 'carried_out', 'refused']),
  receivedOn: z.string(),
  dueOn: z.string().describe('Hạn trả lời, tính theo ngày làm việc'),
  termByLaw: z.boolean(),
  late: z.boolean().describe('Quá hạn trả lời, hoặc quá ngày đã hẹn làm xong'),
  answeredOn: z.string().nullable(),
  carryOutBy: z.string().nullable(),
  endedOn: z.string().nullable(),
  version: z.number().int().describe('Gửi lại khi ghi: đã đổi thì bị từ chối (409)'),
})

const isLate = (request: Parameters<typeof clockOf>[0], today: Day, holidays: Holidays): boolean =>
  ['late', 'promise_late'].includes(clockOf(request, today, holidays).kind)

const list = readEndpoint({
  path: '/data-requests',
  tag: 'portal-desk',
  summary: 'Yêu cầu về dữ liệu cá nhân gửi đến các đơn vị mình thấy, kèm thời hạn; việc gấp trước',
  description: 'Không có nội dung và người yêu cầu: mở từng yêu cầu để đọc.',
  audience: seers,
  query: z.object(pagingShape),
  response: z.object({ requests: z.array(clockShape) }),
  handle: async (call) => {
    const { reader, law, today, query } = call
    const requests = pageOf(await requestsOf(reader, { paths: await branchesSeen(call), today }), query)
    const holidays = await daysOff(reader, law)
    const trails = await trailOf(
      reader,
      requests.map(({ unitId }) => unitId),
      today,
    )
    return {
      requests: requests.map((one) => ({
        ...one,
        ...unitTold(trails, one.unitId),
        late: isLate(one, today, holidays),
      })),
    }
  },
})

const content = {
  about: z.string().nullable(),
  details: z.string().nullable(),
  senderName: z.string().nullable(),
  senderContact: z.string().nullable(),
  answer: z.string().nullable(),
  outcome: z.string().nullable(),
  reason: z.string().nullable(),
}
const unread: Readonly<Record<keyof typeof content, null>> = {
  about: null,
  details: null,
  senderName: null,
  senderContact: null,
  answer: null,
  outcome: null,
  reason: null,
}

const wholeShape = clockShape.extend({
  mayOpen: z.boolean().describe('Người gọi phụ trách dữ liệu cá nhân của cơ quan nhận'),
  isOpen: z.boolean().describe('Người gọi đã mở hôm nay; false: nội dung là null'),
  answeredBy: z.string().nullable(),
  forgottenOn: z.string().nullable().describe('Ngày xóa người yêu cầu và nội dung theo thời hạn lưu'),
  openings: z
    .array(z.object({ openedBy: z.string(), openedAt: z.string() }))
    .describe('Ai đã mở; mới nhất trước'),
  ...content,
})

type Asked = Pick<Call<unknown, unknown, unknown>, 'reader' | 'actor' | 'today' | 'now' | 'law'>

const wholeOf = async (call: Asked, id: string): Promise<z.input<typeof wholeShape>> => {
  const { reader, law, today } = call
  const { request, openings, mayOpen, isOpen } = await mustSeeRequest(call, id)
  const trails = await trailOf(reader, [request.unitId], today)
  return {
    ...request,
    ...(isOpen ? {} : unread),
    ...unitTold(trails, request.unitId),
    late: isLate(request, today, await daysOff(reader, law)),
    mayOpen,
    isOpen,
    openings: openings.map(({ openedBy, openedAt }) => ({ openedBy, openedAt })),
  }
}

const single = readEndpoint({
  path: '/data-requests/{id}',
  tag: 'portal-desk',
  summary: 'Một yêu cầu với thời hạn và những ai đã mở; nội dung chỉ khi người gọi đã mở hôm nay',
  audience: seers,
  params: z.object({ id: z.uuid() }),
  response: wholeShape,
  handle: (call) => wholeOf(call, call.params.id),
})

const open = writeEndpoint({
  path: '/data-requests/{id}/open',
  tag: 'portal-desk',
  summary: 'Mở để đọc nội dung và người yêu cầu; ghi vào sổ, mỗi người mỗi ngày một lần',
  params: z.object({ id: z.uuid() }),
  response: wholeShape,
  command: openRequest,
  input: ({ params }) => params,
  respond: ({ id }, call) => wholeOf(call, id),
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

/** Requests about personal data, over the API: their clocks for who sees them on the screens, what is asked for the data officer alone. */
export const endpoints: readonly Endpoint[] = [list, single, open, accept, postpone, carryOut, refuse, passOn]
