import { z } from 'zod'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { branchesSeen } from '../queries.ts'
import { correctSpokesperson, endSpokesperson, nameSpokesperson } from './name-spokesperson.ts'
import { countSpokespersons, spokespersonsOf } from './queries.ts'
import { seers } from './spokesperson.ts'

const told = z.object({
  id: z.uuid(),
  ...unitShape,
  campaign: z.string().nullable().describe('Phần cuối địa chỉ của đợt thi đua; null: mọi việc của cơ quan'),
  name: z.string(),
  post: z.string(),
  postEn: z.string().nullable(),
  phone: z.string(),
  email: z.string().nullable(),
  basis: z.string().nullable(),
  fromDay: z.string(),
  untilDay: z.string().nullable().describe('Ngày đầu tiên không còn phát ngôn'),
  version: z.number().int().describe('Gửi lại khi ghi: đã đổi thì bị từ chối (409)'),
})

const list = readEndpoint({
  path: '/spokespersons',
  tag: 'portal-desk',
  summary: 'Người phát ngôn của các đơn vị mình thấy, cả người đã thôi',
  audience: seers,
  query: z.object(pagingShape),
  response: z.object({ total: z.number().int(), spokespersons: z.array(told) }),
  handle: async (call) => {
    const { reader, today, query } = call
    const asked = { paths: await branchesSeen(call), today }
    const named = await spokespersonsOf(reader, asked, query)
    const trails = await trailOf(
      reader,
      named.map(({ unitId }) => unitId),
      today,
    )
    return {
      total: await countSpokespersons(reader, asked),
      spokespersons: named.map((one) => ({
        ...one,
        ...unitTold(trails, one.unitId),
        campaign: one.campaignSlug,
      })),
    }
  },
})

const person = {
  name: z.string(),
  post: z.string(),
  postEn: z.string().nullish(),
  phone: z.string(),
  email: z.string().nullish(),
  basis: z.string().nullish(),
}
const made = z.object({ id: z.uuid() })

const name = writeEndpoint({
  path: '/spokespersons',
  tag: 'portal-desk',
  summary: 'Cử người phát ngôn; người đang phát ngôn thôi từ ngày đó',
  body: z.object({
    ...person,
    unitId: z.number().int(),
    campaignId: z.uuid().nullish(),
    fromDay: z.string(),
  }),
  response: made,
  status: 201,
  command: nameSpokesperson,
  input: ({ body: { postEn, email, basis, campaignId, ...body } }) => ({
    ...body,
    postEn: postEn ?? null,
    email: email ?? null,
    basis: basis ?? null,
    campaignId: campaignId ?? null,
  }),
  respond: (result) => result,
})

const correct = writeEndpoint({
  path: '/spokespersons/{id}/correct',
  tag: 'portal-desk',
  summary: 'Sửa họ tên, chức vụ, cách liên hệ của người phát ngôn',
  params: z.object({ id: z.uuid() }),
  body: z.object({ ...person, version: z.number().int() }),
  response: made,
  command: correctSpokesperson,
  input: ({ params, body: { postEn, email, basis, ...body } }) => ({
    ...body,
    id: params.id,
    postEn: postEn ?? null,
    email: email ?? null,
    basis: basis ?? null,
  }),
  respond: (result) => result,
})

const end = writeEndpoint({
  path: '/spokespersons/{id}/end',
  tag: 'portal-desk',
  summary: 'Ghi ngày thôi phát ngôn mà chưa cử người khác',
  params: z.object({ id: z.uuid() }),
  body: z.object({ version: z.number().int(), untilDay: z.string() }),
  response: made,
  command: endSpokesperson,
  input: ({ params, body }) => ({ id: params.id, ...body }),
  respond: (result) => result,
})

/** Who speaks to the press, over the API. */
export const endpoints: readonly Endpoint[] = [list, name, correct, end]
