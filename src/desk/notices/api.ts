import { z } from 'zod'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { noticesOf, unreadTasks } from './queries.ts'
import { openNotice, readAllNotices } from './read-notices.ts'

const list = readEndpoint({
  path: '/notices',
  tag: 'notices',
  summary: 'Thông báo của chính mình, mới nhất trước',
  audience: 'signed-in',
  query: z.object({ unread: z.enum(['true']).optional().describe('Chỉ thông báo chưa đọc'), ...pagingShape }),
  response: z.object({
    unreadTasks: z.number().int().describe('Số việc có thông báo chưa đọc'),
    notices: z.array(
      z.object({
        id: z.uuid(),
        task: z.string().describe('Việc mà thông báo nói đến; đánh dấu đã đọc theo việc'),
        kind: z.string(),
        path: z.string().describe('Địa chỉ của việc trên trang làm việc'),
        values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
        day: z.string(),
        at: z.string(),
        readAt: z.string().nullable(),
      }),
    ),
  }),
  handle: async ({ reader, actor, query }) => {
    const accountId = actor.accountId ?? ''
    const { limit, offset } = query
    const asked = await noticesOf(reader, accountId, { unread: query.unread !== undefined, limit, offset })
    return {
      unreadTasks: await unreadTasks(reader, accountId),
      notices: asked.map(({ href, values, ...notice }) => ({
        ...notice,
        path: href,
        values: plain(values),
      })),
    }
  },
})

const kept = z.record(z.string(), z.unknown())
const simple = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** What a notice speaks of, without what only its own page can read. */
const plain = (values: unknown): Record<string, z.infer<typeof simple>> =>
  Object.fromEntries(
    Object.entries(kept.safeParse(values).data ?? {}).flatMap(([name, value]) => {
      const read = simple.safeParse(value)
      return read.success ? [[name, read.data] as const] : []
    }),
  )

const read = writeEndpoint({
  path: '/notices/read',
  tag: 'notices',
  summary: 'Đánh dấu đã đọc mọi thông báo của một việc',
  body: z.object({ task: z.string() }),
  response: z.object({ count: z.number().int().describe('Số thông báo trước đó chưa đọc') }),
  command: openNotice,
  input: ({ body }) => ({ task: body.task, href: '/lam-viec' }),
  respond: ({ count }) => ({ count }),
})

const readAll = writeEndpoint({
  path: '/notices/read-all',
  tag: 'notices',
  summary: 'Đánh dấu đã đọc mọi thông báo của mình',
  response: z.object({ count: z.number().int() }),
  command: readAllNotices,
  input: () => ({}),
  respond: (result) => result,
})

/** One's own notices over the API; nobody else's are told or marked. */
export const endpoints: readonly Endpoint[] = [list, read, readAll]
