import { describe, expect, it } from 'vitest'
import { addsUpPeriods, type Figure, figureFaults, readCell, readFigure, ruleOf } from './figures.ts'

const ratio = ruleOf({ code: 'A', kind: 'ratio', rule: {} })
const cumulative = ruleOf({ code: 'B', kind: 'ratio', rule: { cumulative: true } })
const count = ruleOf({ code: 'C', kind: 'count', rule: {} })
const byLanguage = ruleOf({ code: 'D', kind: 'ratio', rule: { breakdown: ['tiếng Thái', 'tiếng Mông'] } })

const figure = (
  numerator: number | null,
  denominator: number | null,
  more: Partial<Figure> = {},
): Figure => ({
  numerator,
  denominator,
  nothingArose: false,
  breakdown: null,
  note: null,
  ...more,
})

describe('a cell', () => {
  it.each([
    ['', null, null],
    [null, null, null],
    ['0', 0, null],
    ['1.240', 1240, null],
    ['1 240', 1240, null],
    ['1.5', null, 'figure.ambiguous'],
    ['1,5', null, 'figure.not_whole'],
    ['91%', null, 'figure.not_a_number'],
    ['-3', null, 'figure.negative'],
    ['12345678901234', null, 'figure.too_big'],
    [412, 412, null],
    [Number.NaN, null, 'figure.not_a_number'],
  ])('%j reads as %j, told as %j', (typed, value, code) => {
    const read = readCell(typed)
    expect([read.value, read.fault?.code ?? null]).toEqual([value, code])
  })

  it('asks which of its two meanings 1.5 has', () => {
    expect(readCell('1.5').fault?.values).toEqual({ typed: '1.5', decimal: '1,5', thousands: '1500' })
  })
})

describe('a figure', () => {
  const cases: readonly [string, Parameters<typeof figureFaults>, readonly string[]][] = [
    ['within its whole', [ratio, figure(41, 41), null], []],
    ['above its whole', [ratio, figure(26, 24), null], ['numerator figure.above']],
    ['of nothing', [ratio, figure(0, 0), null], ['denominator figure.zero_denominator']],
    ['without a whole', [ratio, figure(3, null), null], ['denominator figure.denominator_required']],
    ['that is empty', [ratio, figure(null, null), null], ['numerator figure.required']],
    ['that is zero', [count, figure(0, null), null], []],
    ['that did not arise', [ratio, figure(null, null, { nothingArose: true }), null], []],
    [
      'that did not arise and is 0',
      [count, figure(0, null, { nothingArose: true }), null],
      ['nothingArose figure.both'],
    ],
    ['that stays', [cumulative, figure(30, 41), figure(30, 41)], []],
    ['that falls', [cumulative, figure(29, 41), figure(30, 41)], ['numerator figure.fell']],
    ['that falls with its whole', [cumulative, figure(29, 40), figure(30, 41)], []],
    ['that falls for a reason', [cumulative, figure(29, 41, { note: 'Đính chính' }), figure(30, 41)], []],
    ['that falls and need not rise', [ratio, figure(1, 41), figure(30, 41)], []],
    ['in parts', [byLanguage, figure(5, 5, { breakdown: { 'tiếng Thái': 4, 'tiếng Mông': 1 } }), null], []],
    [
      'whose parts differ',
      [byLanguage, figure(5, 5, { breakdown: { 'tiếng Thái': 4 } }), null],
      ['breakdown figure.parts_differ'],
    ],
  ]
  it.each(cases)('%s', (_, [rule, given, before], expected) => {
    expect(figureFaults(rule, given, before).map(({ cell, code }) => `${cell} ${code}`)).toEqual(expected)
  })

  it('is read cell by cell, and what broke a rule is still kept', () => {
    const { figure: kept, faults } = readFigure(byLanguage, {
      numerator: '26',
      denominator: '24',
      breakdown: { 'tiếng Thái': 'x', 'tiếng Lạ': '2', 'tiếng Mông': '' },
    })
    expect(kept).toMatchObject({ numerator: 26, denominator: 24 })
    expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'breakdown.0 figure.not_a_number',
      'breakdown figure.unknown_part',
    ])
  })
})

it('adds the periods of what is counted in each, and nothing else', () => {
  expect([ratio, cumulative, count].map(addsUpPeriods)).toEqual([false, false, true])
})
