import { sql } from 'kysely'
import type { Reader } from '../../../platform/database/handles.ts'
import { isFormCode } from '../publicity.ts'

/** How many of which form each unit put out in each month: what it entered, and what the house knows. */
export const monthlyCounts = async (reader: Reader, guidanceId: string) => {
  const rows = await reader
    .selectFrom('publicityPiece')
    .select(['unitId', 'form', sql<string>`to_char(on_day, 'YYYY-MM')`.as('month')])
    .select([
      sql<number>`sum(count)::int`.as('count'),
      sql<number>`coalesce(sum(count) filter (where source = 'entered'), 0)::int`.as('entered'),
    ])
    .where('guidanceId', '=', guidanceId)
    .groupBy(['unitId', 'form', sql`to_char(on_day, 'YYYY-MM')`])
    .orderBy('unitId')
    .orderBy(sql`to_char(on_day, 'YYYY-MM')`)
    .execute()
  return rows.flatMap(({ unitId, form, ...rest }) =>
    unitId !== null && form !== null && isFormCode(form) ? [{ unitId, form, ...rest }] : [],
  )
}
