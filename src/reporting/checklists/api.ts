import { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { CheckedFile, Upload } from '../../platform/files/upload.ts'
import { findFile } from '../../platform/files/store.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type Endpoint, fileEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { sentFiles } from '../../platform/web/sent-files.ts'
import { answerChecklist } from '../inspections/answer-checklist.ts'
import { reportMended } from '../inspections/mend-finding.ts'
import { filesOf, seenInspection } from '../inspections/queries.ts'
import { signMinutes } from '../inspections/sign-minutes.ts'
import { tellInspection } from '../inspections/tell-inspection.ts'
import { answers } from './checklist.ts'

const day = z.string().describe('Ngày, dạng 2021-05-23')
const byId = z.object({ id: z.uuid() })
const uploads = z.array(z.uuid()).max(5).default([]).describe('Tệp đã tải lên từng phần')

const rule = { kinds: ['jpeg', 'png', 'pdf'], limit: 10 * 1024 * 1024, field: 'files' } as const

type Sent = {
  readonly reader: Reader
  readonly actor: Actor
  readonly files: readonly Upload[]
  readonly body: { readonly uploads: readonly string[] }
}
const filesIn = (call: Sent): Promise<CheckedFile[]> => sentFiles(call, call.body.uploads, rule)

const answer = writeEndpoint({
  path: '/inspections/{id}/answers/{item}',
  method: 'put',
  tag: 'inspections',
  summary: 'Trả lời một câu của phiếu, kèm minh chứng; “chua” thì nêu phát hiện, người khắc phục và hạn',
  params: z.object({ id: z.uuid(), item: z.string().max(10) }),
  body: z.object({
    answer: z.enum(answers),
    document: z.string().nullable().default(null),
    page: z.string().nullable().default(null),
    note: z.string().nullable().default(null),
    finding: z.object({ text: z.string(), ownerName: z.string(), dueOn: day }).nullable().default(null),
    version: z.number().int().nullable().default(null),
    uploads,
  }),
  takes: 'files',
  response: z.object({ id: z.uuid(), item: z.string() }),
  command: answerChecklist,
  input: async (call) => {
    const { uploads: _, ...given } = call.body
    const { id: inspectionId, item } = call.params
    return { inspectionId, item, ...given, files: await filesIn(call), goOn: false }
  },
  respond: ({ id, item }) => ({ id, item }),
})

const tell = writeEndpoint({
  path: '/inspections/{id}/report',
  method: 'put',
  tag: 'inspections',
  summary: 'Báo cáo của đơn vị theo đề cương, từng mục một; send: gửi cho đoàn, không thì giữ làm bản nháp',
  params: byId,
  body: z.object({ told: z.array(z.string()), send: z.boolean().default(false), uploads }),
  takes: 'files',
  response: z.object({ id: z.uuid(), sent: z.boolean() }),
  command: tellInspection,
  input: async (call) => ({
    inspectionId: call.params.id,
    told: call.body.told,
    send: call.body.send,
    files: await filesIn(call),
  }),
  respond: (result) => result,
})

const sign = writeEndpoint({
  path: '/inspections/{id}/signatures',
  tag: 'inspections',
  summary: 'Ghi chữ ký của một bên vào biên bản, kèm ảnh trang đã ký; đủ hai bên thì biên bản xong',
  params: byId,
  body: z.object({
    side: z.enum(['team', 'unit']).describe('team: đoàn; unit: đơn vị được kiểm tra'),
    name: z.string(),
    post: z.string(),
    signedOn: day,
    note: z.string().nullable().default(null).describe('Ghi nhận của đoàn'),
    opinion: z.string().nullable().default(null).describe('Ý kiến của đơn vị'),
    uploads,
  }),
  takes: 'files',
  response: z.object({ id: z.uuid(), done: z.boolean().describe('Đủ chữ ký hai bên') }),
  status: 201,
  command: signMinutes,
  input: async (call) => {
    const { uploads: _, ...signature } = call.body
    return { inspectionId: call.params.id, ...signature, files: await filesIn(call) }
  },
  respond: (result) => result,
})

const mend = writeEndpoint({
  path: '/findings/{id}/mended',
  tag: 'inspections',
  summary: 'Đơn vị báo đã khắc phục một phát hiện, kèm minh chứng',
  params: byId,
  body: z.object({ text: z.string(), uploads }),
  takes: 'files',
  response: byId,
  command: reportMended,
  input: async (call) => ({
    findingId: call.params.id,
    text: call.body.text,
    files: await filesIn(call),
  }),
  respond: ({ id }) => ({ id }),
})

const fetch = fileEndpoint({
  path: '/inspections/{id}/files/{file}',
  tag: 'inspections',
  summary: 'Một tệp của cuộc kiểm tra; ai xem được cuộc kiểm tra thì tải được',
  audience: 'signed-in',
  params: z.object({ id: z.uuid(), file: z.uuid() }),
  make: async ({ reader, actor, today, params }) => {
    const { inspection } = await seenInspection(reader, params.id, actor, today)
    const found = (await filesOf(reader, inspection.id)).find(({ id }) => id === params.file)
    if (!found) throw new Refusal('file.not_found', { status: 404 })
    const { name, mediaType, bytes } = await findFile(reader, found.fileId)
    return { name, mediaType, body: bytes }
  },
})

/** The acts on an inspection that bring files, over the API: with the call, or named by uploads that came in pieces. */
export const endpoints: readonly Endpoint[] = [answer, tell, sign, mend, fetch]
