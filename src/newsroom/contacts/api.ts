import { z } from 'zod'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { branchesSeen } from '../queries.ts'
import { consentWays, seers } from './contact-official.ts'
import { changeContactOfficial, publishContact, withdrawContact, writeContact } from './keep-contact.ts'
import { contactsOf, countContacts } from './queries.ts'

const told = z.object({
  id: z.uuid(),
  ...unitShape,
  name: z.string().nullable().describe('null: chỉ hiện bộ phận'),
  post: z.string(),
  postEn: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  hours: z.string().nullable(),
  position: z.number().int(),
  consentOn: z.string().nullable(),
  consentWay: z.enum(consentWays).nullable(),
  state: z.enum(['draft', 'published', 'withdrawn']),
  version: z.number().int().describe('Gửi lại khi ghi: đã đổi thì bị từ chối (409)'),
})

const list = readEndpoint({
  path: '/contact-officials',
  tag: 'portal-desk',
  summary: 'Đầu mối liên hệ của các đơn vị mình thấy, cả đầu mối chưa công khai',
  audience: seers,
  query: z.object(pagingShape),
  response: z.object({ total: z.number().int(), contacts: z.array(told) }),
  handle: async (call) => {
    const { reader, today, query } = call
    const asked = { paths: await branchesSeen(call), today }
    const contacts = await contactsOf(reader, asked, query)
    const trails = await trailOf(
      reader,
      contacts.map(({ unitId }) => unitId),
      today,
    )
    return {
      total: await countContacts(reader, asked),
      contacts: contacts.map((one) => ({ ...one, ...unitTold(trails, one.unitId) })),
    }
  },
})

const entry = z.object({
  name: z.string().nullable().default(null),
  post: z.string(),
  postEn: z.string().nullable().default(null),
  phone: z.string().nullable().default(null),
  email: z.string().nullable().default(null),
  address: z.string().nullable().default(null),
  hours: z.string().nullable().default(null),
  position: z.number().int().default(0),
  consentOn: z.string().nullable().default(null),
  consentWay: z.enum(consentWays).nullable().default(null),
})
const seenBody = z.object({ version: z.number().int() })
const made = z.object({ id: z.uuid() })

const write = writeEndpoint({
  path: '/contact-officials',
  tag: 'portal-desk',
  summary: 'Ghi một đầu mối liên hệ, chưa công khai',
  body: entry.extend({ unitId: z.number().int() }),
  response: made,
  status: 201,
  command: writeContact,
  input: ({ body }) => body,
  respond: (result) => result,
})

const move = {
  tag: 'portal-desk',
  params: z.object({ id: z.uuid() }),
  response: made,
  respond: <Result>(result: Result): Result => result,
} as const

const change = writeEndpoint({
  ...move,
  path: '/contact-officials/{id}/change',
  summary: 'Sửa một đầu mối liên hệ',
  body: entry.extend(seenBody.shape),
  command: changeContactOfficial,
  input: ({ params, body }) => ({ id: params.id, ...body }),
})

const publish = writeEndpoint({
  ...move,
  path: '/contact-officials/{id}/publish',
  summary: 'Đưa đầu mối lên cổng; có tên thì phải có sự đồng ý',
  body: seenBody,
  command: publishContact,
  input: ({ params, body }) => ({ id: params.id, ...body }),
})

const withdraw = writeEndpoint({
  ...move,
  path: '/contact-officials/{id}/withdraw',
  summary: 'Gỡ đầu mối khỏi cổng, có lý do',
  body: seenBody.extend({ reason: z.string() }),
  command: withdrawContact,
  input: ({ params, body }) => ({ id: params.id, ...body }),
})

/** Whom people may call, over the API. */
export const endpoints: readonly Endpoint[] = [list, write, change, publish, withdraw]
