import type { ZodType, z } from 'zod'
import { Refusal } from '../plain/refusal.ts'
import { fold } from '../plain/vietnamese.ts'
import type { Values } from '../plain/words.ts'
import type { SheetTable, TableRow } from './table.ts'

/** How a column may be headed; compared without accents, capitals and signs (`Mã đơn vị (*)` is `ma don vi`). */
export type ColumnNames = {
  readonly title: string
  readonly alternatives?: readonly string[]
  /** The table may do without it; its cells are then empty. */
  readonly optional?: boolean
}

/** What is wrong in one cell; `column` is the head as it stands in the file, '' when the whole row is meant. */
export type RowFault = {
  readonly row: number
  readonly column: string
  readonly value: string
  /** `cell.empty`, `unit.not_found`, …: keyed in the words of the room that gave the schema, or in this room's. */
  readonly code: string
  readonly values: Values
}

export type CheckedRows<Row> = {
  readonly accepted: readonly { readonly row: number; readonly value: Row }[]
  readonly faults: readonly RowFault[]
}

export type RowRules<Key extends string> = {
  readonly columns: Readonly<Record<Key, ColumnNames>>
  /** Columns whose cells together may stand in the file once. */
  readonly unique?: readonly NoInfer<Key>[]
}

/** Key → index of the file's column; -1 for an optional column that the file does not have. */
type Places = ReadonlyMap<string, number>

const headKey = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const placesOf = (table: SheetTable, columns: Readonly<Record<string, ColumnNames>>): Places => {
  const heads = table.head.map(headKey)
  const places = new Map<string, number>()
  for (const [key, { title, alternatives = [] }] of Object.entries(columns)) {
    const names = new Set([title, ...alternatives].map(headKey))
    const [first = -1, second] = heads.flatMap((head, i) => (names.has(head) ? [i] : []))
    if (second !== undefined) {
      const values = { first: table.head[first] ?? '', second: table.head[second] ?? '' }
      throw new Refusal('table.repeated_column', { values })
    }
    places.set(key, first)
  }
  return places
}

const refuseMissing = (
  table: SheetTable,
  columns: Readonly<Record<string, ColumnNames>>,
  places: Places,
): void => {
  const missing = Object.entries(columns).filter(([key, { optional }]) => !optional && places.get(key) === -1)
  if (missing.length === 0) return
  const titles = missing.map(([, { title }]) => `“${title}”`).join(', ')
  throw new Refusal('table.missing_columns', { values: { columns: titles, row: table.headRow } })
}

type Issue = z.core.$ZodIssue
type Told = { readonly code: string; readonly values: Values }

const wordsOnly = (params: Readonly<Record<string, unknown>> = {}): Values =>
  Object.fromEntries(
    Object.entries(params).filter((pair): pair is [string, string | number] =>
      /^(string|number)$/.test(typeof pair[1]),
    ),
  )

/** A schema tells by its message which sentence is meant; what Zod finds itself is told by the general ones. */
const toldBy = (issue: Issue, value: string): Told => {
  if (/^[a-z_]+\.[a-z_]+$/.test(issue.message))
    return { code: issue.message, values: issue.code === 'custom' ? wordsOnly(issue.params) : {} }
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.at(-1)?.[0]
    if (inner) return toldBy(inner, value)
  }
  if (value === '') return { code: 'cell.empty', values: {} }
  if (issue.code === 'too_big') return { code: 'cell.too_long', values: { maximum: Number(issue.maximum) } }
  if (issue.code === 'invalid_value')
    return { code: 'cell.not_listed', values: { choices: issue.values.join(', ') } }
  return { code: 'cell.not_understood', values: {} }
}

const faultAt = (table: SheetTable, place: number, { row, cells }: TableRow, told: Told): RowFault => {
  const column = table.head[place] ?? ''
  const value = cells[place] ?? ''
  return { row, column, value, code: told.code, values: { row, column, value, ...told.values } }
}

const faultOf = (table: SheetTable, places: Places, row: TableRow, issue: Issue): RowFault => {
  const place = places.get(String(issue.path[0] ?? '')) ?? -1
  return faultAt(table, place, row, toldBy(issue, row.cells[place] ?? ''))
}

/** Remembers the first row of each combination of cells; gives the fault of a later one. */
const repeats = (table: SheetTable, places: Places, unique: readonly string[]) => {
  const firstRows = new Map<string, number>()
  const at = unique.map((key) => places.get(key) ?? -1)
  return (row: TableRow): RowFault | null => {
    const key = at.map((place) => fold(row.cells[place] ?? '')).join('\n')
    const first = firstRows.get(key)
    if (at.length === 0 || key.trim() === '') return null
    if (first === undefined) firstRows.set(key, row.row)
    return first === undefined
      ? null
      : faultAt(table, at[0] ?? -1, row, { code: 'row.repeated', values: { first } })
  }
}

/**
 * Checks every row of a table before anything is written. The schema is given an object of strings under the keys of
 * `columns` ('' for an empty cell). Gives the rows that may be written and every fault with its row, column and value.
 * Throws `Refusal` `table.missing_columns`, `table.repeated_column`.
 */
export const checkRows = <Key extends string, Row>(
  table: SheetTable,
  { columns, unique = [] }: RowRules<Key>,
  schema: ZodType<Row>,
): CheckedRows<Row> => {
  const places = placesOf(table, columns)
  refuseMissing(table, columns, places)
  const repeated = repeats(table, places, unique)
  const accepted: { row: number; value: Row }[] = []
  const faults: RowFault[] = []
  for (const row of table.rows) {
    const read = schema.safeParse(
      Object.fromEntries([...places].map(([key, place]) => [key, row.cells[place] ?? ''])),
    )
    const twice = repeated(row)
    const wrong = (read.error?.issues ?? []).map((issue) => faultOf(table, places, row, issue))
    if (read.success && !twice) accepted.push({ row: row.row, value: read.data })
    faults.push(...wrong, ...(twice ? [twice] : []))
  }
  return { accepted, faults }
}
