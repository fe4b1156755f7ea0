import type { Insertable } from 'kysely'
import type { Writer } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import type { HolidayTable } from './tables.ts'

/** Keeps days off; one that is known takes the new name and source. */
export const keepHolidays = async (
  writer: Writer,
  rows: readonly Insertable<HolidayTable>[],
): Promise<void> => {
  await writer
    .insertInto('holiday')
    .values([...rows])
    .onConflict((known) =>
      known.column('day').doUpdateSet((to) => ({
        name: to.ref('excluded.name'),
        source: to.ref('excluded.source'),
        declaredOn: to.ref('excluded.declaredOn'),
        declaredBy: to.ref('excluded.declaredBy'),
      })),
    )
    .execute()
}

/** False when it was no day off. */
export const dropHoliday = async (writer: Writer, day: Day): Promise<boolean> => {
  const { numDeletedRows } = await writer.deleteFrom('holiday').where('day', '=', day).executeTakeFirst()
  return numDeletedRows > 0n
}
