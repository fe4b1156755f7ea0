import { z } from 'zod'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { reportFor } from '../ladder/queries.ts'
import { detachEvidence } from './attach-evidence.ts'

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

/** Evidence over the API. It is sent through the screens, in pieces that survive a poor line. */
export const endpoints: readonly Endpoint[] = [list, detach]
