import { beforeAll, describe, expect, it } from 'vitest'
import { writeFormBook } from '../../platform/paper/form-book.ts'
import { readTable } from '../../platform/paper/spreadsheet.ts'
import type { SheetTable } from '../../platform/paper/table.ts'
import { writeXlsx } from '../../platform/paper/workbook.ts'
import { type FigureRule, ruleOf } from '../figures.ts'
import { askedOf, figuresOf, mustFindReport } from '../queries.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { mustFindSheet } from './queries.ts'
import { keepSheet } from './read-sheet.ts'
import { columns, keyOf, readSheet, saysSame, type SheetReading } from './sheet.ts'
import { takeSheet } from './take-sheet.ts'

const house = await reportingHouse()
const { branch, communes, reader } = house
const clerk = house.on(branch, 'unit_clerk')
const titles = Object.values(columns)

let reportId = ''
let version = 0
let rules: readonly FigureRule[] = []
beforeAll(async () => {
  const { id } = await house.openMonth()
  const report = await house.reportOf(branch, id)
  reportId = report.id
  version = report.version
  rules = (await askedOf(reader, report)).map(ruleOf)
})

type Line = { readonly code: string; readonly part?: string; readonly cells: readonly (string | number)[] }

/** A workbook with these lines: value, of, nothing, note. */
const tableOf = async (
  lines: readonly Line[],
  head: readonly string[] = titles,
  report = reportId,
): Promise<SheetTable> => {
  const rows = lines.map(({ code, part, cells }) => [
    keyOf(report, version, code, part),
    code,
    'tên',
    '',
    '',
    ...cells,
  ])
  return readTable(await writeXlsx([{ name: 'Biểu', head, rows }]), 'bieu.xlsx')
}

const read = async (lines: readonly Line[]): Promise<SheetReading> => {
  const reading = readSheet(reportId, rules, await tableOf(lines))
  if ('code' in reading) throw new Error(reading.code)
  return reading
}

const filled: readonly Line[] = [
  { code: 'LUY', cells: [30, 41, '', 'hai người ốm'] },
  { code: 'TIN', cells: ['', '', 'x', ''] },
]

describe('a unit’s own workbook', () => {
  it('comes back through a real file, its hidden column known again', async () => {
    const row = (code: string, value: number | string) => ({
      cells: [keyOf(reportId, version, code), code, 'tên', '', '', value, 41, '', ''],
      inputs: [
        null,
        null,
        null,
        null,
        null,
        { kind: 'whole' } as const,
        { kind: 'whole' } as const,
        null,
        null,
      ],
    })
    const book = await writeFormBook({
      name: 'Biểu/tháng 3',
      title: 'Chi cục Thử – Tháng 3',
      head: titles,
      widths: titles.map(() => 12),
      rows: [row('LUY', 12), row('TIN', '')],
      wrongNumber: 'Nhập số nguyên',
      wrongChoice: 'Chọn',
    })
    const table = await readTable(book, 'bieu.xlsx')
    expect(table.head).toEqual(titles)
    const reading = readSheet(reportId, rules, table)
    expect(reading).toMatchObject({ version, strange: [], figures: [{ code: 'LUY' }, { code: 'TIN' }] })
  })

  it('is read row by row: numbers, nothing arose, words; what cannot be read is told and the rest survives', async () => {
    const reading = await read([
      { code: 'LUY', cells: ['1.5', 41, '', ''] },
      { code: 'TIN', cells: [3, '', '', ''] },
    ])
    const [first, second] = reading.figures
    expect(first?.faults.map(({ cell, code }) => [cell, code])).toEqual([['numerator', 'figure.ambiguous']])
    expect(second).toMatchObject({ typed: { numerator: '3' }, faults: [] })
  })

  it('may have its columns moved, not renamed', async () => {
    const moved = [...titles.slice(0, 5), columns.note, columns.nothing, columns.of, columns.value]
    const table = await tableOf([{ code: 'LUY', cells: ['', '', 41, 30] }], moved)
    expect(readSheet(reportId, rules, table)).toMatchObject({
      figures: [{ typed: { numerator: '30', denominator: '41' } }],
    })
    const renamed = titles.map((title) => (title === columns.of ? 'Mẫu' : title))
    expect(readSheet(reportId, rules, await tableOf(filled, renamed))).toEqual({
      code: 'report_sheet.missing_columns',
      values: { columns: columns.of },
    })
  })

  it('of another report is refused, and so is a file that is none', async () => {
    const other = 'b'.repeat(8) + reportId.slice(8)
    expect(readSheet(reportId, rules, await tableOf(filled, titles, other))).toEqual({
      code: 'report_sheet.other_report',
      reportId: other,
    })
    const plain = await readTable(
      await writeXlsx([{ name: 'x', head: ['Tên', 'Số'], rows: [['a', 1]] }]),
      'x.xlsx',
    )
    expect(readSheet(reportId, rules, plain)).toEqual({ code: 'report_sheet.no_key' })
  })

  it('tells rows that were added and rows that are not asked any more', async () => {
    const table = await tableOf([...filled, { code: 'CU', cells: [1, '', '', ''] }])
    const added = { row: 9, cells: ['', '', 'dòng thêm', '', '', '5', '', '', ''] }
    const reading = readSheet(reportId, rules, { ...table, rows: [...table.rows, added] })
    expect(reading).toMatchObject({
      strange: [
        { row: 9, code: 'report_sheet.row_without_key' },
        { code: 'report_sheet.row_not_asked', values: { indicator: 'CU' } },
      ],
    })
  })

  it('with 50,000 rows is refused before it is read', async () => {
    const head = [columns.key, columns.value]
    const rows = Array.from({ length: 50_000 }, (_, at) => [keyOf(reportId, 0, 'LUY'), at])
    await expect(
      writeXlsx([{ name: 'x', head, rows }]).then((book) => readTable(book, 'x.xlsx')),
    ).rejects.toMatchObject({ code: 'table.too_many_rows' })
  })
})

describe('what a workbook says', () => {
  const keep = async (lines: readonly Line[], actor = clerk) => {
    const reading = await read(lines)
    return house.order(keepSheet, { reportId, fileName: 'bieu.xlsx', ...reading }, actor)
  }

  it('is kept beside the report and changes nothing of it', async () => {
    const { id } = await keep(filled)
    expect((await mustFindSheet(reader, id)).figures).toHaveLength(2)
    expect(await figuresOf(reader, reportId)).toEqual(new Map())
    await expect(keep(filled, house.on(communes[0], 'unit_clerk'))).rejects.toMatchObject({
      code: 'command.no_right',
    })
  })

  it('goes into the draft only where it was chosen, once', async () => {
    const { id } = await keep(filled)
    const take = { sheetId: id, version: (await mustFindReport(reader, reportId)).version, codes: ['LUY'] }
    await expect(house.order(takeSheet, { ...take, codes: [] }, clerk)).rejects.toMatchObject({
      code: 'report_sheet.nothing_chosen',
    })
    await house.order(takeSheet, take, clerk)
    const figures = [...(await figuresOf(reader, reportId)).values()]
    expect(figures).toMatchObject([{ numerator: 30, denominator: 41, note: 'hai người ốm' }])
    await expect(house.order(takeSheet, take, clerk)).rejects.toMatchObject({ code: 'report_sheet.taken' })
  })

  it('does not go over what somebody saved meanwhile', async () => {
    const { id } = await keep([{ code: 'TIN', cells: [4, '', '', ''] }])
    const before = (await mustFindReport(reader, reportId)).version
    await house.save(reportId, { LUY: { numerator: 35, denominator: 41 } }, clerk)
    const take = { sheetId: id, version: before, codes: ['TIN'] }
    await expect(house.order(takeSheet, take, clerk)).rejects.toMatchObject({
      code: 'report.changed_meanwhile',
    })
    await house.order(takeSheet, { ...take, version: before + 1 }, clerk)
    const [luy, tin] = await Promise.all(
      (await askedOf(reader, await mustFindReport(reader, reportId))).map(async ({ id: indicatorId }) =>
        (await figuresOf(reader, reportId)).get(indicatorId),
      ),
    )
    expect([luy?.numerator, tin?.numerator]).toEqual([35, 4])
  })

  it('is the same when it repeats what stands there', async () => {
    const [rule] = rules
    if (!rule) throw new Error('no rule')
    const asked = await askedOf(reader, await mustFindReport(reader, reportId))
    const figure = (await figuresOf(reader, reportId)).get(asked[0]?.id ?? '')
    expect(
      saysSame(rule, figure, { numerator: '35', denominator: '41', nothingArose: false, note: null }),
    ).toBe(true)
    expect(saysSame(rule, figure, { numerator: '36', denominator: '41' })).toBe(false)
  })
})
