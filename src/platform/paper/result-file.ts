import { fileKinds } from '../files/file-kind.ts'
import type { Language } from '../plain/language.ts'
import { speak } from '../plain/words.ts'
import type { RowFault } from './check-rows.ts'
import { writeCsv } from './csv.ts'
import type { SheetTable } from './table.ts'
import { words } from './words.ts'
import { writeXlsx } from './workbook.ts'

export type ResultFile = { readonly name: string; readonly mediaType: string; readonly body: Uint8Array }

/** Says a fault in full: `Dòng 42, cột “Danh hiệu”: …`. `sentence` fills the fault's own words. */
export const sayFault = (
  fault: RowFault,
  sentence: (fault: RowFault) => string,
  language: Language,
): string =>
  speak(words)(language)(fault.column ? 'fault' : 'rowFault', {
    row: fault.row,
    column: fault.column,
    fault: sentence(fault),
  })

const resultTitles = Object.values(words.result)

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '') || 'bang'

/**
 * The same table, in the same format, with a last column `Kết quả` that says for each row whether it is accepted or what
 * to mend; a result column of an earlier round is replaced. `sentence` fills a fault's own words.
 */
export const resultFile = async (
  table: SheetTable,
  faults: readonly RowFault[],
  sentence: (fault: RowFault) => string,
  { language, notice }: { readonly language: Language; readonly notice?: string },
): Promise<ResultFile> => {
  const say = speak(words)(language)
  const kept = table.head.flatMap((title, i) => (resultTitles.some((one) => one === title) ? [] : [i]))
  const byRow = Map.groupBy(faults, ({ row }) => row)
  const told = (fault: RowFault): string => (fault.column ? `${fault.column}: ` : '') + sentence(fault)
  const verdict = (row: number): string => byRow.get(row)?.map(told).join(' ') ?? say('accepted')
  const head = [...kept.map((i) => table.head[i] ?? ''), say('result')]
  const rows = table.rows.map(({ row, cells }) => [...kept.map((i) => cells[i] ?? ''), verdict(row)])
  const { format, separator } = table
  const body =
    format === 'csv'
      ? writeCsv(head, rows, { separator, notice })
      : await writeXlsx([{ name: say('result'), head, rows, notice }])
  return { name: `${stemOf(table.name)}-ket-qua.${format}`, mediaType: fileKinds[format].mediaType, body }
}
