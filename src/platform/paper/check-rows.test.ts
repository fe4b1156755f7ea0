import { expect, test } from 'vitest'
import { z } from 'zod'
import { fill } from '../plain/words.ts'
import {
  choiceCell,
  countCell,
  dayCell,
  numberCell,
  optionalDayCell,
  optionalText,
  requiredText,
} from './cells.ts'
import { checkRows, type RowFault } from './check-rows.ts'
import { writeCsv } from './csv.ts'
import { resultFile, sayFault } from './result-file.ts'
import { readTable } from './spreadsheet.ts'
import { refusals } from './words.ts'

const columns = {
  code: { title: 'Mã đơn vị', alternatives: ['Mã'] },
  name: { title: 'Tên đơn vị' },
  from: { title: 'Từ ngày', optional: true },
  kind: { title: 'Loại' },
}
const schema = z.object({
  code: requiredText(10),
  name: requiredText(),
  from: optionalDayCell,
  kind: choiceCell({ 'Cấp xã': 'commune', 'Cấp huyện': 'district' }),
})

const read = (lines: string) => readTable(new TextEncoder().encode(lines), 'don-vi.csv')

const isCode = (code: string): code is keyof typeof refusals => code in refusals
const sentence = (fault: RowFault): string =>
  isCode(fault.code) ? fill(refusals[fault.code].vi, fault.values) : fault.code

test('of 5,000 rows with 40 wrong, all 40 are named with row, column and value and the rest accepted', async () => {
  const wrong = (i: number): boolean => i % 125 === 7
  const rows = Array.from({ length: 5000 }, (_, i) => [
    `M${i}`,
    `Đơn vị ${i}`,
    wrong(i) ? '31/02/2021' : '4/3/2021',
    'cap xa',
  ])
  const table = await readTable(writeCsv(['Mã (*)', 'TÊN ĐƠN VỊ', 'Từ ngày', 'loai'], rows), 'a.csv')
  const { accepted, faults } = checkRows(table, { columns, unique: ['code'] }, schema)
  expect(accepted).toHaveLength(4960)
  expect(accepted[0]).toEqual({
    row: 2,
    value: { code: 'M0', name: 'Đơn vị 0', from: '2021-03-04', kind: 'commune' },
  })
  expect(faults.map(({ row }) => row)).toEqual(rows.flatMap((_, i) => (wrong(i) ? [i + 2] : [])))
  expect(faults).toHaveLength(40)
  expect(new Set(faults.map(({ column, value, code }) => `${column}|${value}|${code}`))).toEqual(
    new Set(['Từ ngày|31/02/2021|cell.not_a_day']),
  )
  expect(faults[0] && sayFault(faults[0], sentence, 'vi')).toBe(
    'Dòng 9, cột “Từ ngày”: “31/02/2021” không phải ngày. Viết như 05/02/2026.',
  )
})

test('every fault of a row is told at once, and a row that comes twice names the first', async () => {
  const table = await read(
    'Mã,Tên đơn vị,Loại\nA1,Sở,Cấp xã\nA1,,Tỉnh\n,Ty,Cấp huyện\n12345678901,Ty,Cấp huyện',
  )
  const { faults } = checkRows(table, { columns, unique: ['code'] }, schema)
  expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, 'Tên đơn vị', 'cell.empty'],
    [3, 'Loại', 'cell.not_listed'],
    [3, 'Mã', 'row.repeated'],
    [4, 'Mã', 'cell.empty'],
    [5, 'Mã', 'cell.too_long'],
  ])
  expect(faults[1]?.values).toMatchObject({ value: 'Tỉnh', choices: 'Cấp xã, Cấp huyện' })
  expect(faults[2]?.values['first']).toBe(2)
})

test('a table without its columns is refused by name, and so is one with a column twice', async () => {
  const missing = await read('Mã,Tên\nA1,Sở')
  expect(() => checkRows(missing, { columns }, schema)).toThrow(
    expect.objectContaining({
      code: 'table.missing_columns',
      values: { columns: '“Tên đơn vị”, “Loại”', row: 1 },
    }),
  )
  const twice = await read('Mã,Mã đơn vị,Tên đơn vị,Loại\nA1,A1,Sở,Cấp xã')
  expect(() => checkRows(twice, { columns }, schema)).toThrow('table.repeated_column')
})

test.each<[string, z.ZodType, string, unknown]>([
  ['a day', dayCell, '4.3.2021', '2021-03-04'],
  ['an empty day', dayCell, '', 'cell.empty'],
  ['an empty day that may be', optionalDayCell, '', null],
  ['a wrong day that may be empty', optionalDayCell, 'mai', 'cell.not_a_day'],
  ['a number', numberCell, '1.240,5', 1240.5],
  ['an unclear number', numberCell, '1.5', 'cell.unclear_number'],
  ['no number', numberCell, 'nhiều', 'cell.not_a_number'],
  ['an empty number', numberCell, '', 'cell.empty'],
  ['a count', countCell, '0', 0],
  ['half a thing', countCell, '0,5', 'cell.not_whole'],
  ['less than nothing', countCell, '-1', 'cell.not_whole'],
  ['a word as a count', countCell, 'x', 'cell.not_a_number'],
  ['an empty text', optionalText(), '', null],
  ['a choice', choiceCell({ 'Cá nhân': 1 }), 'CA NHAN', 1],
  ['an enum of Zod', z.enum(['a', 'b']), 'c', 'cell.not_listed'],
  ['a pattern of Zod', z.string().regex(/^\d$/), 'c', 'cell.not_understood'],
  ['a code of another room', z.string().refine(() => false, 'unit.not_found'), 'c', 'unit.not_found'],
])('%s (%#)', async (_, cell, typed, expected) => {
  const table = await read(`Ô;Khác\n${typed};x`)
  const { accepted, faults } = checkRows(table, { columns: { cell: { title: 'Ô' } } }, z.object({ cell }))
  expect(faults.length + accepted.length).toBe(1)
  expect(faults[0]?.code ?? accepted[0]?.value.cell).toBe(expected)
})

test.each(['csv', 'xlsx'] as const)(
  'the file of results says what became of each row (%s)',
  async (format) => {
    const source = await read('Mã;Tên đơn vị;Loại;Kết quả\nA1;=Sở;Cấp xã;cũ\nA2;;Cấp xã;cũ')
    const table = { ...source, format }
    const { faults } = checkRows(table, { columns }, schema)
    const file = await resultFile(table, faults, sentence, { language: 'vi', notice: 'MINH HỌA' })
    expect(file.name).toBe(`don-vi-ket-qua.${format}`)
    const again = await readTable(file.body, file.name)
    expect(again.head).toEqual(['Mã', 'Tên đơn vị', 'Loại', 'Kết quả'])
    expect(again.rows.map(({ cells }) => cells)).toEqual([
      ['A1', '=Sở', 'Cấp xã', 'Hợp lệ'],
      ['A2', '', 'Cấp xã', 'Tên đơn vị: còn trống. Điền giá trị cho ô này.'],
    ])
  },
)
