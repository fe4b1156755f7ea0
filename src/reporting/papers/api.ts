import { z } from 'zod'
import { findFile } from '../../platform/files/store.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type Endpoint, fileEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { sentFile } from '../../platform/web/sent-files.ts'
import { approveOnPaper } from '../approve-report.ts'
import { enterOnBehalf } from '../enter-on-behalf.ts'
import { reportFor } from '../ladder/queries.ts'
import { typedFigureShape } from '../report-input.ts'
import { reportMoveParts } from '../report-told.ts'

/** A page that somebody signed: a photo or a PDF. */
const signedPage = { kinds: ['jpeg', 'png', 'pdf'], limit: 10 * 1024 * 1024, field: 'files' } as const
const uploads = z.array(z.uuid()).max(1).default([]).describe('Tệp đã tải lên từng phần')

const approvePaper = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/approve-on-paper',
  summary: 'Lãnh đạo đơn vị đã ký trên giấy: gửi ảnh bản đã ký (một tệp), nêu ai ký, ngày nào',
  body: reportMoveParts.body.extend({
    approverName: z.string(),
    signedOn: z.string().nullish().describe('Ngày, dạng 2021-05-23; bỏ trống: hôm nay'),
    uploads,
  }),
  takes: 'files',
  command: approveOnPaper,
  input: async (call) => ({
    reportId: call.params.id,
    version: call.body.version,
    approverName: call.body.approverName,
    signedOn: call.body.signedOn ?? null,
    file: await sentFile(call, call.body.uploads, signedPage),
  }),
})

const signed = fileEndpoint({
  path: '/reports/{id}/signed-page',
  tag: 'reports',
  summary: 'Ảnh bản đã ký, hoặc tệp kèm khi nhập hộ; ai xem được số liệu của báo cáo thì tải được',
  audience: 'signed-in',
  params: z.object({ id: z.uuid() }),
  make: async (call) => {
    const { report, seesFigures } = await reportFor(call, call.params.id)
    if (!report.approvalFileId || !seesFigures) throw new Refusal('file.not_found', { status: 404 })
    const { name, mediaType, bytes } = await findFile(call.reader, report.approvalFileId)
    return { name, mediaType, body: bytes }
  },
})

const behalf = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/on-behalf',
  summary: 'Nhập hộ: nơi nhận ghi lại số liệu mà đơn vị báo bằng cách khác',
  body: reportMoveParts.body.extend({
    values: z.record(z.string(), typedFigureShape).default({}),
    nothingToReport: z.boolean().default(false),
    narrative: z.string().nullish(),
    toldBy: z.string().describe('Người của đơn vị đã báo'),
    way: z.string().describe('Báo bằng cách nào: điện thoại, tin nhắn, giấy'),
    toldAt: z.iso.datetime(),
    approvedBy: z.string().nullish().describe('Người chịu trách nhiệm ở đơn vị, khi khác người báo'),
    uploads,
  }),
  takes: 'files',
  command: enterOnBehalf,
  input: async ({ params, body: { uploads: sent, ...body }, ...call }) => ({
    reportId: params.id,
    ...body,
    narrative: body.narrative ?? null,
    file: sent.length + call.files.length > 0 ? await sentFile(call, sent, signedPage) : null,
  }),
})

/** What a unit signed or told elsewhere, with its page, over the API. */
export const endpoints: readonly Endpoint[] = [approvePaper, signed, behalf]
