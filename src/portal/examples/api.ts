import { z } from 'zod'
import { exampleKinds } from '../../newsroom/examples/example.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type Endpoint, readEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { published, unitNames } from '../queries.ts'
import { countExamples, examples, findExample, photos, readings } from './queries.ts'

const tag = 'public'

const exampleShape = z.object({
  id: z.string(),
  kind: z.enum(exampleKinds),
  who: z.string(),
  deed: z.string(),
  place: z.string(),
  verifiedOn: z.string().nullable(),
})

type Row = Awaited<ReturnType<typeof examples>>[number]

const told = (row: Row): z.infer<typeof exampleShape> => ({
  id: row.id ?? '',
  kind: row.kind ?? 'good_deed',
  who: row.who ?? '',
  deed: row.deed ?? '',
  place: row.place ?? '',
  verifiedOn: row.verifiedOn,
})

const list = readEndpoint({
  path: '/public/examples',
  tag,
  summary: 'Gương đã xác minh, người được nêu gương đồng ý công bố; mới nhất trước',
  audience: 'public',
  query: z.object({ kind: z.enum(exampleKinds).optional(), ...pagingShape }),
  response: z.object({ total: z.number().int(), examples: z.array(exampleShape) }),
  handle: async ({ reader: all, query }) => {
    const reader = published(all)
    const { kind = null, limit, offset } = query
    return {
      total: await countExamples(reader, kind),
      examples: (await examples(reader, { kind, limit, offset })).map(told),
    }
  },
})

const single = readEndpoint({
  path: '/public/examples/{id}',
  tag,
  summary: 'Một gương đã công bố với ảnh và bài đọc trên loa',
  audience: 'public',
  params: z.object({ id: z.string().max(60) }),
  response: exampleShape.extend({
    unitName: z.string(),
    photos: z.array(
      z.object({
        path: z.string(),
        alt: z.string(),
        caption: z.string(),
        credit: z.string().nullable(),
      }),
    ),
    readings: z.array(
      z.object({
        language: z.string(),
        text: z.string(),
        reader: z.string().nullable(),
        recording: z.string().nullable().describe('Địa chỉ bản ghi âm'),
      }),
    ),
  }),
  handle: async ({ reader: all, params, today }) => {
    const reader = published(all)
    const example = await findExample(reader, params.id)
    if (!example) throw new Refusal('page.not_found', { status: 404 })
    const { unitId } = example
    const names = unitId === null ? null : await unitNames(reader, [unitId], today)
    const fileAt = (fileId: string): string => `/guong/tep/${fileId}`
    return {
      ...told(example),
      unitName: (unitId !== null && names?.get(unitId)) || '',
      photos: (await photos(reader, params.id)).map(({ fileId, alt, caption, credit }) => ({
        path: fileAt(fileId ?? ''),
        alt: alt ?? '',
        caption: caption ?? '',
        credit,
      })),
      readings: (await readings(reader, params.id)).map((one) => ({
        language: one.language ?? 'vi',
        text: one.text ?? '',
        reader: one.reader,
        recording: one.audioFileId && fileAt(one.audioFileId),
      })),
    }
  },
})

/** Published examples for whoever asks. */
export const endpoints: readonly Endpoint[] = [list, single]
