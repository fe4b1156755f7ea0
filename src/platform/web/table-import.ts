import { fileKinds } from '../files/file-kind.ts'
import type { ColumnNames, RowFault } from '../paper/check-rows.ts'
import { resultFile, sayFault } from '../paper/result-file.ts'
import { readTable } from '../paper/spreadsheet.ts'
import type { SheetTable } from '../paper/table.ts'
import { refusals as paperWords } from '../paper/words.ts'
import { type NewSheet, writeXlsx } from '../paper/workbook.ts'
import { Refusal } from '../plain/refusal.ts'
import { fill, type Words } from '../plain/words.ts'
import { words as uiWords } from '../ui/words.ts'
import type { Made, Visit } from './route.ts'

/** More than a person reads on a page; the result file tells them all. */
const mostShown = 300

type Refused = { readonly table: SheetTable; readonly faults: readonly RowFault[]; readonly book: Words }

/** What a refused table was, for the page that shows the form again. */
const refused = new WeakMap<Refusal, Refused>()

const sentenceIn =
  (book: Words, visit: Visit) =>
  ({ code, values }: RowFault): string => {
    const told: Words = { ...paperWords, ...book }
    return fill(told[code]?.[visit.language] ?? code, values)
  }

/** The table in the file that was sent in this field; throws `import.no_file`, `table.*`. */
export const readUpload = async (visit: Visit, field: string): Promise<SheetTable> => {
  const file = visit.files[field]?.[0]
  if (!file || file.bytes.length === 0)
    throw new Refusal('import.no_file', { fields: { [field]: { code: 'import.no_file' } } })
  return readTable(file.bytes, file.name)
}

/** Refuses a table whose rows are wrong, naming row, column and remedy of each fault. `book` holds the room's words. */
export const refuseTable = (
  visit: Visit,
  table: SheetTable,
  faults: readonly RowFault[],
  book: Words,
): never => {
  const sentence = sentenceIn(book, visit)
  const shown = faults.slice(0, mostShown).map((fault, at) => {
    const told = sayFault(fault, sentence, visit.language)
    return [`dong-${fault.row}-${at}`, { code: 'import.fault', values: { told } }] as const
  })
  const refusal = new Refusal('import.refused', {
    values: { count: new Set(faults.map(({ row }) => row)).size, rows: table.rows.length },
    fields: Object.fromEntries(shown),
  })
  refused.set(refusal, { table, faults, book })
  throw refusal
}

export type ResultLink = { readonly href: string; readonly name: string }

/** The refused file with a column that says what to mend, as a link that needs no second request; null without one. */
export const resultLink = async (visit: Visit): Promise<ResultLink | null> => {
  const known = visit.problem && refused.get(visit.problem.refusal)
  if (!known) return null
  const { table, faults, book } = known
  const { language } = visit
  const notice = demoNotice(visit)
  const file = await resultFile(table, faults, sentenceIn(book, visit), {
    language,
    ...(notice ? { notice } : {}),
  })
  return {
    name: file.name,
    href: `data:${file.mediaType};base64,${Buffer.from(file.body).toString('base64')}`,
  }
}

/** What every file of a demonstration says; nothing elsewhere. */
export const demoNotice = ({ demo, language }: Pick<Visit, 'demo' | 'language'>): string | undefined =>
  demo ? uiWords['demo.notice'][language] : undefined

/** A workbook to be filled in: the columns of an import, and what may stand in them on further sheets. */
export const templateFile = async (
  visit: Visit,
  name: string,
  columns: readonly ColumnNames[],
  lists: readonly NewSheet[] = [],
): Promise<Made> => {
  const notice = demoNotice(visit)
  const head = columns.map(({ title }) => title)
  const sheet: NewSheet = { name, head, rows: [], ...(notice ? { notice } : {}) }
  return {
    name: `${name}.xlsx`,
    mediaType: fileKinds.xlsx.mediaType,
    body: await writeXlsx([sheet, ...lists]),
  }
}
