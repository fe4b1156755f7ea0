import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { insertMany } from '../../platform/database/insert-many.ts'
import type { DayOffTable } from '../tables.ts'

/** Puts these in the place of all days off of the year. */
export const replaceDaysOff = async (
  writer: Writer,
  year: number,
  rows: readonly Insertable<DayOffTable>[],
): Promise<void> => {
  await writer
    .deleteFrom('dayOff')
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .execute()
  await insertMany(writer, 'dayOff', rows)
}
