import { describe, expect, it } from 'vitest'
import { compareFractions, monthsBetween } from './comparisons.ts'
import type { FactType, Facts, Scalar } from './comparisons.ts'
import { lackingIn, prepare } from './conditions.ts'
import type { Condition, Ground, Verdict } from './conditions.ts'

const types: Readonly<Record<string, FactType>> = {
  yes: 'integer',
  total: 'integer',
  from: 'day',
  until: 'day',
  text: 'text',
  something: 'content',
}
const groundOn = (day: string): Ground => ({
  typeOf: (name) => types[name] ?? 'boolean',
  valueOf: (id): Scalar | null =>
    id === 'least' && day >= '2024-01-01' ? { numerator: 90, denominator: 100 } : null,
})
const day = '2024-06-01'
const ground = groundOn(day)
const weigh = (condition: Condition, facts: Facts, on = day): Verdict =>
  prepare(condition, groundOn(on)).weigh(facts)
const isTrue = (fact: string): Condition => ({
  kind: 'compare',
  left: { kind: 'fact', fact },
  comparison: 'is',
  right: { kind: 'literal', value: true },
})
const given = (verdict: string): boolean | undefined =>
  ({ met: true, 'not met': false })[verdict] ?? undefined

describe('three-valued logic', () => {
  const [yes, no, open] = ['met', 'not met', 'unknown'] as const
  it.each([
    [yes, yes, yes, yes],
    [yes, no, no, yes],
    [yes, open, open, yes],
    [no, yes, no, yes],
    [no, no, no, no],
    [no, open, no, open],
    [open, yes, open, yes],
    [open, no, no, open],
    [open, open, open, open],
  ])('%s with %s: all is %s, any is %s', (a, b, all, any) => {
    const facts = { a: given(a), b: given(b) }
    const of = [isTrue('a'), isTrue('b')]
    expect(weigh({ kind: 'all', of }, facts)).toBe(all)
    expect(weigh({ kind: 'any', of }, facts)).toBe(any)
  })

  it.each([
    [yes, no],
    [no, yes],
    [open, open],
  ])('not %s is %s', (a, expected) => {
    expect(weigh({ kind: 'not', of: isTrue('a') }, { a: given(a) })).toBe(expected)
  })

  it.each([
    [{ a: true, b: true, c: false }, yes],
    [{ a: true, b: true }, yes],
    [{ a: true, c: false }, open],
    [{ b: false, c: false }, no],
    [{}, open],
  ])('two of three: %j is %s', (facts, expected) => {
    const of = [isTrue('a'), isTrue('b'), isTrue('c')]
    expect(weigh({ kind: 'count', of, atLeast: 2 }, facts)).toBe(expected)
  })
})

describe('what is missing', () => {
  const lacking = (condition: Condition, facts: Facts) => lackingIn(prepare(condition, ground), facts)
  it('names what is not said and what does not satisfy, and nothing when met', () => {
    const three: Condition = { kind: 'all', of: [isTrue('a'), isTrue('b'), isTrue('c')] }
    expect(lacking(three, { a: true, b: false })).toEqual(['b', 'c'])
    expect(lacking(three, { a: true, b: true, c: true })).toEqual([])
  })
  it('names a fact once, however often it is asked for', () => {
    const twice: Condition = {
      kind: 'all',
      of: [isTrue('a'), { kind: 'any', of: [isTrue('b'), isTrue('a')] }],
    }
    expect(lacking(twice, { a: false })).toEqual(['a', 'b'])
  })
  it('asks only for the facts that are not said', () => {
    const share: Condition = {
      kind: 'compare',
      left: { kind: 'share', of: 'yes', in: 'total' },
      comparison: 'at least',
      right: { kind: 'value', id: 'least' },
    }
    expect(lacking(share, { total: 9 })).toEqual(['yes'])
    expect(lacking(share, { total: 9, yes: 1 })).toEqual(['yes', 'total'])
  })
  it('asks for the facts that make a negation fail', () => {
    const negation: Condition = { kind: 'not', of: isTrue('a') }
    expect(lacking(negation, { a: true })).toEqual(['a'])
    expect(lacking(negation, { a: false })).toEqual([])
    expect(lacking(negation, {})).toEqual(['a'])
  })
})

describe('comparisons', () => {
  const atLeastNinety: Condition = {
    kind: 'compare',
    left: { kind: 'share', of: 'yes', in: 'total' },
    comparison: 'at least',
    right: { kind: 'value', id: 'least' },
  }

  it('counts 90 % of the total membership exactly, for 1 to 200 members', () => {
    const { weigh: share } = prepare(atLeastNinety, ground)
    for (let total = 1; total <= 200; total += 1) {
      const least = Math.floor((9 * total + 9) / 10)
      for (let yes = 0; yes <= total; yes += 1)
        expect(share({ yes, total })).toBe(yes >= least ? 'met' : 'not met')
    }
  })

  it.each<[Facts, string, string]>([
    [{ yes: 0, total: 0 }, day, 'a total of nobody'],
    [{ yes: '20', total: 22 }, day, 'a number given as text'],
    [{ yes: 19.8, total: 22 }, day, 'a broken number'],
    [{ yes: 20, total: null }, day, 'a total known to be absent'],
    [{ yes: 20, total: 22 }, '2023-12-31', 'a day before the value holds'],
  ])('answers unknown for %j on %s (%s)', (facts, on) => {
    expect(weigh(atLeastNinety, facts, on)).toBe('unknown')
  })

  it('does not round fractions of large numbers', () => {
    const [huge, next] = [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER]
    expect(compareFractions(huge, next, huge - 1, huge)).toBe(1)
    expect(compareFractions(huge, next, huge, next)).toBe(0)
  })

  it.each([
    ['2021-01-01', '2021-12-31', 12],
    ['2021-01-01', '2021-12-30', 11],
    ['2021-04-01', '2021-08-31', 5],
    ['2024-01-31', '2024-02-29', 1],
    ['2021-04-12', '2021-04-12', 0],
    ['2021-04-12', '2021-01-01', -4],
  ])('%s to %s are %i whole months', (from, until, months) => {
    expect(monthsBetween(from, until)).toBe(months)
  })

  it.each([
    [undefined, 'unknown'],
    [null, 'not met'],
    ['', 'not met'],
    [[], 'not met'],
    [false, 'not met'],
    ['khẩu hiệu', 'met'],
    [['một'], 'met'],
    [true, 'met'],
    [0, 'met'],
  ])('presence of %j is %s', (something, expected) => {
    expect(weigh({ kind: 'present', fact: 'something' }, { something })).toBe(expected)
  })

  it('compares days as days and refuses what is none', () => {
    const condition: Condition = {
      kind: 'compare',
      left: { kind: 'fact', fact: 'from' },
      comparison: 'less than',
      right: { kind: 'fact', fact: 'until' },
    }
    expect(weigh(condition, { from: '2021-01-31', until: '2021-02-01' })).toBe('met')
    expect(weigh(condition, { from: '2021-02-01', until: '2021-02-01' })).toBe('not met')
    expect(weigh(condition, { from: '2021-02-30', until: '2021-03-01' })).toBe('unknown')
  })

  it('matches the whole text', () => {
    const condition: Condition = { kind: 'matches', fact: 'text', pattern: 'a|b' }
    expect(weigh(condition, { text: 'b' })).toBe('met')
    expect(weigh(condition, { text: 'bb' })).toBe('not met')
    expect(weigh(condition, {})).toBe('unknown')
  })
})
