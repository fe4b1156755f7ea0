import { kindOf } from '../files/file-kind.ts'
import { Refusal } from '../plain/refusal.ts'
import { readCsv } from './csv.ts'
import { oldEncodingOf } from './old-encoding.ts'
import { headAndRows, type SheetTable, type TableRow } from './table.ts'
import { readWorkbook } from './workbook.ts'

export const rowLimit = 20_000
const megabytes = 10
export const byteLimit = megabytes * 1024 * 1024

const refuse = (code: string, values: Record<string, string | number>, status: 413 | 415 | 422): never => {
  throw new Refusal(code, { values, status })
}

type Read = {
  readonly format: 'csv' | 'xlsx'
  readonly separator: string
  readonly rows: readonly TableRow[]
}

const read = async (bytes: Uint8Array, name: string): Promise<Read> => {
  switch (kindOf(bytes, name)) {
    case 'xlsx':
      return { format: 'xlsx', separator: '', rows: await readWorkbook(bytes, name, rowLimit) }
    case 'csv':
    case 'text':
    case 'old-text':
      return { format: 'csv', ...readCsv(bytes) }
    case 'old-office':
      return refuse('table.old_office', { name }, 415)
    default:
      return refuse('table.not_a_table', { name }, 415)
  }
}

/**
 * Reads a table from CSV (also .txt) or XLSX: the head and every filled row under it, with the row numbers that the
 * spreadsheet shows. At most 20,000 rows and 10 MB. Throws `Refusal` `table.*` (words.ts), each saying how to mend the file.
 */
export const readTable = async (bytes: Uint8Array, name: string): Promise<SheetTable> => {
  if (bytes.length > byteLimit) return refuse('table.too_large', { name, limit: megabytes }, 413)
  const { format, separator, rows } = await read(bytes, name)
  const table = headAndRows(rows)
  if (!table || table.rows.length === 0) return refuse('table.no_rows', { name }, 422)
  if (table.rows.length > rowLimit) return refuse('table.too_many_rows', { limit: rowLimit }, 413)
  const sample = [table.head, ...table.rows.slice(0, 50).map(({ cells }) => cells)].flat().join(' ')
  const encoding = oldEncodingOf(sample)
  if (encoding) return refuse('table.old_encoding', { encoding }, 415)
  return { name, format, separator, ...table }
}
