import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { wordPieces } from './word-pieces.ts'

test('a changed word is shown as gone and new, the rest stays', () => {
  const pieces = wordPieces('Ngày bầu củ đã đến', 'Ngày bầu cử đã đến')
  expect(pieces.filter(({ kind }) => kind === 'gone').map(({ text }) => text)).toEqual(['củ'])
  expect(pieces.filter(({ kind }) => kind === 'new').map(({ text }) => text)).toEqual(['cử'])
})

test('the pieces make both texts again, long ones too', () => {
  const remade = (before: string, after: string) => {
    const pieces = wordPieces(before, after)
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect(without('new')).toBe(before)
    expect(without('gone')).toBe(after)
  }
  assert(property(string({ maxLength: 60 }), string({ maxLength: 60 }), remade))
  remade('a '.repeat(40_000), 'b')
})
