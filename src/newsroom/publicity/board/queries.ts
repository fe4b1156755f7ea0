import { sql } from 'kysely'
import type { Reader } from '../../../platform/database/handles.ts'
import type { Day } from '../../../platform/plain/day.ts'
import type { PublicityGuidanceRow } from '../../tables.ts'
import { isFormCode } from '../publicity.ts'
import { countsOf, formsOf, guidedAmong } from '../queries.ts'
import { missingOf, talliesOf } from '../tally.ts'

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

export type PublicityWanted = {
  readonly guidance: PublicityGuidanceRow & { readonly campaignName: string }
  readonly unitId: number
  /** Forms of which fewer are there than wished. */
  readonly missing: number
  readonly total: number
}

/** Guidance that runs on the day and of which these units have not all that is wished, or nothing yet. */
export const publicityWanted = async (
  reader: Reader,
  unitIds: readonly number[],
  today: Day,
): Promise<PublicityWanted[]> => {
  const running = await reader
    .selectFrom('publicityGuidance as g')
    .innerJoin('campaign as c', 'c.id', 'g.campaignId')
    .selectAll('g')
    .select('c.name as campaignName')
    .where('g.state', '=', 'issued')
    .where('g.fromOn', '<=', today)
    .where('g.untilOn', '>=', today)
    .where('c.state', '=', 'running')
    .orderBy('g.untilOn')
    .orderBy('g.id')
    .execute()
  const wanted: PublicityWanted[] = []
  for (const guidance of running) {
    const own = await guidedAmong(reader, guidance, unitIds, today)
    if (own.length === 0) continue
    const forms = await formsOf(reader, guidance.id)
    for (const tally of talliesOf(own, await countsOf(reader, guidance.id, { unitIds: own }))) {
      const missing = missingOf(forms, tally).length
      if (missing > 0 || tally.total === 0)
        wanted.push({ guidance, unitId: tally.unitId, missing, total: tally.total })
    }
  }
  return wanted
}
