import { z } from 'zod'
import { type Endpoint, readEndpoint } from '../platform/web/api.ts'
import { chainOf, listDocuments, mustFindDocument } from './queries.ts'

type Listed = Awaited<ReturnType<typeof listDocuments>>[number]

const told = z.object({
  id: z.uuid(),
  number: z.string().nullable().describe('Số, ký hiệu'),
  kind: z.string().describe('Loại văn bản'),
  issuedOn: z.string().nullable(),
  issuer: z.string(),
  subject: z.string().nullable().describe('Trích yếu'),
  signer: z.string().nullable(),
  knownBy: z.enum(['stub', 'reported', 'full']).describe('stub: chỉ biết qua trích dẫn'),
})

const linked = z.object({
  link: z.enum(['basis', 'mention', 'localises', 'amends', 'closes']),
  document: told,
})

const tell = ({ id, number, kind, issuedOn, issuerName, subject, signer, knownBy }: Listed) => ({
  id,
  number,
  kind,
  issuedOn,
  issuer: issuerName,
  subject,
  signer,
  knownBy,
})

const list = readEndpoint({
  path: '/documents',
  tag: 'documents',
  summary: 'Sổ văn bản: tìm theo số (có hoặc không có dấu / và -), loại, năm; mới nhất trước',
  audience: 'signed-in',
  query: z.object({
    tim: z.string().max(200).optional(),
    loai: z.string().max(120).optional(),
    nam: z.coerce.number().int().min(1900).max(2200).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  response: z.object({ documents: z.array(told) }),
  handle: async ({ reader, query: { tim = '', loai, nam, limit } }) => {
    const filter = { text: tim, kind: loai ?? null, year: nam ?? null }
    return { documents: (await listDocuments(reader, filter, { limit })).map(tell) }
  },
})

const single = readEndpoint({
  path: '/documents/{id}',
  tag: 'documents',
  summary: 'Một văn bản với chuỗi căn cứ (above) và các văn bản dựa vào nó (below)',
  audience: 'signed-in',
  params: z.object({ id: z.uuid() }),
  response: told.extend({ above: z.array(linked), below: z.array(linked) }),
  handle: async ({ reader, params }) => {
    const document = await mustFindDocument(reader, params.id)
    const { above, below } = await chainOf(reader, document.id)
    const links = (all: typeof above) =>
      all.map(({ kind, document: one }) => ({ link: kind, document: tell(one) }))
    return { ...tell(document), above: links(above), below: links(below) }
  },
})

/** Documents over the API. */
export const endpoints: readonly Endpoint[] = [list, single]
