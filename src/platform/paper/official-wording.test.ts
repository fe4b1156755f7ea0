import { expect, test } from 'vitest'
import type { OfficialDocument } from './official-document.ts'
import {
  addresseeLines,
  annexLabel,
  attachedLine,
  baseLines,
  marker,
  numberLine,
  placeAndDateLine,
  recipientLines,
  runsOf,
  signerLines,
} from './official-wording.ts'
import { letter, longDecision } from './paper-examples.ts'

const plan = (change: Partial<OfficialDocument>): OfficialDocument => ({ ...longDecision, ...change })

test.each([
  [5, 'QĐ-UBND', 'Số: 05/QĐ-UBND'],
  [10, 'QĐ-UBND', 'Số: 10/QĐ-UBND'],
  ['0125', 'KH-UBND', 'Số: 0125/KH-UBND'],
  [null, 'KH-UBND', 'Số: ……/KH-UBND'],
  ['', 'KH-UBND', 'Số: ……/KH-UBND'],
  [7, '', 'Số: 07'],
])('number %j and symbol %j are printed %j', (number, symbol, line) => {
  expect(numberLine(plan({ number, symbol }))).toBe(line)
})

test('days below ten and the first two months carry a zero, other months do not', () => {
  expect(placeAndDateLine(plan({ date: '2021-02-05' }))).toBe('Mẫu, ngày 05 tháng 02 năm 2021')
  expect(placeAndDateLine(plan({ date: '2021-03-15' }))).toBe('Mẫu, ngày 15 tháng 3 năm 2021')
})

test('each basis ends with a semicolon and the last with a full stop, whatever was typed', () => {
  const lines = baseLines(
    plan({ bases: ['Căn cứ Luật A.', [{ text: 'Căn cứ ' }, { text: 'Luật B', bold: true }]] }),
  )
  expect(lines.map((runs) => runs.map((run) => run.text).join(''))).toEqual([
    'Căn cứ Luật A;',
    'Căn cứ Luật B.',
  ])
  expect(lines[1]?.[1]?.bold).toBe(true)
})

test('one addressee stands alone, several are a list', () => {
  expect(addresseeLines(plan({ addressees: ['Sở Nội vụ;'] }))).toEqual(['Sở Nội vụ'])
  expect(addresseeLines(letter)).toEqual([
    '- Các sở, ban, ngành tỉnh;',
    '- Ủy ban nhân dân các huyện, thị xã, thành phố.',
  ])
})

test('the file closes the recipients', () => {
  expect(recipientLines(plan({ recipients: ['Như Điều 3'], file: 'VT, TĐKT' }))).toEqual([
    '- Như Điều 3;',
    '- Lưu: VT, TĐKT.',
  ])
  expect(recipientLines(plan({ recipients: [], file: undefined }))).toEqual([])
})

test('a signer stands under the authority he signs by, in capitals', () => {
  const authority = [
    { form: 'TM.', of: 'Ủy ban nhân dân' },
    { form: 'KT.', of: 'Chủ tịch' },
  ] as const
  expect(signerLines({ authority, position: 'Phó Chủ tịch', name: '' })).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
  ])
})

test('annexes are numbered when there are several, and name what they belong to', () => {
  expect([annexLabel(1, 1), annexLabel(4, 9), annexLabel(9, 9)]).toEqual([
    'Phụ lục',
    'Phụ lục IV',
    'Phụ lục IX',
  ])
  const annex = { title: 'Danh sách', blocks: [] }
  expect(attachedLine(longDecision, annex)).toBe(
    '(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 02 năm 2021 của Chủ tịch Ủy ban nhân dân tỉnh Mẫu)',
  )
  expect(attachedLine(letter, annex)).toContain('(Kèm theo Công văn số ……/SNV-TĐKT')
})

test('lists count by their marker', () => {
  expect([marker('1.', 1), marker('a)', 2), marker('a)', 30), marker(undefined, 4)]).toEqual([
    '2.',
    'c)',
    '31)',
    '-',
  ])
})

test('text is composed and cleaned of what cannot be printed, and keeps its line feeds', () => {
  expect(runsOf('Bie\u0302n\r\nba\u0309n\u0000\uFEFF\u{F0000}')).toEqual([{ text: 'Biên\nbản' }])
})
