import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { findDocument } from '../../documents/queries.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pageOf, pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { answers, keptChecklist } from '../checklists/checklist.ts'
import { mustFindRound, toldUnder } from '../rounds/queries.ts'
import { officialReason, reasonsKept } from '../rounds/risk.ts'
import { closeFinding, closeInspection, extendFinding } from './close-finding.ts'
import { countsOf, dueOf, standingOf } from './inspection.ts'
import { paperNames, papersOf, unitPapers } from './inspection-paper.ts'
import { returnFinding } from './mend-finding.ts'
import { answersOf, filesOf, type InspectionFound, seenIn, seenInspection, signaturesOf } from './queries.ts'
import { beginSelfInspection, finishSelfInspection } from './self-inspect.ts'

const day = z.string().describe('Ngày, dạng 2021-05-23')

const findingShape = z.object({
  id: z.uuid(),
  item: z.string(),
  code: z.string().nullable().describe('Mục của phiếu kiểm tra'),
  text: z.string(),
  ownerName: z.string(),
  due: day.describe('Hạn khắc phục, đã tính gia hạn'),
  standing: z
    .enum(['open', 'late', 'mended', 'closed'])
    .describe('mended: đơn vị báo đã khắc phục, chờ đóng'),
  mended: z.string().nullable(),
  mendedOn: day.nullable(),
  returnedReason: z.string().nullable(),
  closedOn: day.nullable(),
  closingNote: z.string().nullable(),
})

const inspectionShape = z.object({
  id: z.uuid(),
  campaign: z.string(),
  ...unitShape,
  kind: z.enum(['self', 'round', 'note']).describe('self: tự kiểm tra; round: theo đợt; note: ghi lại'),
  state: z.enum(['planned', 'notified', 'reported', 'working', 'minuted', 'open', 'closed']),
  roundId: z.uuid().nullable(),
  round: z.string().nullable(),
  day,
  leaderName: z.string(),
  counts: z.partialRecord(z.enum(answers), z.number().int()),
  closedOn: day.nullable(),
  findings: z.array(findingShape),
})

type Trails = Parameters<typeof unitTold>[0]

const told = (trails: Trails, inspection: InspectionFound, today: string) => ({
  ...inspection,
  ...unitTold(trails, inspection.unitId),
  campaign: inspection.campaignSlug,
  round: inspection.roundName,
  counts: countsOf(inspection.counts),
  findings: inspection.findings.map((finding) => ({
    ...finding,
    due: dueOf(finding),
    standing: standingOf(finding, today),
  })),
})

const list = readEndpoint({
  path: '/campaigns/{slug}/inspections',
  tag: 'inspections',
  summary: 'Các cuộc kiểm tra, tự kiểm tra của một phong trào mà mình được xem, mới nhất trước',
  audience: 'signed-in',
  params: z.object({ slug: z.string().max(200) }),
  query: z.object(pagingShape),
  response: z.object({ inspections: z.array(inspectionShape) }),
  handle: async ({ reader, actor, today, params, query }) => {
    const campaign = await mustFindCampaign(reader, params.slug)
    const found = pageOf(await seenIn(reader, campaign, actor, today), query)
    const trails = await trailOf(
      reader,
      found.map(({ unitId }) => unitId),
      today,
    )
    return { inspections: found.map((inspection) => told(trails, inspection, today)) }
  },
})

const itemShape = z.object({
  item: z.string(),
  section: z.string(),
  question: z.string(),
  answer: z.enum(answers).nullable().describe('null: chưa trả lời'),
  document: z.string().nullable().describe('Minh chứng: văn bản nào'),
  page: z.string().nullable(),
  note: z.string().nullable(),
  answeredBy: z.string().nullable(),
  version: z.number().int().nullable().describe('Gửi lại khi trả lời: câu đã đổi thì bị từ chối (409)'),
})

const wholeShape = inspectionShape.extend({
  meeting: z.string().nullable(),
  reasons: z.array(z.string()).describe('Vì sao đơn vị được chọn'),
  told: z
    .array(z.object({ heading: z.string(), text: z.string() }))
    .describe('Báo cáo của đơn vị theo đề cương, khi đã gửi'),
  note: z.string(),
  unitOpinion: z.string().nullable(),
  conclusion: z.string().nullable(),
  conclusionNumber: z.string().nullable(),
  checklist: z.string().nullable().describe('Tên phiếu kiểm tra'),
  items: z.array(itemShape),
  signatures: z.array(
    z.object({ side: z.enum(['team', 'unit']), name: z.string(), post: z.string(), signedOn: day }),
  ),
  files: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      purpose: z.enum(['outline', 'evidence', 'minutes', 'mending']),
      item: z.string().nullable(),
      path: z.string().describe('Địa chỉ của tệp trên trang làm việc'),
    }),
  ),
  papers: z
    .array(z.object({ paper: z.enum(unitPapers), path: z.string() }))
    .describe('Địa chỉ các văn bản trên trang làm việc; thêm .docx hoặc .pdf để tải'),
})

const one = readEndpoint({
  path: '/inspections/{id}',
  tag: 'inspections',
  summary: 'Một cuộc kiểm tra: phiếu với các câu trả lời, phát hiện, chữ ký và các văn bản',
  audience: 'signed-in',
  params: z.object({ id: z.uuid() }),
  response: wholeShape,
  handle: async ({ reader, actor, today, params }) => {
    const { inspection } = await seenInspection(reader, params.id, actor, today)
    const { id, roundId, conclusionId } = inspection
    const given = new Map((await answersOf(reader, id)).map((row) => [row.item, row]))
    const round = roundId ? await mustFindRound(reader, roundId) : null
    const checklist = inspection.state === 'planned' ? null : keptChecklist(inspection.checklist)
    const at = `/lam-viec/kiem-tra/${id}`
    const chosen = [...reasonsKept(inspection.reasons).map(officialReason), inspection.chosenWhy ?? '']
    return {
      ...told(await trailOf(reader, [inspection.unitId], today), inspection, today),
      reasons: chosen.filter((reason) => reason !== ''),
      told: inspection.toldOn === null ? [] : toldUnder(round?.outline, inspection.told),
      conclusionNumber: conclusionId ? ((await findDocument(reader, conclusionId))?.number ?? null) : null,
      checklist: checklist?.name ?? null,
      items: (checklist?.items ?? []).map(({ id: item, section, question }) => ({
        ...(given.get(item) ?? unanswered),
        item,
        section,
        question,
      })),
      signatures: await signaturesOf(reader, id),
      files: (await filesOf(reader, id)).map((file) => ({ ...file, path: `${at}/tep/${file.id}` })),
      papers: papersOf(inspection, given.size).map((paper) => ({
        paper,
        path: `${at}/van-ban/${paperNames[paper]}`,
      })),
    }
  },
})

const unanswered = {
  answer: null,
  document: null,
  page: null,
  note: null,
  answeredBy: null,
  version: null,
} as const

const ofInspection = z.object({ id: z.uuid() })
const moved = {
  tag: 'inspections',
  response: ofInspection,
  respond: ({ id }: { readonly id: string }): { id: string } => ({ id }),
} as const

const begin = writeEndpoint({
  ...moved,
  path: '/campaigns/{id}/self-inspections',
  summary: 'Đơn vị bắt đầu tự kiểm tra; đã bắt đầu thì trả về cuộc đang làm',
  params: z.object({ id: z.uuid() }),
  body: z.object({ unitId: z.number().int(), checklist: z.string().nullable().default(null) }),
  status: 201,
  command: beginSelfInspection,
  input: ({ params, body }) => ({ campaignId: params.id, ...body }),
})

const finish = writeEndpoint({
  ...moved,
  path: '/inspections/{id}/finish',
  summary: 'Đơn vị kết thúc tự kiểm tra; việc tự kiểm tra được ghi là đã làm',
  params: ofInspection,
  body: z.object({ leaderName: z.string(), note: z.string() }),
  command: finishSelfInspection,
  input: ({ params, body }) => ({ inspectionId: params.id, ...body }),
})

const close = writeEndpoint({
  ...moved,
  path: '/inspections/{id}/close',
  summary: 'Kết thúc cuộc kiểm tra khi mọi phát hiện đã đóng',
  params: ofInspection,
  command: closeInspection,
  input: ({ params }) => ({ inspectionId: params.id }),
})

const giveBack = writeEndpoint({
  ...moved,
  path: '/findings/{id}/return',
  summary: 'Bên kiểm tra trả lại: chưa khắc phục được, kèm lý do',
  params: z.object({ id: z.uuid() }),
  body: z.object({ reason: z.string() }),
  command: returnFinding,
  input: ({ params, body }) => ({ findingId: params.id, ...body }),
})
const extend = writeEndpoint({
  ...moved,
  path: '/findings/{id}/extend',
  summary: 'Bên kiểm tra gia hạn khắc phục, kèm lý do',
  params: z.object({ id: z.uuid() }),
  body: z.object({ until: day, reason: z.string() }),
  command: extendFinding,
  input: ({ params, body }) => ({ findingId: params.id, ...body }),
})
const closeOne = writeEndpoint({
  ...moved,
  path: '/findings/{id}/close',
  summary: 'Bên kiểm tra đóng một phát hiện: đã làm gì',
  params: z.object({ id: z.uuid() }),
  body: z.object({ note: z.string() }),
  command: closeFinding,
  input: ({ params, body }) => ({ findingId: params.id, ...body }),
})

/** Inspections and self-inspections over the API; what comes with files stands with the checklists. */
export const endpoints: readonly Endpoint[] = [list, one, begin, finish, close, giveBack, extend, closeOne]
