import { describe, expect, it } from 'vitest'
import { readNumber, showMoney, showNumber, showPercent } from './number.ts'

describe('number', () => {
  it.each([
    [1234.5, undefined, '1.234,5', '1,234.5'],
    [1234567.8, undefined, '1.234.567,8', '1,234,567.8'],
    [0.1 + 0.2, undefined, '0,3', '0.3'],
    [1234, 2, '1.234,00', '1,234.00'],
    [12.345, 1, '12,3', '12.3'],
    [-1234.5, undefined, '-1.234,5', '-1,234.5'],
    [-0, undefined, '0', '0'],
  ])('%d with %s decimals is shown %s and %s', (n, digits, vi, en) => {
    expect(showNumber(n, 'vi', digits)).toBe(vi)
    expect(showNumber(n, 'en', digits)).toBe(en)
  })

  it.each([
    ['1234567,8', 1234567.8],
    ['1.234.567,8', 1234567.8],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['1,5', 1.5],
    ['1,234', 1.234],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['0.125', 0.125],
    ['0,5', 0.5],
    ['-12,5', -12.5],
    ['−12', -12],
    ['+3', 3],
    ['-0', 0],
    ['007', 7],
    [' 100 ', 100],
  ])('"%s" is read as %d', (text, value) => expect(readNumber(text)).toEqual({ value }))

  it.each([
    ['1.5', [1.5, 1500]],
    ['12.34', [12.34, 12340]],
    ['-1.5', [-1.5, -1500]],
    ['1234.567', [1234.567, 1234567]],
    ['1.2345', [1.2345, 12345]],
  ])('"%s" may be either of %j', (text, ambiguous) => expect(readNumber(text)).toEqual({ ambiguous }))

  it.each([
    '',
    '-',
    'mười',
    '1.23.456',
    '1,2,3',
    '1..5',
    '1,5,',
    '12%',
    '1e5',
    '1234567890123456',
    '.5',
    '1 23',
  ])('"%s" is no number', (text) => expect(readNumber(text)).toEqual({ wrong: true }))

  it.each([
    [381171, 381400, '99,94%', '99.94%'],
    [1371315, 1374559, '99,76%', '99.76%'],
    [99999, 100000, '99,99%', '99.99%'],
    [999999999, 1000000000, '99,99%', '99.99%'],
    [100000, 100000, '100%', '100%'],
    [112, 100, '112%', '112%'],
    [1, 8, '12,5%', '12.5%'],
    [1, 20000, '0,01%', '0.01%'],
    [1, 20001, '0%', '0%'],
    [2.5, 7.5, '33,33%', '33.33%'],
    [9007199254740990, 9007199254740991, '99,99%', '99.99%'],
    [0, 7, '0%', '0%'],
    [0, 0, '–', '–'],
  ])('%d of %d is %s', (numerator, denominator, vi, en) => {
    expect(showPercent(numerator, denominator, 'vi')).toBe(vi)
    expect(showPercent(numerator, denominator, 'en')).toBe(en)
  })

  it('shows money as documents write it', () => {
    expect(showMoney(1490000)).toBe('1.490.000 đồng')
    expect(showMoney(0)).toBe('0 đồng')
  })
})
