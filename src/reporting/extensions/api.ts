import { z } from 'zod'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { extendReport } from '../extend-report.ts'
import { reportFor } from '../ladder/queries.ts'
import { reportMoveParts } from '../report-told.ts'
import { declineExtension, grantExtension } from './answer-extension.ts'
import { askExtension } from './ask-extension.ts'

const ofReport = z.object({ id: z.uuid() })
const day = z.string().describe('Ngày, dạng 2021-05-23')

const list = readEndpoint({
  path: '/reports/{id}/extensions',
  tag: 'reports',
  summary: 'Các lần đơn vị xin gia hạn báo cáo này và câu trả lời',
  audience: 'signed-in',
  params: ofReport,
  response: z.object({
    mayAsk: z.boolean().describe('Người hỏi được xin gia hạn cho đơn vị lúc này'),
    extensions: z.array(
      z.object({
        id: z.uuid(),
        until: day,
        reason: z.string(),
        state: z.enum(['open', 'granted', 'declined']),
        askedBy: z.string(),
        askedOn: day,
        answer: z.string().nullable(),
        answeredBy: z.string().nullable(),
        answeredOn: day.nullable(),
      }),
    ),
  }),
  handle: async (call) => {
    const { requests, mayAskExtension } = await reportFor(call, call.params.id)
    return { mayAsk: mayAskExtension, extensions: [...requests] }
  },
})

const ask = writeEndpoint({
  path: '/reports/{id}/extensions',
  tag: 'reports',
  summary: 'Đơn vị xin gia hạn, kèm lý do',
  params: ofReport,
  body: z.object({ until: day, reason: z.string() }),
  response: z.object({ id: z.uuid(), reportId: z.uuid() }),
  status: 201,
  command: askExtension,
  input: ({ params, body }) => ({ reportId: params.id, ...body }),
  respond: (asked) => asked,
})

const answered = {
  tag: 'reports',
  params: z.object({ id: z.uuid() }),
  response: z.object({ reportId: z.uuid() }),
  respond: <Result>(result: Result): Result => result,
} as const

const grant = writeEndpoint({
  ...answered,
  path: '/extensions/{id}/grant',
  summary: 'Nơi nhận đồng ý gia hạn, đến ngày đã xin hoặc ngày khác',
  body: z.object({ until: day.nullish(), answer: z.string().nullish() }),
  command: grantExtension,
  input: ({ params, body }) => ({ requestId: params.id, ...body }),
})

const decline = writeEndpoint({
  ...answered,
  path: '/extensions/{id}/decline',
  summary: 'Nơi nhận giữ nguyên hạn và nói vì sao',
  body: z.object({ answer: z.string() }),
  command: declineExtension,
  input: ({ params, body }) => ({ requestId: params.id, ...body }),
})

const extend = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/extend',
  summary: 'Nơi nhận tự gia hạn, hoặc mở khóa, cho một đơn vị',
  body: reportMoveParts.body.extend({
    until: day.nullish(),
    unlockUntil: day.nullish(),
    reason: z.string(),
  }),
  command: extendReport,
  input: ({ params, body }) => ({ reportId: params.id, ...body }),
})

/** More time over the API: asked by the unit, answered by who receives its report. */
export const endpoints: readonly Endpoint[] = [list, ask, grant, decline, extend]
