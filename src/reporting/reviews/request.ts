import { z } from 'zod'
import { reviewParts, type ReviewPart } from './review.ts'

const outlineShape = z.partialRecord(z.enum(reviewParts), z.string())
const tablesShape = z.array(z.object({ title: z.string(), columns: z.array(z.string()) }))

/** What has to be told in each part. */
export type Outline = Partial<Readonly<Record<ReviewPart, string>>>
export type AskedTable = z.output<typeof tablesShape>[number]

export const outlineKept = (kept: unknown): Outline => outlineShape.safeParse(kept).data ?? {}
export const tablesKept = (kept: unknown): readonly AskedTable[] => tablesShape.safeParse(kept).data ?? []

const filledShape = z.array(z.array(z.array(z.string())))
/** Rows of the asked tables: table by table, row by row, cell by cell. */
export type Filled = readonly (readonly (readonly string[])[])[]
export const filledKept = (kept: unknown): Filled => filledShape.safeParse(kept).data ?? []

/** `Tên biểu: cột 1; cột 2` → a table; null for a line that is none. */
export const readTable = (line: string): AskedTable | null => {
  const [title = '', ...rest] = line.split(':')
  const columns = rest
    .join(':')
    .split(';')
    .map((column) => column.trim())
    .filter(Boolean)
  return title.trim() && columns.length > 0 ? { title: title.trim(), columns } : null
}

export const tableLine = ({ title, columns }: AskedTable): string => `${title}: ${columns.join('; ')}`

/** Rows typed one a line, cells apart by `;`. */
export const readRows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(';').map((cell) => cell.trim()))

export const rowLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('; ')).join('\n')

/** The first row that has not as many cells as its table has columns; null when all fit. */
export const misfit = (
  tables: readonly AskedTable[],
  filled: Filled,
): {
  readonly table: number
  readonly row: number
  readonly wanted: number
  readonly found: number
} | null => {
  for (const [table, rows] of filled.entries()) {
    const wanted = tables[table]?.columns.length ?? 0
    const row = rows.findIndex((cells) => cells.length !== wanted)
    if (row >= 0) return { table, row: row + 1, wanted, found: rows[row]?.length ?? 0 }
  }
  return null
}

const listed = z.object({ name: z.string(), onTime: z.number(), late: z.number(), missing: z.number() })
const listsShape = z.object({ best: z.array(listed), late: z.array(listed) })
export type Lists = z.output<typeof listsShape>
export const listsKept = (kept: unknown): Lists => listsShape.safeParse(kept).data ?? { best: [], late: [] }
