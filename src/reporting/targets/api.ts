import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pageOf, pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitTold } from '../../units/told.ts'
import { targetsOf } from './queries.ts'
import { setTarget } from './set-target.ts'

const list = readEndpoint({
  path: '/campaigns/{slug}/targets',
  tag: 'targets',
  summary: 'Chỉ tiêu giao riêng cho đơn vị hoặc loại đơn vị, thay cho chỉ tiêu chung của phong trào',
  audience: 'signed-in',
  params: z.object({ slug: z.string().max(200) }),
  query: z.object(pagingShape),
  response: z.object({
    targets: z.array(
      z.object({
        code: z.string().describe('Mã chỉ tiêu'),
        unit: z.string().nullable().describe('Mã đơn vị; null: giao cho cả loại đơn vị'),
        unitName: z.string().nullable(),
        unitClass: z.string().nullable(),
        target: z.number(),
        reason: z.string().nullable(),
        setOn: z.string(),
        setBy: z.string(),
      }),
    ),
  }),
  handle: async ({ reader, today, params, query }) => {
    const campaign = await mustFindCampaign(reader, params.slug)
    const found = pageOf(await targetsOf(reader, campaign.id), query)
    const trails = await trailOf(
      reader,
      found.flatMap(({ unitId }) => unitId ?? []),
      today,
    )
    return {
      targets: found.map((one) => ({
        ...one,
        ...(one.unitId === null ? { unit: null, unitName: null } : unitTold(trails, one.unitId)),
      })),
    }
  },
})

const set = writeEndpoint({
  path: '/campaigns/{id}/targets',
  method: 'put',
  tag: 'targets',
  summary: 'Giao chỉ tiêu cho một đơn vị hoặc một loại đơn vị; target là null thì bỏ',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    code: z.string().describe('Mã chỉ tiêu'),
    unitId: z.number().int().nullable().default(null),
    unitClass: z.string().nullable().default(null),
    target: z.number().nullable(),
    reason: z.string().nullish(),
  }),
  response: z.object({ code: z.string(), target: z.number().nullable() }),
  command: setTarget,
  input: ({ params, body }) => ({ campaignId: params.id, ...body }),
  respond: (result) => result,
})

/** Targets of units over the API. */
export const endpoints: readonly Endpoint[] = [list, set]
