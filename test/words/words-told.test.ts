import { describe, expect, it } from 'vitest'
import { bookFaults, booksIn } from './books.ts'
import { refusalCodes } from './refusal-codes.ts'

const faultsOf = (sentence: unknown): readonly string[] =>
  booksIn('words.ts', { words: { good: { vi: 'Lưu', en: 'Save' }, sentence } })
    .flatMap(bookFaults)
    .map((fault) => fault.replace("words.ts words['sentence'] ", ''))

describe('the test of words', () => {
  it.each([
    [{ vi: 'Đã lưu {n}', en: 'Saved {n}' }, []],
    [{ vi: 'Đã lưu' }, ['is missing in en']],
    [{ vi: ' ', en: 'Saved' }, ['is missing in vi']],
    [{ vi: 'Đã lưu'.normalize('NFD'), en: 'Saved' }, ['is not NFC in vi']],
    [{ vi: 'Đã\u200b lưu', en: 'Saved' }, ['has something invisible in vi']],
    [{ vi: 'Đã  lưu', en: 'Saved ' }, ['has a space too many in vi', 'has a space too many in en']],
    [{ vi: '{a} của {b}', en: '{b} has {a}' }, []],
    [{ vi: '{a} của {b}', en: 'of {b}' }, ['asks for other values in en than in vi']],
  ])('finds in %j: %j', (sentence, faults) => expect(faultsOf(sentence)).toEqual(faults))

  it('takes for a book what holds sentences, and nothing else', () => {
    const exported = { say: () => '', limits: { file: 300 }, words: { a: { vi: 'Một' } } }
    expect(booksIn('words.ts', exported).map((book) => book.name)).toEqual(['words'])
  })

  it.each([
    [`throw new Refusal('unit.gone')`, [['unit.gone', []]]],
    [
      `throw new Refusal('unit.gone', { values: { unit: name, day }, status: 404 })`,
      [['unit.gone', ['unit', 'day']]],
    ],
    [
      `throw new Refusal(late ? 'a.late' : 'a.early')`,
      [
        ['a.late', []],
        ['a.early', []],
      ],
    ],
    [`throw new Refusal('a.b', { values })`, [['a.b', null]]],
    [`throw new Refusal('a.b', { values: { ...more } })`, [['a.b', null]]],
    [`throw new Refusal('a.b', details)`, [['a.b', null]]],
    [`const day = text.refine(isDay, { error: 'input.not_a_day' })`, [['input.not_a_day', null]]],
    [
      `throw new Refusal('a.b', { fields: { day: { code: 'a.wrong_day' } } })`,
      [
        ['a.b', []],
        ['a.wrong_day', null],
      ],
    ],
    [`throw Object.assign(new Error('x.y'), { code: '25P02' })`, []],
  ])('reads %s', (text, expected) => {
    const found = refusalCodes('a.ts', text).map(({ code, values }) => [code, values && [...values]])
    expect(found).toEqual(expected)
  })
})
