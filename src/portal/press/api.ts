import { z } from 'zod'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type Endpoint, readEndpoint } from '../../platform/web/api.ts'
import { findCampaign, published } from '../queries.ts'
import { figuresAt } from './kit.ts'
import { kitOf } from './queries.ts'

const speaker = z.object({
  name: z.string(),
  post: z.string(),
  postEn: z.string().nullable(),
  phone: z.string(),
  email: z.string().nullable(),
  fromDay: z.string(),
})

const document = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  kind: z.string(),
  issuedOn: z.string().nullable(),
  issuerName: z.string(),
  subject: z.string().nullable(),
})

const frozen = z.object({
  election: z.string(),
  day: z.string(),
  cutoffAt: z.string(),
  final: z.boolean(),
  state: z.enum(['released', 'withdrawn']),
  voted: z.number().int(),
  listedInAreasReported: z.number().int(),
  areasReported: z.number().int().describe('Độ phủ: số khu vực đã báo'),
  areas: z.number().int(),
  takenAt: z.string(),
  releasedAt: z.string().nullable(),
  note: z.string().nullable(),
})

const live = z.object({
  indicator: z.string(),
  name: z.string(),
  tree: z.enum(['agency', 'territory']).describe('Hai cây không cộng với nhau'),
  unit: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  period: z.string(),
  unitsCounted: z.number().int(),
  unitsExpected: z.number().int(),
  figuresAt: z.string().nullable(),
})

const kit = readEndpoint({
  path: '/campaigns/{slug}/press-kit',
  tag: 'portal',
  summary:
    'Bộ tài liệu báo chí của một đợt thi đua: người phát ngôn, văn bản, số liệu đã chốt, số đang cập nhật, tin, ảnh',
  audience: 'public',
  params: z.object({ slug: z.string().max(200) }),
  response: z.object({
    campaign: z.object({
      slug: z.string(),
      name: z.string(),
      state: z.string(),
      launcher: z.string(),
      standing: z.string().nullable(),
      startOn: z.string().nullable(),
      endOn: z.string().nullable(),
      endEvent: z.string().nullable(),
      purpose: z.string().nullable(),
      slogan: z.string().nullable(),
      contents: z.array(z.string()),
    }),
    spokesperson: speaker.nullable(),
    documents: z.array(document).describe('Văn bản phát động trước, rồi các căn cứ'),
    frozen: z.array(frozen).describe('Số liệu đã chốt, không đổi; số đã rút còn lại kèm ghi chú'),
    live: z.array(live).describe('Số liệu đã tiếp nhận, còn thay đổi'),
    liveAt: z.string().nullable(),
    articles: z.array(
      z.object({
        address: z.string(),
        title: z.string(),
        titleEn: z.string().nullable(),
        publishedAt: z.string().nullable(),
      }),
    ),
    pictures: z.array(
      z.object({
        address: z.string(),
        caption: z.string(),
        credit: z.string().nullable().describe('null: hỏi người phát ngôn trước khi dùng'),
        size: z.number().int(),
      }),
    ),
  }),
  handle: async ({ reader: all, today, params }) => {
    const reader = published(all)
    const campaign = await findCampaign(reader, params.slug)
    if (!campaign) throw new Refusal('page.not_found', { status: 404 })
    const found = await kitOf(reader, campaign, today)
    return {
      campaign: {
        ...campaign,
        launcher: campaign.launcherName,
        standing: found.standing,
        contents: [...found.contents],
      },
      spokesperson: found.speaker,
      documents: [...(found.launch ? [found.launch] : []), ...found.basis],
      frozen: found.frozen.map((one) => ({
        ...one,
        election: one.name,
        state: one.state === 'withdrawn' ? ('withdrawn' as const) : ('released' as const),
        listedInAreasReported: one.listedReported,
        areasReported: one.reported,
        note: one.publicNote,
      })),
      live: found.totals.map((one) => ({ ...one, indicator: one.code, period: one.periodName })),
      liveAt: figuresAt(found),
      articles: found.stories.map(({ slug, title, titleEn, publishedAt }) => ({
        address: `/tin/${slug}`,
        title,
        titleEn,
        publishedAt,
      })),
      pictures: found.pictures.map(({ href, caption, credit, size }) => ({
        address: href,
        caption,
        credit,
        size,
      })),
    }
  },
})

/** What the press is given, over the API. */
export const endpoints: readonly Endpoint[] = [kit]
