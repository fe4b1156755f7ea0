import { z } from 'zod'
import { clockOf } from '../../newsroom/consultations/consultation.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type Endpoint, readEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { published, unitNames } from '../queries.ts'
import {
  commentCounts,
  comments,
  consultations,
  countConsultations,
  countShown,
  findConsultation,
} from './queries.ts'

const tag = 'public'

const consultationShape = z.object({
  slug: z.string(),
  title: z.string(),
  state: z.enum(['published', 'summarised']),
  opensOn: z.string(),
  closesOn: z.string().describe('Ngày cuối còn nhận ý kiến'),
  clock: z.enum(['before', 'open', 'over']),
})

type Row = Awaited<ReturnType<typeof consultations>>[number]

const told = (row: Row, today: string): z.infer<typeof consultationShape> => ({
  ...row,
  state: row.state === 'summarised' ? 'summarised' : 'published',
  clock: clockOf(row, today),
})

const list = readEndpoint({
  path: '/public/consultations',
  tag,
  summary: 'Các lần lấy ý kiến nhân dân trên cổng; mới nhất trước',
  audience: 'public',
  query: z.object(pagingShape),
  response: z.object({ total: z.number().int(), consultations: z.array(consultationShape) }),
  handle: async ({ reader: all, today, query }) => {
    const reader = published(all)
    return {
      total: await countConsultations(reader),
      consultations: (await consultations(reader, query)).map((row) => told(row, today)),
    }
  },
})

const single = readEndpoint({
  path: '/public/consultations/{slug}',
  tag,
  summary: 'Một lần lấy ý kiến với các ý kiến đang hiện và trả lời; limit và offset đếm ý kiến',
  audience: 'public',
  params: z.object({ slug: z.string().max(200) }),
  query: z.object(pagingShape),
  response: consultationShape.extend({
    unitName: z.string(),
    body: z.string(),
    summary: z.string().nullable(),
    received: z.number().int(),
    hidden: z.number().int().describe('Số ý kiến không hiện'),
    shown: z.number().int().describe('Số ý kiến đang hiện, trên mọi trang'),
    comments: z.array(
      z.object({
        number: z.number().int(),
        name: z.string().nullable(),
        text: z.string(),
        sentOn: z.string(),
        answer: z.string().nullable(),
        answeredOn: z.string().nullable(),
      }),
    ),
  }),
  handle: async ({ reader: all, params, query, today }) => {
    const reader = published(all)
    const found = await findConsultation(reader, params.slug)
    if (!found) throw new Refusal('page.not_found', { status: 404 })
    const { id, unitId, body, summary } = found
    return {
      ...told(found, today),
      unitName: (await unitNames(reader, [unitId], today)).get(unitId) ?? '',
      body,
      summary,
      ...(await commentCounts(reader, id)),
      shown: await countShown(reader, id),
      comments: await comments(reader, id, query),
    }
  },
})

/** Consultations for whoever asks; who comments does so through the form. */
export const endpoints: readonly Endpoint[] = [list, single]
