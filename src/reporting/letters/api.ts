import { z } from 'zod'
import { dutySteps } from '../../campaigns/duties/duty.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pageOf, pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { draftLetter } from './draft-letter.ts'
import { cancelLetter } from './edit-letter.ts'
import { issueLetter } from './issue-letter.ts'
import { letterReaders } from './letter.ts'
import { type LetterFound, lettersFor, linesOf, mustReadLetter } from './queries.ts'

const day = z.string().describe('Ngày, dạng 2021-05-23')

const letterShape = z.object({
  id: z.uuid(),
  campaign: z.string(),
  issuer: z.string().describe('Mã đơn vị ban hành'),
  issuerName: z.string(),
  state: z.enum(['draft', 'issued', 'cancelled']),
  number: z.string().nullable(),
  subject: z.string(),
  byLadder: z.boolean().describe('Dự thảo do thang đôn đốc lập'),
  draftedOn: day,
  issuedOn: day.nullable(),
  cancelReason: z.string().nullable(),
  version: z.number().int().describe('Gửi lại khi ghi: bản đã đổi thì bị từ chối (409)'),
})

type Trails = Parameters<typeof unitTold>[0]

const told = (trails: Trails, letter: LetterFound) => {
  const { unit, unitName } = unitTold(trails, letter.issuerId)
  return { ...letter, campaign: letter.campaignSlug, issuer: unit, issuerName: unitName }
}

const list = readEndpoint({
  path: '/campaigns/{slug}/letters',
  tag: 'letters',
  summary: 'Công văn đôn đốc của một phong trào: dự thảo trước, rồi mới nhất trước',
  audience: letterReaders,
  params: z.object({ slug: z.string().max(200) }),
  query: z.object(pagingShape),
  response: z.object({
    letters: z.array(letterShape.extend({ lines: z.number().int().describe('Số việc trễ trong danh sách') })),
  }),
  handle: async (call) => {
    const campaign = await mustFindCampaign(call.reader, call.params.slug)
    const letters = pageOf(await lettersFor(call, campaign.id), call.query)
    const trails = await trailOf(
      call.reader,
      letters.map(({ issuerId }) => issuerId),
      call.today,
    )
    return { letters: letters.map((letter) => ({ ...told(trails, letter), lines: letter.lines })) }
  },
})

const one = readEndpoint({
  path: '/letters/{id}',
  tag: 'letters',
  summary: 'Một công văn đôn đốc với danh sách đơn vị trễ và địa chỉ bản in',
  audience: letterReaders,
  params: z.object({ id: z.uuid() }),
  response: letterShape.extend({
    opening: z.string(),
    closing: z.string(),
    signerName: z.string().nullable(),
    signerTitle: z.string().nullable(),
    paper: z.string().nullable().describe('Địa chỉ bản in trên trang làm việc; thêm .docx hoặc .pdf để tải'),
    lines: z.array(
      z.object({
        ...unitShape,
        step: z.enum(dutySteps),
        period: z.string().nullable(),
        due: day,
        daysLate: z.number().int(),
        timesReminded: z.number().int(),
        settled: z.boolean().describe('Đã nộp trong lúc soạn: tự rời danh sách'),
      }),
    ),
  }),
  handle: async (call) => {
    const { reader, today, params } = call
    const letter = await mustReadLetter(call, params.id)
    const lines = await linesOf(reader, letter, today)
    const trails = await trailOf(reader, [letter.issuerId, ...lines.map(({ unitId }) => unitId)], today)
    return {
      ...told(trails, letter),
      paper: letter.state === 'cancelled' ? null : `/lam-viec/cong-van/${letter.id}/ban-in`,
      lines: lines.map((line) => ({
        ...line,
        ...unitTold(trails, line.unitId),
        period: line.periodName,
        due: line.dueOn,
      })),
    }
  },
})

const draft = writeEndpoint({
  path: '/campaigns/{id}/letters',
  tag: 'letters',
  summary: 'Soạn công văn đôn đốc đến các đơn vị trễ; chưa gửi gì cho đến khi ký và lấy số',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    urged: z.array(
      z.object({
        dutyId: z.number().int().nullable().default(null).describe('Một trong hai: việc, hoặc báo cáo kỳ'),
        reportId: z.uuid().nullable().default(null),
      }),
    ),
  }),
  response: z.object({ id: z.uuid() }),
  status: 201,
  command: draftLetter,
  input: ({ params, body }) => ({ campaignId: params.id, ...body }),
  respond: (drafted) => drafted,
})

const issue = writeEndpoint({
  path: '/letters/{id}/issue',
  tag: 'letters',
  summary: 'Ghi nhận công văn đã ký và lấy số: vào sổ văn bản, mỗi đơn vị có một bản ghi đôn đốc',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    version: z.number().int(),
    number: z.string(),
    issuedOn: day,
    signerName: z.string(),
    signerTitle: z.string(),
  }),
  response: z.object({ id: z.uuid(), documentId: z.uuid().nullable(), units: z.number().int() }),
  command: issueLetter,
  input: ({ params, body }) => ({ letterId: params.id, ...body }),
  respond: (issued) => issued,
})

const cancel = writeEndpoint({
  path: '/letters/{id}/cancel',
  tag: 'letters',
  summary: 'Bỏ dự thảo công văn, kèm lý do',
  params: z.object({ id: z.uuid() }),
  body: z.object({ version: z.number().int(), reason: z.string() }),
  response: z.object({ id: z.uuid() }),
  command: cancelLetter,
  input: ({ params, body }) => ({ letterId: params.id, ...body }),
  respond: ({ id }) => ({ id }),
})

/** Letters that urge, over the API: for who decides for their issuer, who stands above it, and who reads everything. */
export const endpoints: readonly Endpoint[] = [list, one, draft, issue, cancel]
