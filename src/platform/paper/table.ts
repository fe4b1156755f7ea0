import { tidy } from '../plain/vietnamese.ts'

/** A row with the number a person sees beside it in the spreadsheet, and its cells: trimmed, NFC. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] }

/** One table read from a file: its head, and every row under it that holds something. */
export type SheetTable = {
  readonly name: string
  readonly format: 'csv' | 'xlsx'
  /** Of a CSV file; a workbook has none. */
  readonly separator: string
  readonly headRow: number
  readonly head: readonly string[]
  readonly rows: readonly TableRow[]
}

/** A cell as it is kept. The apostrophe that keeps `=1+1` from being a formula is no part of it. */
export const cellText = (text: string): string =>
  tidy(text)
    .trim()
    .replace(/^'(?=[=+\-@])/, '')

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length

/** Titles above the table fill one cell; the head is the first row that fills two (or the first of a single column). */
export const headAndRows = (
  rows: readonly TableRow[],
): Pick<SheetTable, 'headRow' | 'head' | 'rows'> | null => {
  const kept = rows.filter(({ cells }) => filled(cells) > 0)
  const at = Math.max(
    0,
    kept.findIndex(({ cells }) => filled(cells) > 1),
  )
  const head = kept[at]
  if (!head) return null
  const titles = head.cells.map((title) => title.replace(/\s+/g, ' '))
  return { headRow: head.row, head: titles, rows: kept.slice(at + 1) }
}
