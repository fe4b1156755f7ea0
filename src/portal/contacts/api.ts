import { z } from 'zod'
import { type Endpoint, readEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { published } from '../queries.ts'
import { contacts, countContacts } from './queries.ts'

const list = readEndpoint({
  path: '/public-contacts',
  tag: 'portal',
  summary: 'Đầu mối liên hệ đã công khai; tìm theo tên đơn vị, không cần dấu',
  audience: 'public',
  query: z.object({ q: z.string().max(100).default(''), ...pagingShape }),
  response: z.object({
    total: z.number().int(),
    contacts: z.array(
      z.object({
        unitName: z.string(),
        name: z.string().nullable().describe('null: chỉ công khai bộ phận'),
        post: z.string(),
        postEn: z.string().nullable(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
        address: z.string().nullable(),
        hours: z.string().nullable(),
      }),
    ),
  }),
  handle: async ({ reader: all, today, query: { q, limit, offset } }) => {
    const reader = published(all)
    const asked = { text: q, today }
    return {
      total: await countContacts(reader, asked),
      contacts: await contacts(reader, { ...asked, limit, offset }),
    }
  },
})

/** Whom people may call, over the API. */
export const endpoints: readonly Endpoint[] = [list]
