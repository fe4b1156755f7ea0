import type { Row, Workbook, Worksheet } from 'exceljs'

/** What may be written in a cell; null: the cell is locked. */
export type FormCell =
  | { readonly kind: 'whole' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'text' }
  | null

export type FormRow = {
  readonly cells: readonly (string | number)[]
  /** For each column what may be written there. */
  readonly inputs: readonly FormCell[]
}

export type FormBook = {
  readonly name: string
  /** Alone in the first row: whose form it is. */
  readonly title: string
  readonly head: readonly string[]
  readonly widths: readonly number[]
  /** The first column is not shown: by it the program knows its rows again. */
  readonly rows: readonly FormRow[]
  /** What a spreadsheet says when a number is not whole and at least zero, or a choice not on the list. */
  readonly wrongNumber: string
  readonly wrongChoice: string
}

const input = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF7E0' } } as const
const thin = { style: 'thin', color: { argb: 'FF8A8478' } } as const
const border = { top: thin, bottom: thin, left: thin, right: thin }

const openCells = (row: Row, { inputs }: FormRow, { wrongNumber, wrongChoice }: FormBook): void => {
  inputs.forEach((what, at) => {
    if (what === null) return
    const cell = row.getCell(at + 1)
    cell.protection = { locked: false }
    cell.fill = input
    cell.border = border
    if (what.kind === 'whole')
      cell.dataValidation = {
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        allowBlank: true,
        showErrorMessage: true,
        error: wrongNumber,
      }
    if (what.kind === 'choice')
      cell.dataValidation = {
        type: 'list',
        formulae: [`"${what.choices.join(',')}"`],
        allowBlank: true,
        showErrorMessage: true,
        error: wrongChoice,
      }
  })
}

const fill = (page: Worksheet, form: FormBook): void => {
  page.addRow([form.title]).font = { bold: true }
  page.addRow([...form.head]).font = { bold: true }
  for (const row of form.rows) openCells(page.addRow([...row.cells]), row, form)
  form.widths.forEach((width, at) => {
    const column = page.getColumn(at + 1)
    column.width = width
    column.alignment = { vertical: 'top', wrapText: true }
  })
  page.getColumn(1).hidden = true
  // Wrapping in the hidden first column would make the title's row as high as it has words.
  page.getCell('A1').alignment = { wrapText: false }
  page.mergeCells(1, 2, 1, form.head.length)
  page.getCell(1, 2).value = form.title
  page.getCell('A1').value = null
}

const emptyBook = async (): Promise<Workbook> => {
  const { default: exceljs } = await import('exceljs')
  return new exceljs.Workbook()
}

/**
 * A workbook to be filled in: its input cells are coloured, open and validated, everything else is locked (without a
 * password: against slips, not against people). `readTable` reads it again, the hidden column among its cells.
 */
export const writeFormBook = async (form: FormBook): Promise<Uint8Array> => {
  const book = await emptyBook()
  const page = book.addWorksheet(form.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 2 }],
  })
  page.pageSetup = {
    ...page.pageSetup,
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToHeight: 0,
  }
  fill(page, form)
  await page.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true })
  return new Uint8Array(await book.xlsx.writeBuffer())
}
