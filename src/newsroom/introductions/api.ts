import { z } from 'zod'
import { holdsRoleOn } from '../../platform/actor.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { branchesSeen } from '../queries.ts'
import {
  checkIntroduction,
  declineIntroduction,
  passOnIntroduction,
  takeUpIntroduction,
} from './answer-introduction.ts'
import { deskRoles, seers } from './introduction.ts'
import { countIntroductions, introductionsOf } from './queries.ts'

const tag = 'introductions'
const day = z.string().describe('Ngày, dạng 2021-05-23')
const version = z.number().int().describe('Gửi lại khi xử lý: đã đổi thì bị từ chối (409)')

const list = readEndpoint({
  path: '/introductions',
  tag,
  summary:
    'Lời giới thiệu gương của người dân gửi đến các đơn vị mà người gọi được xem; lời đang chờ đứng trước',
  description:
    'Tên và cách liên hệ của người gửi chỉ hiện với người trả lời cho đơn vị nhận. Mã theo dõi không bao giờ hiện.',
  audience: seers,
  query: z.object(pagingShape),
  response: z.object({
    total: z.number().int(),
    introductions: z.array(
      z.object({
        id: z.uuid(),
        ...unitShape,
        who: z.string(),
        deed: z.string(),
        place: z.string(),
        happened: z.string().nullable(),
        senderName: z.string().nullable(),
        senderContact: z.string().nullable(),
        state: z
          .enum(['received', 'checked', 'taken_up', 'not_taken_up'])
          .describe('đã nhận; đã xác minh tại chỗ; đã lập phiếu; không lập phiếu'),
        receivedOn: day,
        decidedOn: day.nullable(),
        reply: z.string().nullable(),
        exampleId: z.uuid().nullable(),
        version,
      }),
    ),
  }),
  handle: async (call) => {
    const { reader, actor, today, query } = call
    const asked = { paths: await branchesSeen(call), today }
    const sent = await introductionsOf(reader, asked, query)
    const trails = await trailOf(
      reader,
      sent.map(({ unitId }) => unitId),
      today,
    )
    const answers = (unitId: number): boolean =>
      holdsRoleOn(actor, deskRoles, `/${(trails.get(unitId) ?? []).map(({ id }) => id).join('/')}/`)
    return {
      total: await countIntroductions(reader, asked),
      introductions: sent.map((one) => ({
        ...one,
        ...unitTold(trails, one.unitId),
        ...(answers(one.unitId) ? {} : { senderName: null, senderContact: null }),
      })),
    }
  },
})

const move = {
  tag,
  params: z.object({ id: z.uuid() }),
  response: z.object({ id: z.uuid(), exampleId: z.uuid().nullable().describe('Phiếu gương đã lập') }),
  respond: <Result>(result: Result): Result => result,
} as const
const seen = z.object({ version })

const check = writeEndpoint({
  ...move,
  path: '/introductions/{id}/check',
  summary: 'Đã xác minh tại chỗ',
  body: seen,
  command: checkIntroduction,
  input: ({ params, body }) => ({ ...params, ...body }),
})

const takeUp = writeEndpoint({
  ...move,
  path: '/introductions/{id}/take-up',
  summary: 'Lập phiếu gương từ lời giới thiệu; phiếu chưa có sự đồng ý',
  body: seen,
  command: takeUpIntroduction,
  input: ({ params, body }) => ({ ...params, ...body }),
})

const decline = writeEndpoint({
  ...move,
  path: '/introductions/{id}/decline',
  summary: 'Không lập phiếu; người gửi đọc nguyên văn trả lời',
  body: seen.extend({ reply: z.string() }),
  command: declineIntroduction,
  input: ({ params, body }) => ({ ...params, ...body }),
})

const passOn = writeEndpoint({
  ...move,
  path: '/introductions/{id}/redirect',
  summary: 'Chuyển đến đơn vị có quyền đề nghị khác',
  body: seen.extend({ unit: z.string().describe('Mã hoặc tên đơn vị nhận') }),
  command: passOnIntroduction,
  input: ({ params, body }) => ({ ...params, ...body }),
})

/** What citizens sent, over the API of the office. They themselves send through the form, which keeps programs out. */
export const endpoints: readonly Endpoint[] = [list, check, takeUp, decline, passOn]
