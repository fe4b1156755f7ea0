import type { SheetTable } from '../../platform/paper/table.ts'
import type { FieldFault } from '../../platform/plain/refusal.ts'
import {
  emptyFigure,
  type Figure,
  type FigureRule,
  isNumber,
  readFigure,
  type TypedFigure,
} from '../figures.ts'

/** Titles of the workbook's columns, by which they are found again wherever they stand. */
export const columns = {
  key: 'Khóa',
  code: 'Mã',
  name: 'Chỉ tiêu',
  before: 'Kỳ trước',
  target: 'Chỉ tiêu giao',
  value: 'Kết quả',
  of: 'Trên tổng số',
  nothing: 'Không phát sinh',
  note: 'Giải trình',
} as const

const mark = 'x'

/** Whose row it is: `<report>@<version>|<code>|<part>`. */
export const keyOf = (reportId: string, version: number, code: string, part = ''): string =>
  [`${reportId}@${version}`, code, part].join('|')

type Key = {
  readonly reportId: string
  readonly version: number
  readonly code: string
  readonly part: string
}

const readKey = (text: string): Key | null => {
  const found = /^([0-9a-f-]{36})@(\d{1,9})\|([^|]+)\|(.*)$/.exec(text)
  if (!found) return null
  const [, reportId = '', version = '0', code = '', part = ''] = found
  return { reportId, version: Number(version), code, part }
}

/** A figure as the workbook gives it; `faults`: cells that cannot be read. */
export type SheetFigure = {
  readonly row: number
  readonly code: string
  readonly typed: TypedFigure
  readonly faults: readonly (FieldFault & { readonly cell: string })[]
}

/** A row that belongs to no figure of the report. */
export type StrangeRow = { readonly row: number } & FieldFault

export type SheetReading = {
  /** Of the report when the workbook was downloaded. */
  readonly version: number
  readonly figures: readonly SheetFigure[]
  readonly strange: readonly StrangeRow[]
}

/** Why a workbook cannot be this report's, as a refusal's code and values. */
export type SheetProblem =
  | { readonly code: 'report_sheet.missing_columns'; readonly values: { readonly columns: string } }
  | { readonly code: 'report_sheet.no_key' }
  | { readonly code: 'report_sheet.other_report'; readonly reportId: string }

type Line = {
  readonly row: number
  readonly key: Key
  readonly cell: (column: keyof typeof columns) => string
}

const needed = ['key', 'value', 'of', 'nothing', 'note'] as const

const typedOf = (rule: FigureRule, lines: readonly Line[]): TypedFigure => {
  const head = lines.find(({ key }) => key.part === '')
  const parts = lines.filter(({ key, cell }) => key.part !== '' && cell('value') !== '')
  const value = head?.cell('value') ?? ''
  return {
    ...(isNumber(rule.kind) ? { numerator: value } : { answer: value }),
    ...(rule.kind === 'ratio' ? { denominator: head?.cell('of') ?? '' } : {}),
    nothingArose: (head?.cell('nothing') ?? '') !== '',
    note: head?.cell('note') || null,
    breakdown:
      parts.length > 0 ? Object.fromEntries(parts.map(({ key, cell }) => [key.part, cell('value')])) : null,
  }
}

/** The rows of the table as figures of the report; a problem when it is not this report's workbook. */
export const readSheet = (
  reportId: string,
  rules: readonly FigureRule[],
  table: SheetTable,
): SheetReading | SheetProblem => {
  const place = new Map(table.head.map((title, at) => [title, at]))
  const missing = needed.filter((column) => !place.has(columns[column]))
  if (missing.includes('key')) return { code: 'report_sheet.no_key' }
  if (missing.length > 0)
    return {
      code: 'report_sheet.missing_columns',
      values: { columns: missing.map((column) => columns[column]).join(', ') },
    }
  const read = table.rows.map(({ row, cells }) => {
    const cell = (column: keyof typeof columns): string => cells[place.get(columns[column]) ?? -1] ?? ''
    return { row, key: readKey(cell('key')), cell }
  })
  const known = read.flatMap(({ key, ...line }) => (key ? [{ ...line, key }] : []))
  if (known.length === 0) return { code: 'report_sheet.no_key' }
  const other = known.find(({ key }) => key.reportId !== reportId)
  if (other) return { code: 'report_sheet.other_report', reportId: other.key.reportId }
  return gather(
    rules,
    known,
    read.filter(({ key }) => key === null),
  )
}

const gather = (
  rules: readonly FigureRule[],
  known: readonly Line[],
  without: readonly { readonly row: number }[],
): SheetReading => {
  const byCode = Map.groupBy(known, ({ key }) => key.code)
  const asked = new Set(rules.map(({ code }) => code))
  const figures = rules.flatMap((rule) => {
    const lines = byCode.get(rule.code)
    const first = lines?.[0]
    if (!lines || !first) return []
    const typed = typedOf(rule, lines)
    return [{ row: first.row, code: rule.code, typed, faults: readFigure(rule, typed).faults }]
  })
  const gone = known.filter(({ key }) => !asked.has(key.code))
  return {
    version: Math.min(...known.map(({ key }) => key.version)),
    figures,
    strange: [
      ...without.map(({ row }) => ({ row, code: 'report_sheet.row_without_key' })),
      ...gone.map(({ row, key }) => ({
        row,
        code: 'report_sheet.row_not_asked',
        values: { indicator: key.code },
      })),
    ],
  }
}

/** A figure as it is typed, so that what a workbook does not hold is kept. */
export const typedFigure = (figure: Figure): TypedFigure => ({
  numerator: figure.numerator,
  denominator: figure.denominator,
  answer: figure.answer,
  nothingArose: figure.nothingArose,
  breakdown: figure.breakdown,
  note: figure.note,
  covered: figure.covered,
  coveredOf: figure.coveredOf,
  denominatorAt: figure.denominatorAt,
  confirmed: !figure.takenOver,
})

/** The report's figure with what the workbook says of it. */
export const merged = (figure: Figure | undefined, typed: TypedFigure): TypedFigure => ({
  ...typedFigure(figure ?? emptyFigure),
  ...typed,
  confirmed: true,
})

const parts = (figure: Figure): string =>
  Object.entries(figure.breakdown ?? {})
    .map(([part, n]) => `${part}:${n}`)
    .sort()
    .join()

/** Whether the workbook says what already stands in the report. */
export const saysSame = (rule: FigureRule, figure: Figure | undefined, typed: TypedFigure): boolean => {
  const there = figure ?? emptyFigure
  const here = readFigure(rule, merged(figure, typed)).figure
  return (
    there.numerator === here.numerator &&
    there.denominator === here.denominator &&
    there.answer === here.answer &&
    there.nothingArose === here.nothingArose &&
    there.note === here.note &&
    parts(there) === parts(here)
  )
}

export const nothingMark = mark
