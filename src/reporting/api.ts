import { z } from 'zod'
import { countedMeasures, indicatorKinds } from '../campaigns/campaign-input.ts'
import { mustFindCampaign } from '../campaigns/queries.ts'
import type { Actor } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../platform/web/api.ts'
import { pagingShape } from '../platform/web/paging.ts'
import { workingUnits } from '../people/queries.ts'
import { mustFindUnit, pathOf, trailOf } from '../units/queries.ts'
import { acceptReport } from './accept-report.ts'
import { approveReport } from './approve-report.ts'
import { countedOf } from './counted/queries.ts'
import { emptyFigure } from './figures.ts'
import { totalsOf } from './progress/queries.ts'
import { findReport, type ReportFound, reportsOf } from './queries.ts'
import { dueOf, maySeeFigures, maySeeReport } from './report.ts'
import { typedFigureShape } from './report-input.ts'
import { figureShape, movedShape, reportMoveParts, reportStates } from './report-told.ts'
import { returnReport } from './return-report.ts'
import { saveReport } from './save-report.ts'
import { submitReport } from './submit-report.ts'

const reportShape = z.object({
  id: z.uuid(),
  campaign: z.string().describe('Định danh đợt thi đua'),
  period: z.string(),
  periodId: z.uuid(),
  unit: z.string().describe('Mã đơn vị báo cáo'),
  unitName: z.string(),
  state: z.enum(reportStates),
  due: z.string().describe('Hạn nộp, đã tính gia hạn'),
  sentOn: z.string().nullable().describe('Ngày nộp lần đầu'),
  receipt: z.string().nullable(),
  returnReason: z.string().nullable(),
  version: z.number().int().describe('Gửi lại khi ghi: bản đã đổi thì bị từ chối (409)'),
})

type Last = { readonly code: string; readonly name: string } | undefined

const told = (report: ReportFound, unit: Last) => ({
  id: report.id,
  campaign: report.campaignSlug,
  period: report.periodName,
  periodId: report.periodId,
  unit: unit?.code ?? '',
  unitName: unit?.name ?? '',
  state: report.state,
  due: dueOf(report),
  sentOn: report.sentOn,
  receipt: report.receipt,
  returnReason: report.returnReason,
  version: report.version,
})

const list = readEndpoint({
  path: '/reports',
  tag: 'reports',
  summary: 'Báo cáo của các đơn vị mình làm việc, hoặc báo cáo gửi đến các đơn vị đó',
  audience: 'signed-in',
  query: z.object({
    as: z.enum(['unit', 'receiver']).default('unit').describe('unit: đơn vị lập; receiver: nơi nhận'),
    campaign: z.string().optional(),
    state: z.enum(reportStates).optional(),
    ...pagingShape,
  }),
  response: z.object({ reports: z.array(reportShape) }),
  handle: async ({ reader, actor, today, query }) => {
    const ids = await workingUnits(reader, actor, today)
    const campaignId = query.campaign ? (await mustFindCampaign(reader, query.campaign)).id : null
    const reports = await reportsOf(reader, {
      ...(query.as === 'unit' ? { unitIds: ids } : { receiverIds: ids }),
      ...(campaignId ? { campaignId } : {}),
      ...(query.state ? { states: [query.state] } : {}),
      limit: query.limit,
      offset: query.offset,
    })
    const trails = await trailOf(
      reader,
      reports.map(({ unitId }) => unitId),
      today,
    )
    return { reports: reports.map((report) => told(report, trails.get(report.unitId)?.at(-1))) }
  },
})

const byId = z.object({ id: z.uuid() })

type Asking = { readonly reader: Reader; readonly actor: Actor; readonly today: Day }

const seenBy = async ({ reader, actor, today }: Asking, id: string) => {
  const whole = await findReport(reader, id)
  if (!whole) throw new Refusal('report.not_found', { status: 404 })
  const { unitId, receiverId, viaId } = whole.report
  const receivers = [receiverId, ...(viaId === null ? [] : [viaId])]
  const paths = await Promise.all(receivers.map((receiver) => pathOf(reader, receiver, today)))
  const receivingPaths = paths.flatMap((path) => path ?? [])
  if (!maySeeReport(whole.report, actor, receivingPaths))
    throw new Refusal('report.not_yours', { status: 403 })
  const trail = (await trailOf(reader, [unitId], today)).get(unitId)
  return { ...whole, unit: trail?.at(-1), seesFigures: maySeeFigures(whole.report, actor) }
}

const one = readEndpoint({
  path: '/reports/{id}',
  tag: 'reports',
  summary: 'Một báo cáo với số liệu; số chưa được lãnh đạo đơn vị duyệt không hiện với cấp trên',
  audience: 'signed-in',
  params: byId,
  response: reportShape.extend({
    narrative: z.string().nullable(),
    nothingToReport: z.boolean(),
    figures: z.array(figureShape),
  }),
  handle: async (call) => {
    const { report, asked, figures, unit, seesFigures } = await seenBy(call, call.params.id)
    return {
      ...told(report, unit),
      narrative: seesFigures ? report.narrative : null,
      nothingToReport: seesFigures && report.nothingToReport,
      figures: seesFigures
        ? asked.map(({ id, code, name, kind }) => ({ code, name, kind, ...(figures.get(id) ?? emptyFigure) }))
        : [],
    }
  },
})

const draft = writeEndpoint({
  path: '/reports/{id}/draft',
  method: 'put',
  tag: 'reports',
  summary: 'Lưu bản nháp: thay toàn bộ số liệu',
  params: byId,
  body: z.object({
    version: z.number().int(),
    values: z.record(z.string(), typedFigureShape).default({}),
    nothingToReport: z.boolean().default(false),
    narrative: z.string().nullish(),
    takeOver: z.boolean().default(false).describe('Điền ô trống bằng số liệu kỳ trước, chờ xác nhận'),
  }),
  response: movedShape,
  command: saveReport,
  input: ({ params, body }) => ({ reportId: params.id, ...body, narrative: body.narrative ?? null }),
  respond: (moved) => moved,
})

const submit = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/submit',
  summary: 'Trình lãnh đạo đơn vị',
  command: submitReport,
})
const approve = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/approve',
  summary: 'Lãnh đạo đơn vị duyệt, nộp lên cấp trên',
  command: approveReport,
})
const accept = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/accept',
  summary: 'Nơi nhận tiếp nhận: số liệu được tính vào tổng hợp',
  command: acceptReport,
})
const sendBack = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/return',
  summary: 'Nơi nhận trả lại kèm lý do',
  body: reportMoveParts.body.extend({
    reason: z.string(),
    remarks: z
      .array(z.object({ code: z.string(), text: z.string() }))
      .default([])
      .describe('Nhận xét từng chỉ tiêu'),
  }),
  command: returnReport,
  input: ({ params, body }) => ({ reportId: params.id, ...body }),
})

const totalShape = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(indicatorKinds),
  tree: z.enum(['agency', 'territory']).describe('Hai cây không cộng với nhau'),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  target: z.number().nullable(),
  unitsCounted: z.number().int(),
  unitsExpected: z.number().int(),
  nothingArose: z.number().int(),
  figuresAt: z.string().nullable(),
  answers: z
    .array(z.object({ answer: z.string(), units: z.number().int() }))
    .describe('Có/Không và thang mức được đếm, không cộng'),
  covered: z.number().nullable().describe('Phần đã tính, ví dụ số khu vực bỏ phiếu'),
  coveredOf: z.number().nullable(),
  denominatorFrom: z.string().nullable().describe('Giờ sớm nhất của các mẫu số'),
  denominatorTo: z.string().nullable().describe('Giờ muộn nhất của các mẫu số'),
})

const countedShape = z.object({
  code: z.string(),
  name: z.string(),
  tree: z.enum(['agency', 'territory']),
  measure: z.enum(countedMeasures),
  numerator: z.number().nullable().describe('null: phòng khác đếm'),
  denominator: z.number().nullable(),
})

const totals = readEndpoint({
  path: '/campaigns/{slug}/totals',
  tag: 'reports',
  summary: 'Tổng hợp chỉ tiêu từ báo cáo đã tiếp nhận, kèm số đơn vị được tính và giờ của số liệu',
  audience: 'signed-in',
  params: z.object({ slug: z.string() }),
  query: z.object({
    period: z.uuid().optional(),
    unit: z.string().optional().describe('Mã đơn vị và cấp dưới'),
  }),
  response: z.object({
    totals: z.array(totalShape),
    counted: z.array(countedShape).describe('Chỉ tiêu do hệ thống tự đếm, không ai nhập'),
  }),
  handle: async ({ reader, today, params, query }) => {
    const campaign = await mustFindCampaign(reader, params.slug)
    const unit = query.unit ? await mustFindUnit(reader, query.unit, today) : null
    const found = await totalsOf(reader, campaign.id, { periodId: query.period, underPath: unit?.path })
    return {
      totals: found.map(({ indicator, ...total }) => ({
        code: indicator.code,
        name: indicator.name,
        kind: indicator.kind,
        tree: indicator.tree,
        target: indicator.target,
        ...total,
        answers: [...total.answers],
      })),
      counted: (await countedOf(reader, campaign.id, today, unit?.path ?? null)).map(
        ({ indicator, measure, numerator, denominator }) => ({
          code: indicator.code,
          name: indicator.name,
          tree: indicator.tree,
          measure,
          numerator,
          denominator,
        }),
      ),
    }
  },
})

export const endpoints: readonly Endpoint[] = [list, one, draft, submit, approve, accept, sendBack, totals]
