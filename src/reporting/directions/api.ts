import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { workingUnits } from '../../people/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitTold } from '../../units/told.ts'
import { giveDirection } from './give-direction.ts'
import { closeDirection, finishDirection, reopenDirection, withdrawDirection } from './move-direction.ts'
import { type DirectionFound, directionsOf, mustSeeDirection, mustSeeSheet } from './queries.ts'

const day = z.string().describe('Ngày, dạng 2021-05-23')
const states = ['open', 'done', 'closed', 'withdrawn'] as const

const directionShape = z.object({
  id: z.uuid(),
  campaign: z.string(),
  text: z.string(),
  owner: z.string().describe('Mã đơn vị thực hiện'),
  ownerName: z.string(),
  personName: z.string().nullable().describe('Người được giao, khi nêu tên'),
  due: day,
  state: z.enum(states).describe('open: đang làm; done: báo đã xong; closed: người cho ý kiến đã kết thúc'),
  givenOn: day,
  givenBy: z.string(),
  givenTitle: z.string().nullable(),
  result: z.string().nullable(),
  doneOn: day.nullable(),
  doneBy: z.string().nullable(),
  remark: z.string().nullable(),
  closedOn: day.nullable(),
  version: z.number().int().describe('Gửi lại khi ghi: bản đã đổi thì bị từ chối (409)'),
})

const directionsTold = async (reader: Reader, found: readonly DirectionFound[], today: Day) => {
  const trails = await trailOf(
    reader,
    found.map(({ ownerId }) => ownerId),
    today,
  )
  return found.map((one) => ({
    ...one,
    campaign: one.campaignSlug,
    owner: unitTold(trails, one.ownerId).unit,
    due: one.dueOn,
  }))
}

const listed = {
  tag: 'directions',
  audience: 'signed-in',
  query: z.object({ state: z.enum(states).optional(), ...pagingShape }),
  response: z.object({ directions: z.array(directionShape) }),
} as const

const mine = readEndpoint({
  ...listed,
  path: '/directions',
  summary: 'Ý kiến chỉ đạo giao cho mình hoặc các đơn vị mình làm việc, theo hạn',
  handle: async ({ reader, actor, today, query }) => {
    const found = await directionsOf(reader, today, {
      ownerIds: await workingUnits(reader, actor, today),
      personId: actor.personId,
      ...(query.state ? { states: [query.state] } : {}),
      limit: query.limit,
      offset: query.offset,
    })
    return { directions: await directionsTold(reader, found, today) }
  },
})

const ofCampaign = readEndpoint({
  ...listed,
  path: '/campaigns/{slug}/directions',
  summary: 'Ý kiến chỉ đạo của một phong trào, cho người xem được phiếu giao ban của phong trào',
  params: z.object({ slug: z.string().max(200) }),
  handle: async (call) => {
    const { reader, today, params, query } = call
    const campaign = await mustFindCampaign(reader, params.slug)
    await mustSeeSheet(call, campaign)
    const found = await directionsOf(reader, today, {
      campaignId: campaign.id,
      ...(query.state ? { states: [query.state] } : {}),
      limit: query.limit,
      offset: query.offset,
    })
    return { directions: await directionsTold(reader, found, today) }
  },
})

const one = readEndpoint({
  path: '/directions/{id}',
  tag: 'directions',
  summary: 'Một ý kiến chỉ đạo và kết quả thực hiện',
  audience: 'signed-in',
  params: z.object({ id: z.uuid() }),
  response: directionShape,
  handle: async (call) => {
    const found = await mustSeeDirection(call, call.params.id)
    const [told] = await directionsTold(call.reader, [found], call.today)
    return told ?? Promise.reject(new Error('a direction was asked for and not told'))
  },
})

const moved = z.object({ id: z.uuid(), slug: z.string() })

const give = writeEndpoint({
  path: '/campaigns/{id}/directions',
  tag: 'directions',
  summary: 'Giao ý kiến chỉ đạo thành việc: đơn vị nào làm, đến ngày nào',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    text: z.string(),
    ownerId: z.number().int().describe('Đơn vị thực hiện'),
    personName: z.string().nullish().describe('Người có chức vụ ở đơn vị đó'),
    dueOn: day,
    leaderName: z.string().nullish().describe('Lời của ai, khi người khác ghi lại'),
    leaderTitle: z.string().nullish(),
  }),
  response: moved,
  status: 201,
  command: giveDirection,
  input: ({ params, body }) => ({ campaignId: params.id, ...body }),
  respond: (given) => given,
})

const seen = z.object({ version: z.number().int() })
const move = {
  tag: 'directions',
  params: z.object({ id: z.uuid() }),
  response: moved,
  respond: <Result>(result: Result): Result => result,
} as const

const finish = writeEndpoint({
  ...move,
  path: '/directions/{id}/finish',
  summary: 'Đơn vị hoặc người được giao báo đã xong, kèm kết quả',
  body: seen.extend({ result: z.string() }),
  command: finishDirection,
  input: ({ params, body }) => ({ directionId: params.id, ...body }),
})
const close = writeEndpoint({
  ...move,
  path: '/directions/{id}/close',
  summary: 'Người cho ý kiến nhận kết quả',
  body: seen,
  command: closeDirection,
  input: ({ params, body }) => ({ directionId: params.id, ...body }),
})
const reopen = writeEndpoint({
  ...move,
  path: '/directions/{id}/reopen',
  summary: 'Người cho ý kiến yêu cầu làm tiếp và nói vì sao',
  body: seen.extend({ remark: z.string() }),
  command: reopenDirection,
  input: ({ params, body }) => ({ directionId: params.id, ...body }),
})
const withdraw = writeEndpoint({
  ...move,
  path: '/directions/{id}/withdraw',
  summary: 'Người cho ý kiến rút lại và nói vì sao',
  body: seen.extend({ remark: z.string() }),
  command: withdrawDirection,
  input: ({ params, body }) => ({ directionId: params.id, ...body }),
})

/** Leaders' directions over the API. */
export const endpoints: readonly Endpoint[] = [mine, ofCampaign, one, give, finish, close, reopen, withdraw]
