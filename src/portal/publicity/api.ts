import { z } from 'zod'
import { formCodes } from '../../newsroom/publicity/publicity.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type Endpoint, readEndpoint } from '../../platform/web/api.ts'
import { findCampaign, published, unitNames } from '../queries.ts'
import { publicityOf } from './queries.ts'

/** What everyone may ask about publicity: totals, as on the campaign's page. */
export const endpoints: readonly Endpoint[] = [
  readEndpoint({
    path: '/public/campaigns/{slug}/publicity',
    tag: 'public',
    summary: 'Tổng kết quả tuyên truyền của một phong trào đã công bố, theo hình thức; không theo đơn vị',
    audience: 'public',
    params: z.object({ slug: z.string().max(200) }),
    response: z.object({
      guidance: z.array(
        z.object({
          title: z.string(),
          unitName: z.string(),
          fromOn: z.string(),
          untilOn: z.string(),
          totals: z.array(
            z.object({
              form: z.enum(formCodes),
              count: z.number().int(),
              units: z.number().int().describe('Số đơn vị đã có hình thức này'),
            }),
          ),
        }),
      ),
    }),
    handle: async ({ reader: all, params, today }) => {
      const reader = published(all)
      const campaign = await findCampaign(reader, params.slug)
      if (!campaign) throw new Refusal('page.not_found', { status: 404 })
      const publicity = await publicityOf(reader, campaign.id)
      const names = await unitNames(
        reader,
        publicity.map(({ unitId }) => unitId),
        today,
      )
      return {
        guidance: publicity.map((one) => ({
          ...one,
          unitName: names.get(one.unitId) ?? '',
          totals: [...one.totals],
        })),
      }
    },
  }),
]
