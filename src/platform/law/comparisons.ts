import { isDay, lengthOfMonth } from '../plain/day.ts'
import type { Day } from '../plain/day.ts'
import type { Comparison, Ground, Verdict } from './conditions.ts'

/** What is known, by name. Not there: nobody has said. `null`, '' or []: known to be absent. */
export type Facts = Readonly<Record<string, unknown>>

/** `content`: whether something is there at all (a text, a list, or true). */
export type FactType = 'boolean' | 'integer' | 'day' | 'text' | 'choice' | 'content'

/** Exact: 90 % is 90/100, two thirds is 2/3. */
export type Fraction = { readonly numerator: number; readonly denominator: number }
/** What a dated value may be, and what a fact is compared with. */
export type Scalar = number | string | boolean | Fraction | readonly string[]

/** The right side of a comparison: written there, another fact, or a dated value by its id. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'value'; readonly id: string }

/** The left side of a comparison: a fact, the share of one count in another, the whole months between two days. */
export type Quantity =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'share'; readonly of: string; readonly in: string }
  | { readonly kind: 'months'; readonly from: string; readonly until: string }

type Weigh = (facts: Facts) => Verdict
/** undefined: not said, or no value of its type. */
type Read<Value> = (facts: Facts) => Value | undefined

/** Whether a value is an exact share. */
export const isFraction = (value: unknown): value is Fraction =>
  typeof value === 'object' && value !== null && 'numerator' in value

/** 1, 0 or -1: a/b against c/d, exactly, by cross-multiplication. Denominators are positive. */
export const compareFractions = (a: number, b: number, c: number, d: number): number => {
  const left = a * d
  const right = c * b
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right)
  const exact = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)
  return exact > 0n ? 1 : exact < 0n ? -1 : 0
}

const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
const dateOf = (day: Day): number => Number(day.slice(8))
const endsMonth = (day: Day): boolean =>
  dateOf(day) === lengthOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))

/**
 * Whole months from the first day to the last one, both counted: 01/01 to 31/12 are 12, 31/01 to 29/02 of a leap year is
 * 1; negative when the last comes before the first. The day after the last one decides; after the end of a month it is
 * the first of the next.
 */
export const monthsBetween = (from: Day, until: Day): number => {
  const months = monthOf(until) - monthOf(from)
  if (endsMonth(until)) return dateOf(from) === 1 ? months + 1 : months
  return dateOf(until) + 1 < dateOf(from) ? months - 1 : months
}

const wellTyped: Readonly<Record<FactType, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isSafeInteger(value),
  day: isDay,
  text: (value) => typeof value === 'string',
  choice: (value) => typeof value === 'string',
  content: (value) => value !== undefined,
}

/** Whether the value can stand for a fact of this type; a value that cannot counts as not said. */
export const isOfType = (type: FactType, value: unknown): boolean => wellTyped[type](value)

const reading = (fact: string, type: FactType): Read<number | string | boolean> => {
  const fits = wellTyped[type]
  return (facts) => {
    const value = facts[fact]
    return fits(value) &&
      (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
      ? value
      : undefined
  }
}

/** Whether there is something: '', [], null and false say that there is nothing; not said stays open. */
export const presence =
  (fact: string): Weigh =>
  (facts) => {
    const value = facts[fact]
    if (value === undefined) return 'unknown'
    const absent =
      value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)
    return absent ? 'not met' : 'met'
  }

const holds: Readonly<Record<Comparison, (order: number) => boolean>> = {
  is: (order) => order === 0,
  'at least': (order) => order >= 0,
  'at most': (order) => order <= 0,
  'more than': (order) => order > 0,
  'less than': (order) => order < 0,
}

const order = (left: Scalar, right: Scalar): number | undefined => {
  if (typeof left !== typeof right || typeof left === 'object') return undefined
  return left === right ? 0 : left < right ? -1 : 1
}

/** The literal that stands on the right on the day: written there, or the dated value of that day. */
const fixedOf = (right: Operand, ground: Ground): Scalar | null => {
  if (right.kind === 'fact') return null
  return right.kind === 'literal' ? right.value : ground.valueOf(right.id)
}

const operandOf = (operand: Operand, ground: Ground): Read<Scalar> => {
  if (operand.kind === 'fact') return reading(operand.fact, ground.typeOf(operand.fact))
  const value = fixedOf(operand, ground) ?? undefined
  return () => value
}

/** yes/total against 90 %: with exact integers on the total; a total of 0 has no share. */
const orderOfShare = (of: string, within: string, right: Read<Scalar>): Read<number> => {
  const part = reading(of, 'integer')
  const whole = reading(within, 'integer')
  return (facts) => {
    const numerator = part(facts)
    const denominator = whole(facts)
    const fraction = right(facts)
    if (typeof numerator !== 'number' || typeof denominator !== 'number' || !isFraction(fraction))
      return undefined
    if (denominator <= 0) return undefined
    return compareFractions(numerator, denominator, fraction.numerator, fraction.denominator)
  }
}

const orderOf = (left: Quantity, right: Read<Scalar>, ground: Ground): Read<number> => {
  if (left.kind === 'share') return orderOfShare(left.of, left.in, right)
  if (left.kind === 'fact') {
    const read = reading(left.fact, ground.typeOf(left.fact))
    return (facts) => {
      const value = read(facts)
      const other = right(facts)
      return value === undefined || other === undefined ? undefined : order(value, other)
    }
  }
  const from = reading(left.from, 'day')
  const until = reading(left.until, 'day')
  return (facts) => {
    const first = from(facts)
    const last = until(facts)
    const other = right(facts)
    if (typeof first !== 'string' || typeof last !== 'string' || other === undefined) return undefined
    return order(monthsBetween(first, last), other)
  }
}

/** A stated fact against a literal of its own type: most conditions, so they go the short way. */
const comparingPlainly = (
  fact: string,
  type: FactType,
  comparison: Comparison,
  literal: Scalar,
): Weigh | null => {
  if (type === 'integer' && typeof literal === 'number') {
    const fits = holds[comparison]
    return (facts) => {
      const value = facts[fact]
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'unknown'
      return fits(value - literal) ? 'met' : 'not met'
    }
  }
  const kind = type === 'boolean' ? 'boolean' : 'string'
  if (comparison !== 'is' || type === 'integer' || type === 'day' || typeof literal !== kind) return null
  return (facts) => {
    const value = facts[fact]
    if (typeof value !== kind) return 'unknown'
    return value === literal ? 'met' : 'not met'
  }
}

/** A comparison of a fact, a share or a span of months with what stands on its right; open while a side is not said. */
export const comparing = (left: Quantity, comparison: Comparison, right: Operand, ground: Ground): Weigh => {
  const fixed = fixedOf(right, ground)
  const plain =
    left.kind === 'fact' && fixed !== null
      ? comparingPlainly(left.fact, ground.typeOf(left.fact), comparison, fixed)
      : null
  if (plain) return plain
  const orderBetween = orderOf(left, operandOf(right, ground), ground)
  const fits = holds[comparison]
  return (facts) => {
    const order = orderBetween(facts)
    if (order === undefined) return 'unknown'
    return fits(order) ? 'met' : 'not met'
  }
}

/** Whether a chosen word is on the list. */
export const containing = (fact: string, options: Operand, ground: Ground): Weigh => {
  const read = reading(fact, ground.typeOf(fact))
  const list = operandOf(options, ground)
  return (facts) => {
    const value = read(facts)
    const allowed = list(facts)
    if (typeof value !== 'string' || !Array.isArray(allowed)) return 'unknown'
    return allowed.includes(value) ? 'met' : 'not met'
  }
}

/** Whether the whole text has the form of the pattern. */
export const matching = (fact: string, pattern: string): Weigh => {
  const expression = new RegExp(`^(?:${pattern})$`, 'u')
  return (facts) => {
    const value = facts[fact]
    if (typeof value !== 'string') return 'unknown'
    return expression.test(value) ? 'met' : 'not met'
  }
}
