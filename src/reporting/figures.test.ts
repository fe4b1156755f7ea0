import { describe, expect, it } from 'vitest'
import { readCell, readMoment, readStep, readYesNo } from './cells.ts'
import { figureFaults, figureWarnings } from './figure-faults.ts'
import { addsUpPeriods, emptyFigure, type Figure, readFigure, ruleOf } from './figures.ts'

const ratio = ruleOf({ code: 'A', kind: 'ratio', rule: {} })
const cumulative = ruleOf({ code: 'B', kind: 'ratio', rule: { cumulative: true } })
const count = ruleOf({ code: 'C', kind: 'count', rule: {} })
const hourly = ruleOf({ code: 'E', kind: 'ratio', rule: { neverFallsWithinDay: true } })
const ranged = ruleOf({ code: 'F', kind: 'count', rule: { least: 2, most: 14, warnAbove: 20 } })
const money = ruleOf({ code: 'G', kind: 'money', rule: {} })
const yesNo = ruleOf({ code: 'H', kind: 'yes_no', rule: {} })
const scale = ruleOf({ code: 'I', kind: 'scale', rule: { steps: ['yếu', 'khá', 'tốt'] } })
const covering = ruleOf({ code: 'K', kind: 'ratio', rule: { covers: 'khu vực', denominatorTimed: true } })
const byLanguage = ruleOf({ code: 'D', kind: 'ratio', rule: { breakdown: ['tiếng Thái', 'tiếng Mông'] } })

const figure = (
  numerator: number | null,
  denominator: number | null,
  more: Partial<Figure> = {},
): Figure => ({
  ...emptyFigure,
  numerator,
  denominator,
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
    ['91%', null, 'figure.percent'],
    ['Tổ 5: 91%', null, 'figure.percent'],
    ['235/241', null, 'figure.two_numbers'],
    ['nhiều', null, 'figure.not_a_number'],
    ['-3', null, 'figure.negative'],
    ['12345678901234', null, 'figure.too_big'],
    [412, 412, null],
    [Number.NaN, null, 'figure.not_a_number'],
  ])('%j reads as %j, told as %j', (typed, value, code) => {
    const read = readCell(typed)
    expect([read.value, read.fault?.code ?? null]).toEqual([value, code])
  })

  it('asks which of its two meanings 1.5 has', () => {
    expect(readCell('1.5').fault?.values).toEqual({ typed: '1.5', decimal: '1,5', thousands: '1.500' })
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
    [
      'that falls within the day, whatever is said',
      [hourly, figure(29, 41, { note: 'Đếm lại' }), { ...figure(30, 41), sameDay: true }],
      ['numerator figure.fell_within_day'],
    ],
    [
      'that falls from one day to the next',
      [hourly, figure(29, 41), { ...figure(30, 41), sameDay: false }],
      [],
    ],
    ['below what can be', [ranged, figure(1, null), null], ['numerator figure.below_least']],
    ['above what can be', [ranged, figure(15, null), null], ['numerator figure.above_most']],
    ['without an answer', [yesNo, figure(null, null), null], ['answer figure.answer_required']],
    ['that says no', [yesNo, figure(null, null, { answer: 'no' }), null], []],
    [
      'that says no and did not arise',
      [yesNo, figure(null, null, { answer: 'no', nothingArose: true }), null],
      ['nothingArose figure.both'],
    ],
    [
      'that only half says what it covers',
      [covering, figure(5, 5, { covered: 9 }), null],
      ['coveredOf figure.half_covered'],
    ],
    [
      'that covers more than there is',
      [covering, figure(5, 5, { covered: 10, coveredOf: 9 }), null],
      ['covered figure.above'],
    ],
    [
      'that was taken over and not looked at',
      [count, figure(5, null, { takenOver: true }), figure(5, null)],
      ['confirmed figure.not_confirmed'],
    ],
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

describe('a leap against the last period', () => {
  it.each([
    [figure(8, null), figure(10, null), []],
    [figure(7, null), figure(10, null), ['figure.leapt_down 30']],
    [figure(13, null), figure(10, null), ['figure.leapt_up 30']],
    [figure(7, null, { note: 'Mưa lũ' }), figure(10, null), []],
    [figure(7, null), figure(0, null), []],
    [figure(7, null), null, []],
  ])('%# is told, and never stops', (given, before, expected) => {
    const told = figureWarnings(ranged, given, before)
    expect(told.map(({ code, values }) => `${code} ${values?.['percent']}`)).toEqual(expected)
    expect(figureFaults(ranged, given, before)).toEqual([])
  })
})

describe('what is no number', () => {
  it.each([
    ['Có', 'yes'],
    ['không', 'no'],
    ['true', 'yes'],
    ['0', 'no'],
    ['', null],
    ['có lẽ', null],
  ])('%j is read as %j', (typed, value) => {
    expect(readYesNo(typed).value).toBe(value)
  })

  it('is a step that the scale has', () => {
    expect(readStep('khá', scale.steps).value).toBe('khá')
    expect(readStep('rất tốt', scale.steps).fault).toMatchObject({ code: 'figure.not_a_step' })
  })

  it('is 1 to 5 when a scale names no steps', () => {
    expect(ruleOf({ code: 'L', kind: 'scale', rule: {} }).steps).toEqual(['1', '2', '3', '4', '5'])
  })

  it('takes no number, and a number takes no words', () => {
    const answered = readFigure(yesNo, { numerator: '3', answer: 'có' })
    expect(answered.faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'numerator figure.answer_expected',
    ])
    const numbered = readFigure(count, { numerator: '3', answer: 'có' })
    expect(numbered.faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'answer figure.number_expected',
    ])
  })

  it.each([
    ['16:00 05/5/2021', '2021-05-05T09:00:00.000Z'],
    ['05/05/2021, 16h00', '2021-05-05T09:00:00.000Z'],
    ['2021-05-05T09:00:00Z', '2021-05-05T09:00:00.000Z'],
    ['hôm qua', null],
    ['25:00 05/5/2021', null],
  ])('the moment %j is %j', (typed, value) => {
    expect(readMoment(typed).value).toBe(value)
  })
})

it('keeps money to the đồng, far above what other counts may be', () => {
  expect(readFigure(money, { numerator: '12.345.678.901.234' }).figure.numerator).toBe(12_345_678_901_234)
  expect(readFigure(count, { numerator: '12.345.678.901.234' }).faults).toHaveLength(1)
})

it('asks for coverage and the denominator’s time only where the indicator does', () => {
  const typed = {
    numerator: '5',
    denominator: '6',
    covered: '9',
    coveredOf: '9',
    denominatorAt: '16:00 05/5/2021',
  }
  expect(readFigure(covering, typed).figure).toMatchObject({
    covered: 9,
    denominatorAt: '2021-05-05T09:00:00.000Z',
  })
  expect(readFigure(ratio, typed).figure).toMatchObject({ covered: null, denominatorAt: null })
})

it('adds the periods of what is counted in each, and nothing else', () => {
  expect([ratio, cumulative, count, money, yesNo, scale].map(addsUpPeriods)).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
  ])
})
