import { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { communeTotals, lateAreas } from './board/queries.ts'
import { wholeOf } from './board/totals.ts'
import { cutoffMeant, cutoffName } from './election-day.ts'
import { enterTurnout, turnoutInput } from './entry/enter-turnout.ts'
import { areasOf, cutoffsOf, mustFindPlace, mustWatchDay } from './queries.ts'

const totals = z.object({
  areas: z.number().int(),
  reported: z.number().int().describe('Số khu vực đã báo'),
  fullAreas: z.number().int().describe('Số khu vực đạt 100%'),
  listed: z.number().int().describe('Cử tri trong danh sách của mọi khu vực'),
  listedReported: z.number().int().describe('Cử tri trong danh sách của các khu vực đã báo'),
  voted: z.number().int(),
  figuresAt: z.string().nullable().describe('Lúc đếm của số liệu mới nhất'),
})

type Asking = { readonly reader: Reader; readonly actor: Actor }

const opened = async ({ reader, actor }: Asking, slug: string, cutoff: string) => {
  const day = await mustWatchDay(reader, actor, slug)
  const cutoffs = await cutoffsOf(reader, day.id)
  const meant = cutoffMeant(cutoffs, cutoff, day.day)
  if (!meant) throw new Refusal('turnout.no_such_cutoff', { status: 404 })
  return { day, cutoffs, cutoff: meant }
}

const bySlug = z.object({ slug: z.string().max(100) })
const cutoffText = z
  .string()
  .max(20)
  .describe('Số thứ tự của mốc, hoặc giờ: 09:00; mốc ngày hôm sau: 08:00 24/05')

const board = readEndpoint({
  path: '/elections/{slug}/totals',
  tag: 'elections',
  summary: 'Tổng hợp cử tri đi bầu của tỉnh tại một mốc: từng xã, và cả tỉnh kèm độ phủ',
  audience: 'signed-in',
  params: bySlug,
  query: z.object({ cutoff: cutoffText }),
  response: z.object({
    election: z.string(),
    cutoff: z.string(),
    cutoffAt: z.string(),
    province: totals.extend({
      communes: z.number().int(),
      fullCommunes: z.number().int(),
      districts: z.number().int(),
      fullDistricts: z.number().int(),
    }),
    communes: z.array(totals.extend({ unit: z.string(), name: z.string() })),
  }),
  handle: async (call) => {
    const { day, cutoff } = await opened(call, call.params.slug, call.query.cutoff)
    const communes = await communeTotals(call.reader, day, cutoff.id)
    return {
      election: day.name,
      cutoff: cutoffName(cutoff, day.day),
      cutoffAt: cutoff.at,
      province: wholeOf(communes),
      communes: communes.map(({ code, ...one }) => ({ ...one, unit: code })),
    }
  },
})

const late = readEndpoint({
  path: '/elections/{slug}/late',
  tag: 'elections',
  summary: 'Khu vực chưa báo mốc này',
  audience: 'signed-in',
  params: bySlug,
  query: z.object({
    cutoff: cutoffText,
    ...pagingShape,
    limit: z.coerce.number().int().min(1).max(5000).default(500),
  }),
  response: z.object({
    areas: z.array(
      z.object({
        id: z.number().int(),
        code: z.string(),
        number: z.number().int(),
        name: z.string(),
        commune: z.string(),
        reason: z.string().nullable(),
        callAt: z.string().nullable(),
      }),
    ),
  }),
  handle: async (call) => {
    const { day, cutoff } = await opened(call, call.params.slug, call.query.cutoff)
    const { limit, offset } = call.query
    const found = await lateAreas(call.reader, day, cutoff.id, { limit, offset })
    return { areas: found.map(({ communeCode, ...one }) => ({ ...one, commune: communeCode })) }
  },
})

const commune = readEndpoint({
  path: '/elections/{slug}/communes/{unit}',
  tag: 'elections',
  summary: 'Khu vực bỏ phiếu của một xã và các mốc giờ, với định danh dùng khi gửi số liệu',
  audience: 'signed-in',
  params: bySlug.extend({ unit: z.string().max(60) }),
  response: z.object({
    dayId: z.uuid(),
    communeId: z.number().int(),
    cutoffs: z.array(z.object({ id: z.number().int(), name: z.string(), at: z.string() })),
    areas: z.array(
      z.object({
        id: z.number().int(),
        code: z.string(),
        number: z.number().int(),
        name: z.string(),
        listed: z.number().int(),
      }),
    ),
  }),
  handle: async (call) => {
    const day = await mustWatchDay(call.reader, call.actor, call.params.slug)
    const { id: communeId } = await mustFindPlace(call.reader, day, call.params.unit)
    const cutoffs = await cutoffsOf(call.reader, day.id)
    return {
      dayId: day.id,
      communeId,
      cutoffs: cutoffs.map((one) => ({ id: one.id, at: one.at, name: cutoffName(one, day.day) })),
      areas: await areasOf(call.reader, day.id, communeId),
    }
  },
})

const enter = writeEndpoint({
  path: '/elections/turnout',
  tag: 'elections',
  summary:
    'Gửi số liệu của các khu vực trong một xã tại một mốc; chỉ số lượng, gửi lại cùng khóa không ghi hai lần',
  command: enterTurnout,
  body: turnoutInput.omit({ way: true }),
  response: z.object({
    entered: z.number().int(),
    same: z.number().int(),
    called: z.number().int(),
  }),
  input: ({ body }) => ({ ...body, way: 'api' }),
  respond: (result) => result,
})

export const endpoints: readonly Endpoint[] = [board, late, commune, enter]
