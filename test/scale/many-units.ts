import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/handles.ts'

/** How a generated country is made: a root, districts below it, communes below them. */
export type Generated = { readonly rootId: number; readonly communes: number }

const PER_DISTRICT = 670

/** Fills an empty, migrated database with a province of so many generated communes, in districts of 670 or in so many of them. */
export const generateUnits = async (
  database: Database,
  communes: number,
  districts = Math.ceil(communes / PER_DISTRICT),
): Promise<Generated> => {
  await database.write(async (writer) => {
    await sql`insert into unit (id, code) select n, 'g-' || n from generate_series(1, ${1 + districts + communes}::int) n`.execute(
      writer,
    )
    await sql`insert into unit_version (unit_id, from_day, name, class, kind, parent_id, path, search_key, sort_key)
      select n, date '2021-01-01',
        case when n = 1 then 'tỉnh Mẫu' when n <= 1 + ${districts}::int then 'huyện ' || n else 'xã ' || n end,
        case when n = 1 then 'tinh' when n <= 1 + ${districts}::int then 'ubnd_huyen' else 'ubnd_xa' end, '',
        case when n = 1 then null when n <= 1 + ${districts}::int then 1 else 2 + n % ${districts}::int end,
        case when n = 1 then '/1/' when n <= 1 + ${districts}::int then '/1/' || n || '/'
          else '/1/' || (2 + n % ${districts}::int) || '/' || n || '/' end, '', ''
      from generate_series(1, ${1 + districts + communes}::int) n`.execute(writer)
    await sql`select setval(pg_get_serial_sequence('unit', 'id'), ${1 + districts + communes})`.execute(
      writer,
    )
  })
  await database.write((writer) => sql`analyze unit_version`.execute(writer))
  return { rootId: 1, communes }
}
