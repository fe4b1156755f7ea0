import { expect, it } from 'vitest'
import { trapOf } from '../visitors/guard.ts'
import { codeOf, mayMoveIntroduction, readCode, showCode } from './introduction.ts'

it('a code is read as people type it, and nothing else is one', () => {
  const code = codeOf('AZaz09-_QRstUVwx')
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{12}$/)
  expect(readCode(` ${showCode(code).toLowerCase()} `)).toBe(code)
  expect(showCode('ABCDEFGHJKLM')).toBe('ABCD-EFGH-JKLM')
  expect(readCode('ABCD')).toBeNull()
  expect(readCode('ABCDEFGHJKL0')).toBeNull()
  expect(codeOf('AZaz09-_QRst')).not.toBe(codeOf('AZaz09-_QRsu'))
})

it('a form is let in from a person, not from a program', () => {
  const at = (trap: string, shownAt: string) =>
    trapOf({ trap, shownAt, address: '' }, '2021-05-25T02:00:10.000Z')
  expect(at('', '2021-05-25T02:00:00.000Z')).toBeNull()
  expect(at('http://spam', '2021-05-25T02:00:00.000Z')).toBe('visitor.trap_filled')
  expect(at('', '2021-05-25T02:00:09.000Z')).toBe('visitor.too_fast')
  expect(at('', '2021-05-25T02:09:00.000Z')).toBe('visitor.too_fast')
  expect(at('', 'yesterday')).toBe('visitor.too_fast')
})

it('an answered introduction stays answered', () => {
  expect(mayMoveIntroduction('introduction.take_up', 'not_taken_up')).toBe(false)
  expect(mayMoveIntroduction('introduction.decline', 'checked')).toBe(true)
})
