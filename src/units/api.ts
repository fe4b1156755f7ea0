import { z } from 'zod'
import { type Endpoint, readEndpoint } from '../platform/web/api.ts'
import { isDay } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { childrenOf, findUnit, trailOf } from './queries.ts'
import { countSought, searchUnits } from './search/queries.ts'
import type { UnitOn } from './unit.ts'

const step = z.object({ code: z.string(), name: z.string() })

const unitShape = z.object({
  code: z.string().describe('Mã đơn vị'),
  name: z.string(),
  class: z.string().describe('Loại đơn vị'),
  kind: z.string(),
  officialCode: z.string().nullable().describe('Mã đơn vị hành chính của cơ quan thống kê'),
  temporary: z.boolean(),
  from: z.string().describe('Ngày đầu của bản này'),
  until: z.string().nullable().describe('Ngày đầu tiên không còn hiệu lực'),
  path: z.array(step).describe('Từ gốc của cây đến đơn vị'),
})

const onDay = {
  'tai-ngay': z
    .string()
    .refine(isDay, { error: 'input.not_a_day' })
    .optional()
    .describe('Cây đơn vị tại ngày này (YYYY-MM-DD); mặc định là hôm nay'),
}

const told = (unit: UnitOn, path: readonly { code: string; name: string }[]) => ({
  code: unit.code,
  name: unit.name,
  class: unit.class,
  kind: unit.kind,
  officialCode: unit.officialCode,
  temporary: unit.temporary,
  from: unit.fromDay,
  until: unit.untilDay,
  path: [...path],
})

const list = readEndpoint({
  path: '/units',
  tag: 'units',
  summary: 'Đơn vị tại một ngày: tìm theo tên hoặc mã; không có tim thì các gốc của cây',
  audience: 'signed-in',
  query: z.object({
    ...onDay,
    tim: z
      .string()
      .max(200)
      .optional()
      .describe('Tên (có dấu hoặc không dấu) hoặc mã; sau dấu phẩy là tên cấp trên để thu hẹp'),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  response: z.object({
    total: z.number().int().describe('Số đơn vị khớp; nhiều hơn limit thì chỉ trả các đơn vị đầu'),
    units: z.array(unitShape),
  }),
  handle: async ({ reader, today, query }) => {
    const day = query['tai-ngay'] ?? today
    const { tim, limit } = query
    const found = tim ? await searchUnits(reader, tim, day, { limit }) : await childrenOf(reader, null, day)
    const units = found.slice(0, limit)
    const total = tim && found.length === limit ? await countSought(reader, tim, day) : found.length
    const ids = units.map(({ id }) => id)
    const trails = await trailOf(reader, ids, day)
    return { total, units: units.map((unit) => told(unit, trails.get(unit.id) ?? [])) }
  },
})

const single = readEndpoint({
  path: '/units/{code}',
  tag: 'units',
  summary: 'Một đơn vị tại một ngày, cùng các đơn vị cấp dưới trực tiếp',
  audience: 'signed-in',
  params: z.object({ code: z.string() }),
  query: z.object(onDay),
  response: unitShape.extend({ children: z.array(step) }),
  handle: async ({ reader, today, params, query }) => {
    const day = query['tai-ngay'] ?? today
    const unit = await findUnit(reader, params.code, day)
    if (!unit) throw new Refusal('unit.not_found', { status: 404, values: { unit: params.code } })
    const trail = (await trailOf(reader, [unit.id], day)).get(unit.id) ?? []
    const children = await childrenOf(reader, unit.id, day)
    return { ...told(unit, trail), children: children.map(({ code, name }) => ({ code, name })) }
  },
})

/** Units over the API. */
export const endpoints: readonly Endpoint[] = [list, single]
