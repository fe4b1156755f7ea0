import { z } from 'zod'
import { appendChunk, beginUpload, mostOfChunk, uploadStanding } from '../files/resumable.ts'
import { checkChunk } from '../files/whole-upload.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from './api.ts'

const byId = z.object({ id: z.uuid() })
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const standing = z.object({
  id: z.uuid(),
  received: z.number().int().describe('Số byte đã nhận: phần sau bắt đầu từ đây'),
  size: z.number().int(),
})

const begin = writeEndpoint({
  path: '/uploads',
  tag: 'uploads',
  summary: 'Bắt đầu tải một tệp lên từng phần; bắt đầu lại cùng định danh thì gửi tiếp từ chỗ đang dở',
  body: z.object({
    id: z.uuid().describe('Do phía gọi tự đặt'),
    name: z.string(),
    size: z.number().int().describe('byte'),
    sha256: sha256.describe('Của cả tệp'),
    subject: z.string().default('').describe('Tệp dành cho việc gì, ví dụ report:<id>'),
  }),
  response: standing,
  status: 201,
  command: beginUpload,
  input: ({ body }) => body,
  respond: (result) => result,
})

const state = readEndpoint({
  path: '/uploads/{id}',
  tag: 'uploads',
  summary: 'Tệp đang tải của mình đã nhận được bao nhiêu byte',
  audience: 'signed-in',
  params: byId,
  response: standing,
  handle: ({ reader, actor, params }) => uploadStanding(reader, params.id, actor),
})

const append = writeEndpoint({
  path: '/uploads/{id}/chunks',
  method: 'put',
  tag: 'uploads',
  summary: `Gửi một phần của tệp, tối đa ${mostOfChunk / 1024} KB; phần gửi lặp hoặc gửi sớm không đổi gì`,
  params: byId,
  query: z.object({
    position: z.coerce.number().int().min(0).describe('Phần này bắt đầu từ byte thứ mấy'),
    sha256: sha256.describe('Của riêng phần này'),
  }),
  takes: 'bytes',
  response: standing,
  command: appendChunk,
  input: ({ params, query, files }) => ({
    uploadId: params.id,
    position: query.position,
    sha256: query.sha256,
    bytes: checkChunk(files[0]?.bytes, query.sha256),
  }),
  respond: (result) => result,
})

/** Files in pieces over the API; what is done with the whole file, its room's endpoints say by `uploads`. */
export const uploadEndpoints: readonly Endpoint[] = [begin, state, append]
