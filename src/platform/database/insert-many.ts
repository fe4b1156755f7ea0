import { type Insertable, sql } from 'kysely'
import type { Tables, Writer } from './handles.ts'
import { json } from './values.ts'

const snake = (name: string): string => name.replaceAll(/([A-Z])/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Inserts rows by the thousand: each chunk is one statement with one parameter, so the limit of 65,535 parameters is
 * never met. All rows name the same columns. `conflict: 'skip'` leaves out rows that stand there already.
 * Returns how many were inserted.
 */
export const insertMany = async <Table extends keyof Tables & string>(
  writer: Writer,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  { chunk = 2000, conflict = 'fail' }: { chunk?: number; conflict?: 'fail' | 'skip' } = {},
): Promise<number> => {
  const columns = Object.keys(rows[0] ?? {})
  const names = sql.join(columns.map((column) => sql.ref(snake(column))))
  const target = sql.table(snake(table))
  const skip = conflict === 'skip' ? sql` on conflict do nothing` : sql``
  let inserted = 0
  for (let start = 0; start < rows.length; start += chunk) {
    const part = rows.slice(start, start + chunk).map((row) => snakeRow(row, columns))
    const { numAffectedRows } = await sql`insert into ${target} (${names})
      select ${names} from json_populate_recordset(null::${target}, ${json(part)})${skip}`.execute(writer)
    inserted += Number(numAffectedRows ?? 0)
  }
  return inserted
}

const snakeRow = (row: object, columns: readonly string[]): Record<string, unknown> => {
  const entries = Object.entries(row)
  if (entries.length !== columns.length || entries.some(([column]) => !columns.includes(column)))
    throw new Error(
      `insertMany: a row names ${Object.keys(row).join(', ')} where the first names ${columns.join(', ')}`,
    )
  return Object.fromEntries(entries.map(([column, value]) => [snake(column), value]))
}
