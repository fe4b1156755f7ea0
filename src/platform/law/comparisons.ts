import { addDays, isDay } from '../plain/day.ts'
import type { Day } from '../plain/day.ts'
import type { Comparison, Ground, Verdict } from './conditions.ts'

/** What is known, by name. Not there: nobody has said. `null`, '' or []: known to be absent. */
export type Facts = Readonly<Record<string, unknown>>

/** `content`: whether something is there at all (a text, a list, or true). */
export type FactType = 'boolean' | 'integer' | 'day' | 'text' | 'choice' | 'content'

/** Exact: 90 % is 90/100, two thirds is 2/3. */
export type Fraction = { readonly numerator: number; readonly denominator: number }
export type Scalar = number | string | boolean | Fraction | readonly string[]

export type Operand =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'value'; readonly id: string }

export type Quantity =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'share'; readonly of: string; readonly in: string }
  | { readonly kind: 'months'; readonly from: string; readonly until: string }

type Weigh = (facts: Facts, day: Day) => Verdict
type Read<Value> = (facts: Facts, day: Day) => Value | undefined

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

/** Whole months from the first day to the last one, both counted: 01/01 to 31/12 are 12. */
export const monthsBetween = (from: Day, until: Day): number => {
  const after = addDays(until, 1)
  const months =
    (Number(after.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(after.slice(5, 7)) -
    Number(from.slice(5, 7))
  return after.slice(8) < from.slice(8) ? months - 1 : months
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

const operandOf = (operand: Operand, ground: Ground): Read<Scalar> => {
  if (operand.kind === 'literal') return () => operand.value
  if (operand.kind === 'fact') return reading(operand.fact, ground.typeOf(operand.fact))
  // Lists are weighed on one day: the figure of that day is looked up once.
  let kept: { readonly day: Day; readonly value: Scalar | undefined } | null = null
  return (_, day) => {
    if (kept?.day !== day) kept = { day, value: ground.valueOn(operand.id, day) ?? undefined }
    return kept.value
  }
}

/** yes/total against 90 %: with exact integers on the total; a total of 0 has no share. */
const orderOfShare = (of: string, within: string, right: Read<Scalar>): Read<number> => {
  const part = reading(of, 'integer')
  const whole = reading(within, 'integer')
  return (facts, day) => {
    const numerator = part(facts, day)
    const denominator = whole(facts, day)
    const fraction = right(facts, day)
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
    return (facts, day) => {
      const value = read(facts, day)
      const other = right(facts, day)
      return value === undefined || other === undefined ? undefined : order(value, other)
    }
  }
  const from = reading(left.from, 'day')
  const until = reading(left.until, 'day')
  return (facts, day) => {
    const [first, last, other] = [from(facts, day), until(facts, day), right(facts, day)]
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

export const comparing = (left: Quantity, comparison: Comparison, right: Operand, ground: Ground): Weigh => {
  const plain =
    left.kind === 'fact' && right.kind === 'literal'
      ? comparingPlainly(left.fact, ground.typeOf(left.fact), comparison, right.value)
      : null
  if (plain) return plain
  const orderBetween = orderOf(left, operandOf(right, ground), ground)
  const fits = holds[comparison]
  return (facts, day) => {
    const order = orderBetween(facts, day)
    if (order === undefined) return 'unknown'
    return fits(order) ? 'met' : 'not met'
  }
}

export const containing = (fact: string, options: Operand, ground: Ground): Weigh => {
  const read = reading(fact, ground.typeOf(fact))
  const list = operandOf(options, ground)
  return (facts, day) => {
    const value = read(facts, day)
    const allowed = list(facts, day)
    if (typeof value !== 'string' || !Array.isArray(allowed)) return 'unknown'
    return allowed.includes(value) ? 'met' : 'not met'
  }
}

export const matching = (fact: string, pattern: string): Weigh => {
  const expression = new RegExp(`^(?:${pattern})$`, 'u')
  return (facts) => {
    const value = facts[fact]
    if (typeof value !== 'string') return 'unknown'
    return expression.test(value) ? 'met' : 'not met'
  }
}
