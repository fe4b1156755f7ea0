import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { type Endpoint, readEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { mustFindUnit, trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { baseOf } from '../boards/queries.ts'
import { periodDues, periodsOf } from '../queries.ts'
import { dueOf } from '../report.ts'
import { reportStates } from '../report-told.ts'
import { roundOf } from '../roll-up/queries.ts'
import { none, sumByUnit } from './completeness.ts'
import { boardUnits, completenessOf, lateUnits } from './queries.ts'

const countsShape = {
  expected: z.number().int().describe('Số báo cáo phải nộp'),
  received: z.number().int().describe('Lãnh đạo đơn vị đã duyệt và nộp'),
  accepted: z.number().int().describe('Trong đó đã được tiếp nhận'),
  onTime: z.number().int(),
  late: z.number().int().describe('Nộp sau hạn'),
  missing: z.number().int().describe('Quá hạn mà chưa nộp'),
  returned: z.number().int(),
}

const day = z.string().describe('Ngày, dạng 2021-05-23')

const periodShape = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(['periodic', 'thematic', 'ad_hoc']),
  fromOn: day,
  cutoffOn: day.describe('Ngày chốt số liệu'),
  cutoffTime: z.string(),
  openedOn: day,
  dues: z.array(
    z.object({
      unitClass: z.string(),
      dueOn: day,
      dueTime: z.string().describe('Sau giờ này là nộp muộn'),
      lockOn: day.nullable().describe('Sau ngày này không nộp được nữa; null: không khóa'),
      lockTime: z.string(),
    }),
  ),
  ...countsShape,
})

const bySlug = z.object({ slug: z.string().max(200) })
const underUnit = z.string().max(60).optional().describe('Mã đơn vị: chỉ tính đơn vị này và cấp dưới')
const summedAt = z.string().nullable().describe('Lúc tổng hợp gần nhất; null: chưa có lần nào')

const periods = readEndpoint({
  path: '/campaigns/{slug}/periods',
  tag: 'reports',
  summary: 'Các kỳ báo cáo của một phong trào: phải nộp, đã nộp, đúng hạn, muộn, chưa nộp',
  audience: 'signed-in',
  params: bySlug,
  query: z.object({ unit: underUnit }),
  response: z.object({ summedAt, periods: z.array(periodShape) }),
  handle: async ({ reader, today, params, query }) => {
    const campaign = await mustFindCampaign(reader, params.slug)
    const unit = query.unit ? await mustFindUnit(reader, query.unit, today) : null
    const found = await periodsOf(reader, campaign.id)
    const dues = await periodDues(
      reader,
      found.map(({ id }) => id),
    )
    const counts = await completenessOf(reader, campaign.id, today, unit ? { underPath: unit.path } : {})
    const countsOf = new Map(counts.map((row) => [row.periodId, row]))
    return {
      summedAt: (await roundOf(reader, campaign.id))?.at ?? null,
      periods: found.map((period) => ({
        ...period,
        dues: dues.filter(({ periodId }) => periodId === period.id),
        ...(countsOf.get(period.id) ?? none),
      })),
    }
  },
})

const completeness = readEndpoint({
  path: '/campaigns/{slug}/completeness',
  tag: 'reports',
  summary: 'Tiến độ nộp báo cáo của từng đơn vị ngay dưới một đơn vị, gộp cả cấp dưới của nó',
  audience: 'signed-in',
  params: bySlug,
  query: z.object({
    unit: z.string().max(60).optional().describe('Mã đơn vị; bỏ trống: từ gốc của phong trào'),
    period: z.uuid().optional(),
    only: z
      .enum(['missing', 'late', 'returned'])
      .optional()
      .describe('Chỉ đơn vị có ít nhất một báo cáo như vậy'),
    ...pagingShape,
  }),
  response: z.object({
    summedAt,
    total: z.number().int(),
    units: z.array(
      z.object({
        ...unitShape,
        hasBelow: z.boolean().describe('Có thể hỏi tiếp ở cấp dưới'),
        ...countsShape,
      }),
    ),
  }),
  handle: async ({ reader, today, params, query }) => {
    const campaign = await mustFindCampaign(reader, params.slug)
    const unit = query.unit ? await mustFindUnit(reader, query.unit, today) : null
    const childOf = (unit ?? (await baseOf(reader, campaign, today)))?.path ?? '/'
    const asked = { childOf, ...(query.period ? { periodId: query.period } : {}) }
    const { only, limit, offset } = query
    const page = await boardUnits(reader, campaign.id, { ...asked, only, today, limit, offset })
    const unitIds = page.units.map(({ unitId }) => unitId)
    const cells =
      unitIds.length === 0 ? [] : await completenessOf(reader, campaign.id, today, { ...asked, unitIds })
    const sums = new Map(sumByUnit(cells).map((row) => [row.unitId, row]))
    const trails = await trailOf(reader, unitIds, today)
    return {
      summedAt: (await roundOf(reader, campaign.id))?.at ?? null,
      total: page.total,
      units: page.units.map(({ unitId, hasBelow }) => ({
        ...unitTold(trails, unitId),
        hasBelow,
        ...(sums.get(unitId) ?? none),
      })),
    }
  },
})

const late = readEndpoint({
  path: '/campaigns/{slug}/late',
  tag: 'reports',
  summary: 'Báo cáo quá hạn chưa nộp, trễ lâu nhất trước',
  audience: 'signed-in',
  params: bySlug,
  query: z.object({ unit: underUnit, period: z.uuid().optional(), ...pagingShape }),
  response: z.object({
    reports: z.array(
      z.object({
        id: z.uuid(),
        ...unitShape,
        period: z.string(),
        periodId: z.uuid(),
        state: z.enum(reportStates),
        due: day.describe('Hạn nộp, đã tính gia hạn'),
        daysLate: z.number().int(),
      }),
    ),
  }),
  handle: async ({ reader, today, params, query }) => {
    const campaign = await mustFindCampaign(reader, params.slug)
    const unit = query.unit ? await mustFindUnit(reader, query.unit, today) : null
    const found = await lateUnits(reader, campaign.id, today, {
      ...(query.period ? { periodId: query.period } : {}),
      ...(unit ? { underPath: unit.path } : {}),
      limit: query.limit,
      offset: query.offset,
    })
    const trails = await trailOf(
      reader,
      found.map(({ unitId }) => unitId),
      today,
    )
    return {
      reports: found.map((report) => ({
        id: report.id,
        ...unitTold(trails, report.unitId),
        period: report.periodName,
        periodId: report.periodId,
        state: report.state,
        due: dueOf(report),
        daysLate: report.daysLate,
      })),
    }
  },
})

/** Periods, completeness and what is late, over the API: of kept sums and short lists, as the board shows them. */
export const endpoints: readonly Endpoint[] = [periods, completeness, late]
