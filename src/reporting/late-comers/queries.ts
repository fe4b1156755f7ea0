import { sql } from 'kysely'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'

/** The opened periods of a campaign that some class still has until this day or longer; none that asked a few units ad hoc. */
export const periodsStillDue = async (reader: Reader, campaignId: string, day: Day): Promise<string[]> =>
  (
    await reader
      .selectFrom('reportingPeriod as p')
      .select('p.id')
      .where('p.campaignId', '=', campaignId)
      .where('p.kind', '<>', 'ad_hoc')
      .where(
        sql<boolean>`exists (select 1 from period_due d where d.period_id = p.id and d.due_on >= ${day}::date)`,
      )
      .orderBy('p.cutoffOn')
      .orderBy('p.id')
      .execute()
  ).map(({ id }) => id)
