import type { Cell as BookCell, CellValue, Workbook, Worksheet } from 'exceljs'
import { unpack, unpacksWithin, zipEntries } from '../files/zip.ts'
import { Refusal } from '../plain/refusal.ts'
import type { Cell } from './csv.ts'
import { cellText, type TableRow } from './table.ts'

const MEGABYTE = 1024 * 1024
const unpackedLimit = 80 * MEGABYTE
// Rows that are formatted and empty count here, because the reader makes an object of each.
const heldRowsLimit = 100_000

const emptyBook = async (): Promise<Workbook> => {
  const { default: exceljs } = await import('exceljs')
  return new exceljs.Workbook()
}

const rowsHeld = (bytes: Uint8Array): number => {
  const sheets = (zipEntries(bytes) ?? []).filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
  const counts = sheets.map((sheet) => {
    const content = Buffer.from(unpack(bytes, sheet, unpackedLimit) ?? [])
    let rows = 0
    for (let at = content.indexOf('<row'); at >= 0; at = content.indexOf('<row', at + 4)) rows += 1
    return rows
  })
  return Math.max(0, ...counts)
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** Workbooks keep days as instants of UTC. */
const dayText = (date: Date): string =>
  `${twoDigits(date.getUTCDate())}/${twoDigits(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`

/** As the spreadsheet shows it: `95%`, `00123`, a decimal comma; fifteen digits are what a cell holds. */
const numberText = (n: number, format: string): string => {
  const exact = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',')
  if (format.includes('%')) return `${exact(n * 100)}%`
  return /^0+$/.test(format) ? String(Math.round(n)).padStart(format.length, '0') : exact(n)
}

const valueText = (value: CellValue, format: string): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayText(value)
  if (typeof value === 'number') return numberText(value, format)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('error' in value) return value.error
  if ('hyperlink' in value) return valueText(value.text, format)
  return 'result' in value ? valueText(value.result, format) : ''
}

/** Of merged cells the first alone carries the words. */
const textOf = (cell: BookCell): string =>
  cell.isMerged && cell.master !== cell ? '' : cellText(valueText(cell.value, cell.numFmt ?? ''))

const rowsOf = (sheet: Worksheet): TableRow[] => {
  const rows: TableRow[] = []
  sheet.eachRow((row, number) => {
    const cells: string[] = []
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cells[column - 1] = textOf(cell)
    })
    rows.push({ row: number, cells: Array.from(cells, (cell) => cell ?? '') })
  })
  return rows
}

/**
 * Reads the first visible sheet of a workbook that holds something. Days become dd/MM/yyyy, formulas their results.
 * Throws `Refusal` `table.too_many_rows`, `table.not_a_table`.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  name: string,
  rowLimit: number,
): Promise<readonly TableRow[]> => {
  if (!unpacksWithin(bytes, unpackedLimit) || rowsHeld(bytes) > heldRowsLimit)
    throw new Refusal('table.too_many_rows', { values: { limit: rowLimit }, status: 413 })
  const book = await emptyBook()
  try {
    await book.xlsx.load(new Uint8Array(bytes).buffer)
  } catch {
    throw new Refusal('table.not_a_table', { values: { name }, status: 415 })
  }
  const visible = book.worksheets.filter(
    ({ state, actualRowCount }) => state === 'visible' && actualRowCount > 0,
  )
  return visible[0] ? rowsOf(visible[0]) : []
}

export type NewSheet = {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** In characters; guessed from the content when absent. */
  readonly widths?: readonly number[]
  /** Alone in the first row, above the head; `readTable` steps over it. */
  readonly notice?: string
}

/** A sheet's name holds at most 31 characters and none of `[]:*?/\`; two sheets never share one. */
const sheetName = (book: Workbook, name: string): string => {
  const plain =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet'
  const taken = (candidate: string): boolean =>
    book.worksheets.some((sheet) => sheet.name.toLowerCase() === candidate.toLowerCase())
  let candidate = plain.slice(0, 31).trim()
  for (let n = 2; taken(candidate); n += 1) candidate = `${plain.slice(0, 26).trim()} (${n})`
  return candidate
}

/** What a page on its short side takes without becoming small. */
const portraitCharacters = 95

const widthOf = ({ head, rows, widths }: NewSheet, column: number): number => {
  const lengths = [head, ...rows.slice(0, 200)].map((cells) => String(cells[column] ?? '').length)
  return widths?.[column] ?? Math.min(60, Math.max(8, ...lengths) + 2)
}

const addSheet = (book: Workbook, sheet: NewSheet): void => {
  const headRow = sheet.notice ? 2 : 1
  const page = book.addWorksheet(sheetName(book, sheet.name), {
    views: [{ state: 'frozen', ySplit: headRow }],
  })
  page.pageSetup = {
    ...page.pageSetup,
    paperSize: 9,
    fitToPage: true,
    fitToHeight: 0,
    printTitlesRow: `1:${headRow}`,
  }
  page.headerFooter.oddFooter = '&C&P/&N'
  if (sheet.notice) page.addRow([sheet.notice]).font = { bold: true }
  page.addRow([...sheet.head]).font = { bold: true }
  page.addRows(sheet.rows.map((cells) => [...cells]))
  const wide = sheet.head.reduce((sum, _, i) => sum + widthOf(sheet, i), 0) > portraitCharacters
  page.pageSetup.orientation = wide ? 'landscape' : 'portrait'
  sheet.head.forEach((_, i) => {
    const column = page.getColumn(i + 1)
    column.width = widthOf(sheet, i)
    column.alignment = { vertical: 'top', wrapText: true }
  })
}

/** A workbook with a frozen head and fitting widths on every sheet. Strings stay strings: none runs as a formula. */
export const writeXlsx = async (sheets: readonly NewSheet[]): Promise<Uint8Array> => {
  const book = await emptyBook()
  for (const sheet of sheets) addSheet(book, sheet)
  return new Uint8Array(await book.xlsx.writeBuffer())
}
