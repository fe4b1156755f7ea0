import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { type Endpoint, readEndpoint } from '../../platform/web/api.ts'
import { pageOf, pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { inspectionsOf, teamOf } from '../inspections/queries.ts'
import { maySeeRound, type RoundFound, roundsOf, seenRound } from './queries.ts'
import { officialReason, reasonsKept } from './risk.ts'
import { memberRoles, outlineOf, paperNames, roundPapers } from './round.ts'

const day = z.string().describe('Ngày, dạng 2021-05-23')

const roundShape = z.object({
  id: z.uuid(),
  campaign: z.string(),
  name: z.string(),
  content: z.string(),
  fromOn: day,
  toOn: day,
  state: z.enum(['planned', 'decided', 'announced']),
  plannedOn: day,
  plannedBy: z.string(),
  papers: z.array(
    z.object({
      paper: z.enum(roundPapers),
      number: z.string().nullable().describe('null: chưa ban hành'),
      issuedOn: day.nullable(),
      signer: z.string().nullable(),
      path: z.string().describe('Địa chỉ trên trang làm việc; thêm .docx hoặc .pdf để tải'),
    }),
  ),
})

const told = (round: RoundFound) => ({
  ...round,
  campaign: round.campaignSlug,
  papers: roundPapers.map((paper) => ({
    paper,
    ...(round.papers[paper] ?? { number: null, issuedOn: null, signer: null }),
    path: `/lam-viec/kiem-tra/dot/${round.id}/van-ban/${paperNames[paper]}`,
  })),
})

const list = readEndpoint({
  path: '/campaigns/{slug}/inspection-rounds',
  tag: 'inspections',
  summary: 'Các đợt kiểm tra của một phong trào mà mình được xem, mới nhất trước',
  audience: 'signed-in',
  params: z.object({ slug: z.string().max(200) }),
  query: z.object(pagingShape),
  response: z.object({ rounds: z.array(roundShape) }),
  handle: async (call) => {
    const campaign = await mustFindCampaign(call.reader, call.params.slug)
    const seen: RoundFound[] = []
    for (const round of await roundsOf(call.reader, { campaignId: campaign.id }))
      if (await maySeeRound(call, round)) seen.push(round)
    return { rounds: pageOf(seen, call.query).map(told) }
  },
})

const one = readEndpoint({
  path: '/inspection-rounds/{id}',
  tag: 'inspections',
  summary: 'Một đợt kiểm tra: kế hoạch, quyết định, thông báo, đoàn và các đơn vị được kiểm tra',
  audience: 'signed-in',
  params: z.object({ id: z.uuid() }),
  response: roundShape.extend({
    outline: z.array(z.string()).describe('Đề cương báo cáo của đơn vị'),
    reportDueOn: day.nullable(),
    team: z.array(z.object({ name: z.string(), post: z.string(), role: z.enum(memberRoles) })),
    inspections: z.array(
      z.object({
        id: z.uuid(),
        ...unitShape,
        day,
        meeting: z.string().nullable(),
        state: z.string(),
        reasons: z.array(z.string()).describe('Vì sao đơn vị được chọn'),
      }),
    ),
  }),
  handle: async (call) => {
    const { reader, today, params } = call
    const round = await seenRound(call, params.id)
    const inspections = (await inspectionsOf(reader, { roundId: round.id })).toSorted((one, other) =>
      one.day < other.day ? -1 : one.day > other.day ? 1 : one.unitId - other.unitId,
    )
    const trails = await trailOf(
      reader,
      inspections.map(({ unitId }) => unitId),
      today,
    )
    return {
      ...told(round),
      outline: [...outlineOf(round.outline)],
      team: await teamOf(reader, round.id),
      inspections: inspections.map((inspection) => ({
        ...inspection,
        ...unitTold(trails, inspection.unitId),
        reasons: [
          ...reasonsKept(inspection.reasons).map(officialReason),
          ...(inspection.chosenWhy ? [inspection.chosenWhy] : []),
        ],
      })),
    }
  },
})

/** Rounds of inspections over the API, for who plans them, sits in their teams, stands above or reads everything. */
export const endpoints: readonly Endpoint[] = [list, one]
