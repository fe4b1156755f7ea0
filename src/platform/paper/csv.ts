import { CsvError, parse } from 'csv-parse/sync'
import { unicodeOf } from '../files/file-kind.ts'
import { Refusal } from '../plain/refusal.ts'
import { oldEncodingOf } from './old-encoding.ts'
import { cellText, type TableRow } from './table.ts'

export type Cell = string | number | null
type Read = { readonly separator: string; readonly rows: readonly TableRow[] }

const separators = [';', ',', '\t'] as const

const decoded = (bytes: Uint8Array): string => {
  const encoding = unicodeOf(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  const old = oldEncodingOf(new TextDecoder('windows-1252').decode(bytes))
  throw new Refusal(old ? 'table.old_encoding' : 'table.not_unicode', {
    values: { encoding: old ?? '' },
    status: 415,
  })
}

/** The separator that stands, outside quotes, in most of the first lines; then the one that stands most often in the head. */
const separatorOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((line) => /[;,\t]/.test(line))
    .slice(0, 20)
  const scores = separators.map((one) => {
    const inHead = (lines[0] ?? '').split(one).length - 1
    return lines.filter((line) => line.includes(one)).length + inHead / 10_000
  })
  return separators[scores.indexOf(Math.max(...scores))] ?? ','
}

/**
 * Reads CSV: UTF-8 with or without its mark, or UTF-16 as spreadsheets write "Unicode text"; `;`, `,` or tab. Throws
 * `Refusal` `table.old_encoding`, `table.not_unicode`, `table.open_quote`.
 */
export const readCsv = (bytes: Uint8Array): Read => {
  const text = decoded(bytes)
  // Spreadsheets write and hide this line.
  const named = /^sep=(.)\r?\n/i.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const separator = named?.[1] ?? separatorOf(body)
  try {
    const records = parse(body, { delimiter: separator, relax_column_count: true, relax_quotes: true })
    return { separator, rows: records.map((cells, i) => ({ row: i + 1, cells: cells.map(cellText) })) }
  } catch (error) {
    if (error instanceof CsvError)
      throw new Refusal('table.open_quote', { values: { line: Number(error['lines'] ?? 1) } })
    throw error
  }
}

// A spreadsheet runs a cell that begins like this; an apostrophe makes it text. A plain negative number is harmless.
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^-\d+([.,]\d+)*$/.test(text)

const written = (cell: Cell, separator: string): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell)
  const safe = isFormula(cell) ? `'${cell}` : cell
  return /["\r\n]/.test(safe) || safe.includes(separator) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe
}

/**
 * CSV as every spreadsheet opens it: UTF-8 with its mark, CRLF, `,` (or `;`, then numbers carry a decimal comma), no cell
 * that runs as a formula. `notice` stands alone in the first line and `readTable` steps over it.
 */
export const writeCsv = (
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: { readonly separator?: string; readonly notice?: string } = {},
): Uint8Array => {
  const { separator = ',', notice } = options
  const lines = [...(notice ? [[notice]] : []), head, ...rows]
  const text = lines
    .map((cells) => cells.map((cell) => written(cell, separator)).join(separator))
    .join('\r\n')
  return new TextEncoder().encode(`\uFEFF${text}\r\n`)
}
