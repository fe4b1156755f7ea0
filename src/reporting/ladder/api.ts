import { z } from 'zod'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { indicatorKinds } from '../../campaigns/campaign-input.ts'
import { workingUnits } from '../../people/queries.ts'
import { pageOf, pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { emptyFigure } from '../figures.ts'
import { figureShape, reportMoveParts } from '../report-told.ts'
import { reopenReport } from '../return-report.ts'
import { approveByDelegation } from './approve-by-delegation.ts'
import { confirmReceived, confirmReport } from './confirm-report.ts'
import { type Version, versionsOf } from './history.ts'
import { delegateApproval, withdrawDelegation } from './delegate-approval.ts'
import { delegationState, leads } from './delegation.ts'
import { delegatesIn, delegationsOf, type ReportFor, reportFor } from './queries.ts'
import { compareContents } from './versions.ts'

const keptFigure = figureShape.extend({
  kind: z.enum(indicatorKinds).nullable().describe('null: chỉ tiêu nay không còn được hỏi'),
})

const versionShape = z.object({
  key: z.string().describe('Dùng cho from và to khi so sánh'),
  number: z.number().int(),
  at: z.string(),
  by: z.string(),
  fromState: z.string(),
  toState: z.string(),
  reason: z.string().nullable(),
  confirmed: z.boolean().describe('Bước này chỉ xác nhận, không đổi nội dung'),
  present: z.boolean().describe('Nội dung đang có, chưa qua bước nào'),
  content: z
    .object({
      figures: z.array(keptFigure),
      narrative: z.string(),
      nothingToReport: z.boolean(),
    })
    .nullable()
    .describe('null: người hỏi không được xem nội dung của bản này'),
})

const differenceShape = z.object({
  from: z.string(),
  to: z.string(),
  figures: z.array(z.object({ code: z.string(), before: keptFigure, after: keptFigure })),
  narrative: z
    .array(z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() }))
    .nullable()
    .describe('null: lời văn như cũ'),
  nothingToReport: z.object({ before: z.boolean(), after: z.boolean() }),
})

const named = ({ asked }: ReportFor, code: string) => {
  const indicator = asked.find((one) => one.code === code)
  return { code, name: indicator?.name ?? code, kind: indicator?.kind ?? null }
}

const figureIn = (found: ReportFor, { content }: Version, code: string) => ({
  ...named(found, code),
  ...(content?.figures.get(code) ?? emptyFigure),
})

const differenceOf = (found: ReportFor, from: Version | undefined, to: Version | undefined) => {
  if (!from?.content || !to?.content) return null
  const { codes, narrative } = compareContents(from.content, to.content)
  return {
    from: from.key,
    to: to.key,
    figures: codes.map((code) => ({
      code,
      before: figureIn(found, from, code),
      after: figureIn(found, to, code),
    })),
    narrative: narrative === null ? null : [...narrative],
    nothingToReport: { before: from.content.nothingToReport, after: to.content.nothingToReport },
  }
}

const history = readEndpoint({
  path: '/reports/{id}/history',
  tag: 'reports',
  summary: 'Các bước và phiên bản của một báo cáo, và điểm khác giữa hai phiên bản',
  description:
    'Không nêu from và to thì so hai bản gần nhất mà người hỏi được xem. Bản chưa được lãnh đạo đơn vị duyệt không mở cho cấp trên.',
  audience: 'signed-in',
  params: z.object({ id: z.uuid() }),
  query: z.object({ from: z.string().max(60).optional(), to: z.string().max(60).optional() }),
  response: z.object({ versions: z.array(versionShape), difference: differenceShape.nullable() }),
  handle: async (call) => {
    const found = await reportFor(call, call.params.id)
    const versions = versionsOf(found, call.actor)
    const readable = versions.filter(({ content }) => content !== null)
    const chosen = (key: string | undefined, otherwise: number): Version | undefined =>
      key === undefined ? readable.at(otherwise) : readable.find((one) => one.key === key)
    return {
      versions: versions.map(({ moment, who, from, to, content, ...version }) => ({
        ...version,
        at: moment,
        by: who,
        fromState: from,
        toState: to,
        content: content && {
          ...content,
          figures: [...content.figures].map(([code, figure]) => ({ ...named(found, code), ...figure })),
        },
      })),
      difference: differenceOf(found, chosen(call.query.from, -2), chosen(call.query.to, -1)),
    }
  },
})

const reopen = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/reopen',
  summary: 'Đơn vị thu hồi báo cáo chưa được tiếp nhận, kèm lý do',
  body: reportMoveParts.body.extend({ reason: z.string() }),
  command: reopenReport,
  input: ({ params, body }) => ({ reportId: params.id, ...body }),
})

const confirm = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/confirm',
  summary: 'Đơn vị xác nhận báo cáo duyệt trên giấy hoặc được nhập hộ',
  command: confirmReport,
})
const confirmAbove = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/confirm-received',
  summary: 'Nơi nhận xác nhận đã xem bản ký trên giấy',
  command: confirmReceived,
})
const approveUnder = writeEndpoint({
  ...reportMoveParts,
  path: '/reports/{id}/approve-delegated',
  summary: 'Người được ủy quyền duyệt thay lãnh đạo đơn vị',
  command: approveByDelegation,
})

const day = z.string().describe('Ngày, dạng 2021-05-23')

const delegationShape = z.object({
  id: z.uuid(),
  ...unitShape,
  state: z.enum(['ahead', 'in_force', 'ended', 'withdrawn']),
  campaign: z.string().nullable().describe('Tên phong trào; null: mọi phong trào của đơn vị'),
  form: z.enum(['tuq', 'kt']).describe('tuq: thừa ủy quyền; kt: ký thay'),
  leaderName: z.string(),
  leaderTitle: z.string(),
  delegateName: z.string(),
  delegateTitle: z.string(),
  paperNumber: z.string(),
  paperOn: day,
  fromOn: day,
  untilOn: day,
  withdrawnOn: day.nullable(),
  withdrawnReason: z.string().nullable(),
})

const candidatesShape = z.object({
  unitId: z.number().int(),
  ...unitShape,
  delegates: z.array(z.object({ accountId: z.uuid(), name: z.string(), title: z.string().nullable() })),
})

const delegations = readEndpoint({
  path: '/delegations',
  tag: 'delegations',
  summary:
    'Ủy quyền duyệt báo cáo của các đơn vị mình làm việc, và người có thể ủy quyền ở đơn vị mình lãnh đạo',
  audience: 'signed-in',
  query: z.object(pagingShape),
  response: z.object({ delegations: z.array(delegationShape), candidates: z.array(candidatesShape) }),
  handle: async ({ reader, actor, today, query }) => {
    const units = await workingUnits(reader, actor, today)
    const given = await delegationsOf(reader, units)
    const trails = await trailOf(reader, units, today)
    const led = units.filter((unitId) => leads(actor, unitId))
    return {
      delegations: pageOf(given, query).map(({ unitId, campaignName, ...one }) => ({
        ...one,
        ...unitTold(trails, unitId),
        campaign: campaignName,
        state: delegationState(one, today),
      })),
      candidates: await Promise.all(
        led.map(async (unitId) => ({
          unitId,
          ...unitTold(trails, unitId),
          delegates: (await delegatesIn(reader, unitId, today)).filter(
            ({ accountId }) => accountId !== actor.accountId,
          ),
        })),
      ),
    }
  },
})

const give = writeEndpoint({
  path: '/delegations',
  tag: 'delegations',
  summary: 'Thủ trưởng ủy quyền duyệt báo cáo, theo văn bản, trong thời hạn',
  body: z.object({
    unitId: z.number().int(),
    campaign: z.string().nullish().describe('Định danh phong trào; bỏ trống: mọi phong trào'),
    leaderTitle: z.string(),
    delegateId: z.uuid(),
    delegateTitle: z.string(),
    form: z.enum(['tuq', 'kt']),
    paperNumber: z.string(),
    paperOn: day,
    fromOn: day,
    untilOn: day,
  }),
  response: z.object({ id: z.uuid() }),
  status: 201,
  command: delegateApproval,
  input: ({ body }) => body,
  respond: (given) => given,
})

const withdraw = writeEndpoint({
  path: '/delegations/{id}/withdraw',
  tag: 'delegations',
  summary: 'Chấm dứt ủy quyền trước hạn; điều đã duyệt vẫn giữ nguyên',
  params: z.object({ id: z.uuid() }),
  body: z.object({ reason: z.string() }),
  response: z.object({ id: z.uuid() }),
  command: withdrawDelegation,
  input: ({ params, body }) => ({ delegationId: params.id, ...body }),
  respond: (withdrawn) => withdrawn,
})

/** The ladder of approval over the API: the same versions, rights and refusals as the screens. */
export const endpoints: readonly Endpoint[] = [
  history,
  reopen,
  confirm,
  confirmAbove,
  approveUnder,
  delegations,
  give,
  withdraw,
]
