import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import type { Holidays } from '../platform/plain/working-days.ts'
import type { HolidayRow } from './tables.ts'

/** All days off that were declared: a dozen a year. */
export const holidaysKnown = async (reader: Reader): Promise<Holidays> =>
  new Set((await reader.selectFrom('holiday').select('day').execute()).map(({ day }) => day))

/** The days off of a year, in their order. */
export const holidaysOf = (reader: Reader, year: string): Promise<HolidayRow[]> =>
  reader
    .selectFrom('holiday')
    .selectAll()
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .orderBy('day')
    .execute()

/** The years for which days off are known, the latest first. */
export const holidayYears = async (reader: Reader): Promise<string[]> => {
  const days: Day[] = [...(await holidaysKnown(reader))]
  return [...new Set(days.map((day) => day.slice(0, 4)))].sort().reverse()
}
