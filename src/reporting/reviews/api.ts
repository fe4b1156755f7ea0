import { z } from 'zod'
import { indicatorKinds } from '../../campaigns/campaign-input.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import type { Actor } from '../../platform/actor.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type Endpoint, readEndpoint } from '../../platform/web/api.ts'
import { pageOf, pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { pathOfTrail } from '../../units/unit.ts'
import { filledText } from './figure-text.ts'
import { excerptsOf, figuresAt, listsAt, mustFindReview, type ReviewFound, reviewsOf } from './queries.ts'
import { maySeeDraft, reviewKinds, reviewParts } from './review.ts'

const day = z.string().describe('Ngày, dạng 2021-05-23')

const reviewShape = z.object({
  id: z.uuid(),
  ...unitShape,
  kind: z.enum(reviewKinds).describe('midterm: sơ kết; final: tổng kết'),
  state: z.enum(['draft', 'submitted', 'issued']),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  signerName: z.string().nullable(),
  signerTitle: z.string().nullable(),
  writtenBy: z.string(),
  version: z.number().int(),
})

type Trails = Parameters<typeof unitTold>[0]

/** A draft is read where it is written and above; what was issued by all. */
const isFor = (actor: Actor, trails: Trails, review: ReviewFound): boolean =>
  review.state === 'issued' || maySeeDraft(actor, pathOfTrail(trails.get(review.unitId)))

const list = readEndpoint({
  path: '/campaigns/{slug}/reviews',
  tag: 'reviews',
  summary: 'Sơ kết, tổng kết của một phong trào: bản đã ban hành, và bản nháp của đơn vị mình hoặc cấp dưới',
  audience: 'signed-in',
  params: z.object({ slug: z.string().max(200) }),
  query: z.object({ kind: z.enum(reviewKinds).optional(), ...pagingShape }),
  response: z.object({ reviews: z.array(reviewShape) }),
  handle: async (call) => {
    const { reader, today, params, query } = call
    const campaign = await mustFindCampaign(reader, params.slug)
    const all = await reviewsOf(reader, campaign.id)
    const trails = await trailOf(
      reader,
      all.map(({ unitId }) => unitId),
      today,
    )
    const seen = all.filter(
      (review) => isFor(call.actor, trails, review) && (!query.kind || review.kind === query.kind),
    )
    return {
      reviews: pageOf(seen, query).map((review) => ({ ...review, ...unitTold(trails, review.unitId) })),
    }
  },
})

const figureShape = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(indicatorKinds),
  tree: z.enum(['agency', 'territory']).describe('Hai cây không bao giờ cộng với nhau'),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  target: z.number().nullable(),
  unitsCounted: z.number().int(),
  unitsExpected: z.number().int(),
  figuresAt: z.string().nullable(),
  answers: z.array(z.object({ answer: z.string(), units: z.number().int() })),
  sources: z
    .array(
      z.object({
        periodId: z.uuid(),
        name: z.string(),
        cutoffOn: day,
        units: z.number().int().describe('Số đơn vị có báo cáo đã tiếp nhận trả lời chỉ tiêu'),
      }),
    )
    .describe('Số liệu lấy từ những kỳ báo cáo nào'),
})

const punctualShape = z.array(
  z.object({
    name: z.string(),
    onTime: z.number().int(),
    late: z.number().int(),
    missing: z.number().int(),
  }),
)

const one = readEndpoint({
  path: '/reviews/{id}',
  tag: 'reviews',
  summary: 'Một bản sơ kết hoặc tổng kết: lời văn, số liệu và nguồn của từng số',
  audience: 'signed-in',
  params: z.object({ id: z.uuid() }),
  response: reviewShape.extend({
    campaign: z.string(),
    parts: z.array(
      z.object({
        part: z.enum(reviewParts),
        text: z.string().describe('Lời văn; {CT02} là chỗ của một chỉ tiêu'),
        filled: z.string().describe('Lời văn với số liệu đặt vào chỗ'),
      }),
    ),
    figures: z.array(figureShape).describe('Bản đã ban hành: số lúc ban hành; bản nháp: số hiện tại'),
    excerpts: z
      .array(z.object({ part: z.string(), unitName: z.string(), text: z.string() }))
      .describe('Đoạn lấy từ báo cáo của các đơn vị'),
    best: punctualShape.describe('Đơn vị báo cáo đúng hạn mọi kỳ'),
    late: punctualShape.describe('Đơn vị có báo cáo muộn hoặc thiếu'),
    paper: z.string().describe('Địa chỉ bản in trên trang làm việc'),
  }),
  handle: async (call) => {
    const { reader, today, params } = call
    const review = await mustFindReview(reader, params.id)
    const trails = await trailOf(reader, [review.unitId], today)
    if (!isFor(call.actor, trails, review)) throw new Refusal('review.not_found', { status: 404 })
    const campaign = await mustFindCampaign(reader, review.campaignId)
    const reviewed = { campaign, unitId: review.unitId, review }
    const figures = await figuresAt(reader, reviewed, today)
    const { best, late } = await listsAt(reader, reviewed, today)
    const named = unitTold(trails, review.unitId)
    const kind = review.kind === 'final' ? 'tong-ket' : 'so-ket'
    return {
      ...review,
      ...named,
      campaign: campaign.slug,
      parts: reviewParts.map((part) => ({
        part,
        text: review[part],
        filled: filledText(review[part], figures),
      })),
      figures: [...figures],
      excerpts: await excerptsOf(reader, review.id, today),
      best: [...best],
      late: [...late],
      paper: `/lam-viec/phong-trao/${campaign.slug}/tong-ket/van-ban?loai=${kind}&don-vi=${named.unit}`,
    }
  },
})

/** Reviews of campaigns over the API: what was issued, and the drafts of one's own units. */
export const endpoints: readonly Endpoint[] = [list, one]
