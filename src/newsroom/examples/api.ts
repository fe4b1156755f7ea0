import { z } from 'zod'
import { findFileFacts } from '../../platform/files/store.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { changeExample } from './change-example.ts'
import { cardInput } from './card-input.ts'
import { draftArticle } from './draft-article.ts'
import { consentWays, exampleKinds } from './example.ts'
import { introduceExample } from './introduce-example.ts'
import { keepReading } from './keep-reading.ts'
import { countExamples, examplesOf, filesOf, mustSeeExample, readingsOf } from './queries.ts'
import { branchesSeen } from '../queries.ts'
import { readingLanguages } from './reading.ts'
import { returnExample, withdrawExample } from './return-example.ts'
import { verifyExample } from './verify-example.ts'
import { wishExamples } from './wish-examples.ts'

const tag = 'examples'
const states = ['entered', 'verified', 'returned', 'withdrawn'] as const
const day = z.string().describe('Ngày, dạng 2021-05-23')
const version = z.number().int().describe('Gửi lại khi sửa: phiếu đã đổi thì bị từ chối (409)')
const byId = z.object({ id: z.uuid() })
const moved = z.object({ id: z.uuid() })

const cardShape = z.object({
  id: z.uuid(),
  ...unitShape,
  kind: z
    .enum(exampleKinds)
    .describe('good_deed: người tốt, việc tốt; advanced_model: điển hình; new_factor: nhân tố mới'),
  campaignId: z.uuid().nullable(),
  who: z.string(),
  deed: z.string(),
  place: z.string(),
  state: z.enum(states),
  introducedOn: day,
  enteredBy: z.string().nullable(),
  verifiedOn: day.nullable(),
  version,
})

const list = readEndpoint({
  path: '/examples',
  tag,
  summary: 'Phiếu gương của các đơn vị mà người gọi được xem; phiếu chờ xác minh đứng trước',
  audience: 'signed-in',
  query: z.object({ state: z.enum(states).optional(), ...pagingShape }),
  response: z.object({ total: z.number().int(), examples: z.array(cardShape) }),
  handle: async (call) => {
    const { reader, today, query } = call
    const asked = { paths: await branchesSeen(call), today, state: query.state ?? null }
    const cards = await examplesOf(reader, asked, query)
    const trails = await trailOf(
      reader,
      cards.map(({ unitId }) => unitId),
      today,
    )
    return {
      total: await countExamples(reader, asked),
      examples: cards.map((card) => ({ ...card, ...unitTold(trails, card.unitId) })),
    }
  },
})

const languages = z.enum(Object.keys(readingLanguages)).describe('Tiếng đọc trên loa')

const single = readEndpoint({
  path: '/examples/{id}',
  tag,
  summary: 'Một phiếu gương với sự đồng ý, tệp, bài đọc trên loa',
  audience: 'signed-in',
  params: byId,
  response: cardShape.extend({
    consent: z.boolean(),
    consentOn: day.nullable(),
    consentWay: z.enum(consentWays).nullable(),
    photoRights: z.string().nullable(),
    reason: z.string().nullable().describe('Lý do trả lại hoặc rút'),
    decidedOn: day.nullable(),
    decidedBy: z.string().nullable(),
    articleId: z.uuid().nullable().describe('Bài đã soạn từ phiếu'),
    files: z.array(
      z.object({
        purpose: z.enum(['proof', 'photo']).describe('proof: minh chứng, không bao giờ công bố'),
        name: z.string(),
        caption: z.string().nullable(),
        credit: z.string().nullable(),
        path: z.string().describe('Địa chỉ của tệp trên trang làm việc'),
      }),
    ),
    readings: z.array(
      z.object({
        language: languages,
        text: z.string(),
        reader: z.string().nullable(),
        recorded: z.boolean().describe('Có bản ghi âm'),
      }),
    ),
  }),
  handle: async (call) => {
    const { reader, params, today } = call
    const { card } = await mustSeeExample(call, params.id)
    const files = await filesOf(reader, card.id)
    const facts = await findFileFacts(
      reader,
      files.map(({ fileId }) => fileId),
    )
    const trails = await trailOf(reader, [card.unitId], today)
    return {
      ...card,
      ...unitTold(trails, card.unitId),
      files: files.map((file) => ({
        ...file,
        name: facts.get(file.fileId)?.name ?? '',
        path: `/lam-viec/guong/${card.id}/tep/${file.fileId}`,
      })),
      readings: (await readingsOf(reader, card.id)).map((reading) => ({
        ...reading,
        recorded: reading.audioFileId !== null,
      })),
    }
  },
})

const noFiles = { proofs: [], photo: null, photoWords: { alt: '', caption: '', credit: '' } } as const

const introduce = writeEndpoint({
  path: '/examples',
  tag,
  summary: 'Đơn vị nhập một gương; ảnh và minh chứng gửi qua màn hình',
  body: cardInput.extend({ unitId: z.number().int() }),
  response: moved,
  status: 201,
  command: introduceExample,
  input: ({ body }) => ({ ...body, ...noFiles }),
  respond: (result) => result,
})

const change = writeEndpoint({
  path: '/examples/{id}',
  method: 'put',
  tag,
  summary: 'Sửa phiếu đang chờ hoặc bị trả lại; phiếu chờ xác minh lại',
  params: byId,
  body: cardInput.extend({ version }),
  response: moved,
  command: changeExample,
  input: ({ params, body }) => ({ ...body, ...noFiles, id: params.id }),
  respond: (result) => result,
})

const move = { tag, params: byId, response: moved } as const

const verify = writeEndpoint({
  ...move,
  path: '/examples/{id}/verify',
  summary: 'Xác minh: gương lên cổng và được tính',
  command: verifyExample,
  input: ({ params }) => params,
  respond: (result) => result,
})

const withReason = { body: z.object({ reason: z.string() }) } as const

const sendBack = writeEndpoint({
  ...move,
  ...withReason,
  path: '/examples/{id}/return',
  summary: 'Trả lại để bổ sung, kèm lý do',
  command: returnExample,
  input: ({ params, body }) => ({ ...params, ...body }),
  respond: (result) => result,
})

const withdraw = writeEndpoint({
  ...move,
  ...withReason,
  path: '/examples/{id}/withdraw',
  summary: 'Rút gương khỏi cổng và bảng điểm, kèm lý do',
  command: withdrawExample,
  input: ({ params, body }) => ({ ...params, ...body }),
  respond: (result) => result,
})

const read = writeEndpoint({
  path: '/examples/{id}/readings/{language}',
  method: 'put',
  tag,
  summary: 'Bài đọc một phút trên loa bằng một tiếng; bản ghi âm đang có được giữ',
  params: byId.extend({ language: languages }),
  body: z.object({ text: z.string(), reader: z.string().nullish() }),
  response: moved,
  command: keepReading,
  input: ({ params, body }) => ({ ...params, ...body, reader: body.reader ?? null, audio: null }),
  respond: (result) => result,
})

const article = writeEndpoint({
  path: '/examples/{id}/article',
  tag,
  summary: 'Soạn bản nháp bài viết từ phiếu đã xác minh',
  params: byId,
  body: z.object({ columnId: z.string().describe('id hoặc định danh của chuyên mục') }),
  response: z.object({ articleId: z.uuid() }),
  status: 201,
  command: draftArticle,
  input: ({ params, body }) => ({ ...params, ...body }),
  respond: (result) => result,
})

const wish = writeEndpoint({
  path: '/example-wishes/{unit}',
  method: 'put',
  tag,
  summary: 'Số gương mong mỗi đơn vị ở dưới giới thiệu trong tháng; null: không đặt',
  params: z.object({ unit: z.coerce.number().int() }),
  body: z.object({ perMonth: z.number().int().nullable() }),
  response: z.object({ perMonth: z.number().int().nullable() }),
  command: wishExamples,
  input: ({ params, body }) => ({ unitId: params.unit, ...body }),
  respond: (result) => result,
})

/** Good examples over the API: the same commands, rights and refusals as the screens. */
export const endpoints: readonly Endpoint[] = [
  list,
  single,
  introduce,
  change,
  verify,
  sendBack,
  withdraw,
  read,
  article,
  wish,
]
