import type { Reader } from '../../platform/database/handles.ts'
import { workCalendar } from '../../platform/law/holidays.ts'
import type { Law } from '../../platform/law/law.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { Holidays } from '../../platform/plain/working-days.ts'
import type { DayOffRow } from '../tables.ts'

/** Days off of a year, or of all years, oldest first. */
export const daysOffOf = (reader: Reader, year?: number): Promise<DayOffRow[]> => {
  let found = reader.selectFrom('dayOff').selectAll().orderBy('day')
  if (year !== undefined)
    found = found.where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`)
  return found.execute()
}

/**
 * The calendar by which every clock of working days goes: the law's days off with what was announced, and those that the
 * asker knows beside them.
 */
export const daysOff = async (reader: Reader, law: Law, more: readonly Day[] = []): Promise<Holidays> =>
  workCalendar(law.catalogue.holidays, [
    ...(await daysOffOf(reader)),
    ...more.map((day) => ({ day, works: false })),
  ])
