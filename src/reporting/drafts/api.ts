import { z } from 'zod'
import { findFile } from '../../platform/files/store.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type Endpoint, fileEndpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { sentFiles } from '../../platform/web/sent-files.ts'
import { reportFor } from '../ladder/queries.ts'
import { attachEvidence, detachEvidence, evidenceRule } from './attach-evidence.ts'
import { mustFindEvidence } from './queries.ts'

const list = readEndpoint({
  path: '/reports/{id}/evidence',
  tag: 'reports',
  summary: 'Minh chứng của một báo cáo; của báo cáo chưa được duyệt thì chỉ đơn vị xem được',
  audience: 'signed-in',
  params: z.object({ id: z.uuid() }),
  response: z.object({
    onTheWay: z.number().int().describe('Số tệp đang được tải lên từng phần'),
    evidence: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        size: z.number().int().describe('byte'),
        sha256: z.string(),
        indicator: z.string().nullable().describe('Mã chỉ tiêu; null: cho cả báo cáo'),
        addedAt: z.string(),
        addedBy: z.string(),
        path: z.string().describe('Địa chỉ của tệp trên trang làm việc'),
      }),
    ),
  }),
  handle: async (call) => {
    const { evidence, asked, onTheWay, seesFigures, report } = await reportFor(call, call.params.id)
    const codes = new Map(asked.map(({ id, code }) => [id, code]))
    return {
      onTheWay: seesFigures ? onTheWay : 0,
      evidence: evidence.map(({ id, name, size, sha256, indicatorId, addedAt, addedBy }) => ({
        id,
        name,
        size,
        sha256,
        indicator: indicatorId === null ? null : (codes.get(indicatorId) ?? null),
        addedAt,
        addedBy,
        path: `/lam-viec/bao-cao/${report.id}/minh-chung/${id}`,
      })),
    }
  },
})

const attach = writeEndpoint({
  path: '/reports/{id}/evidence',
  tag: 'reports',
  summary: 'Đơn vị gửi minh chứng cho báo cáo; tệp đã có thì không thêm lần nữa',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    indicator: z.string().nullable().default(null).describe('Mã chỉ tiêu; null: cho cả báo cáo'),
    uploads: z.array(z.uuid()).max(10).default([]).describe('Tệp đã tải lên từng phần'),
  }),
  takes: 'files',
  response: z.object({
    id: z.uuid(),
    added: z.number().int(),
    files: z.number().int().describe('Số tệp của báo cáo sau khi thêm'),
  }),
  status: 201,
  command: attachEvidence,
  input: async (call) => ({
    reportId: call.params.id,
    files: await sentFiles(call, call.body.uploads, { ...evidenceRule, field: 'files' }),
    indicator: call.body.indicator,
    uploadId: null,
  }),
  respond: (result) => result,
})

const fetch = fileEndpoint({
  path: '/reports/{id}/evidence/{evidence}',
  tag: 'reports',
  summary: 'Một tệp minh chứng; ai xem được số liệu của báo cáo thì tải được',
  audience: 'signed-in',
  params: z.object({ id: z.uuid(), evidence: z.uuid() }),
  make: async (call) => {
    const { report, seesFigures } = await reportFor(call, call.params.id)
    if (!seesFigures) throw new Refusal('file.not_found', { status: 404 })
    const { fileId } = await mustFindEvidence(call.reader, report.id, call.params.evidence)
    const { name, mediaType, bytes } = await findFile(call.reader, fileId)
    return { name, mediaType, body: bytes }
  },
})

const detach = writeEndpoint({
  path: '/reports/{id}/evidence/{evidence}',
  method: 'delete',
  tag: 'reports',
  summary: 'Đơn vị bỏ một minh chứng khỏi báo cáo đang soạn',
  params: z.object({ id: z.uuid(), evidence: z.uuid() }),
  response: z.object({ id: z.uuid() }),
  command: detachEvidence,
  input: ({ params }) => ({ reportId: params.id, evidenceId: params.evidence }),
  respond: ({ id }) => ({ id }),
})

/** Evidence over the API: sent with the call, or named by uploads that came in pieces. */
export const endpoints: readonly Endpoint[] = [list, attach, fetch, detach]
