import { expect, test } from 'vitest'
import { compareContents, compareTexts, contentOf, isConfirmation } from './versions.ts'

const marks = { same: ' ', gone: '-', new: '+' } as const
const told = (before: string, after: string): string[] =>
  compareTexts(before, after).map(({ kind, text }) => marks[kind] + text)

test.each([
  ['a\nb\nc', 'a\nx\nc', [' a', '-b', '+x', ' c']],
  ['', 'a', ['+a']],
  ['a', '', ['-a']],
  ['a\nb', 'a\nb', [' a', ' b']],
  ['a\nb\nc', 'b\nc\nd', ['-a', ' b', ' c', '+d']],
  ['một\nhai', 'hai\nmột', ['-một', ' hai', '+một']],
])('%j and %j line by line', (before, after, lines) => {
  expect(told(before, after)).toEqual(lines)
})

test('a text of very many lines is compared as a whole', () => {
  const long = Array.from({ length: 500 }, (_, i) => String(i)).join('\n')
  expect(compareTexts(long, `${long}!`).map(({ kind }) => kind)).toEqual(['gone', 'new'])
})

const figure = { numerator: 3, denominator: 4, nothingArose: false, breakdown: null, note: null }

test('figures differ by what they say, not by how they were kept', () => {
  const before = contentOf({ values: { A: figure, B: { numerator: 1, note: null } }, narrative: 'x' })
  const after = contentOf({
    values: { A: figure, B: { numerator: 1, nothingArose: false }, C: figure },
  })
  expect(compareContents(before, after)).toEqual({
    codes: ['C'],
    narrative: [{ kind: 'gone', text: 'x' }],
    nothingToReport: false,
  })
  const ticked = contentOf({ nothingToReport: true })
  expect(compareContents(before, ticked)).toMatchObject({ codes: ['A', 'B'], nothingToReport: true })
})

test('what cannot be read is empty', () => {
  expect(contentOf('torn').figures.size).toBe(0)
  expect(contentOf({ values: { A: 'torn' } }).figures.size).toBe(0)
  expect(isConfirmation({ confirmed: true })).toBe(true)
  expect(isConfirmation(null)).toBe(false)
})
