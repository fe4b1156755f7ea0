import type { Quantity } from './comparisons.ts'
import type { Comparison, Condition } from './conditions.ts'
import type { Fact } from './law.ts'
import { factNamed, isRaw, operand, options } from './read-operand.ts'
import type { Kind, Path, Raw, Reading } from './read-operand.ts'

const heads = ['all', 'any', 'not', 'count', 'present', 'fact', 'share', 'months'] as const
const orders = ['at least', 'at most', 'more than', 'less than', 'between'] as const
const comparisonsOf: Readonly<Record<Kind, readonly string[]>> = {
  integer: ['is', ...orders],
  day: ['is', ...orders],
  share: orders,
  boolean: ['is'],
  choice: ['is', 'one of'],
  text: ['is', 'one of', 'matches'],
  content: [],
}
const isComparison = (word: string): word is Comparison =>
  ['is', 'at least', 'at most', 'more than', 'less than'].includes(word)
type Measured = { readonly left: Quantity; readonly kind: Kind; readonly fact: Fact | null }

const typedFacts = (
  raw: unknown,
  names: readonly [string, string],
  type: Fact['type'],
  path: Path,
  reading: Reading,
): readonly [string, string] | null => {
  const read = names.map((name) => {
    const at = [...path, name]
    const fact = factNamed(isRaw(raw) ? raw[name] : undefined, at, reading)
    if (fact && fact.type !== type) reading.note(at, 'type', { name: fact.name, type })
    return fact?.type === type ? fact.name : null
  })
  const [first, second] = read
  return first && second ? [first, second] : null
}

const measured = (head: string, raw: unknown, path: Path, reading: Reading): Measured | null => {
  if (head === 'fact') {
    const fact = factNamed(raw, path, reading)
    return fact && { left: { kind: 'fact', fact: fact.name }, kind: fact.type, fact }
  }
  if (head === 'share') {
    const pair = typedFacts(raw, ['of', 'in'], 'integer', path, reading)
    return pair && { left: { kind: 'share', of: pair[0], in: pair[1] }, kind: 'share', fact: null }
  }
  const pair = typedFacts(raw, ['from', 'until'], 'day', path, reading)
  return pair && { left: { kind: 'months', from: pair[0], until: pair[1] }, kind: 'integer', fact: null }
}

const readPattern = (raw: unknown, fact: Fact, path: Path, reading: Reading): Condition | null => {
  try {
    const pattern = String(raw)
    void new RegExp(`^(?:${pattern})$`, 'u')
    return { kind: 'matches', fact: fact.name, pattern }
  } catch (error) {
    reading.note(path, 'pattern', { reason: error instanceof Error ? error.message : String(error) })
    return null
  }
}

const readBetween = (raw: unknown, measure: Measured, path: Path, reading: Reading): Condition | null => {
  if (!Array.isArray(raw) || raw.length !== 2) {
    reading.note(path, 'shape', { key: 'between' })
    return null
  }
  const [low, high] = raw.map((one: unknown, i) =>
    operand(one, measure.kind, measure.fact, [...path, i], reading),
  )
  if (!low || !high) return null
  return {
    kind: 'all',
    of: [
      { kind: 'compare', left: measure.left, comparison: 'at least', right: low },
      { kind: 'compare', left: measure.left, comparison: 'at most', right: high },
    ],
  }
}

const readComparison = (raw: Raw, head: string, path: Path, reading: Reading): Condition | null => {
  const measure = measured(head, raw[head], [...path, head], reading)
  if (!measure) return null
  const allowed = comparisonsOf[measure.kind]
  const [word, ...more] = Object.keys(raw).filter((key) => key !== head)
  if (word === undefined || more.length > 0 || !allowed.includes(word)) {
    reading.note(path, 'comparison', { allowed: allowed.join(', ') || 'present' })
    return null
  }
  const at = [...path, word]
  if (word === 'between') return readBetween(raw[word], measure, at, reading)
  if (word === 'matches' && measure.fact) return readPattern(raw[word], measure.fact, at, reading)
  if (word === 'one of' && measure.fact) {
    const list = options(raw[word], measure.fact, at, reading)
    return list && { kind: 'one of', fact: measure.fact.name, options: list }
  }
  const right = operand(raw[word], measure.kind, measure.fact, at, reading)
  return right && isComparison(word) ? { kind: 'compare', left: measure.left, comparison: word, right } : null
}

const readParts = (raw: unknown, path: Path, reading: Reading): readonly Condition[] | null => {
  if (!Array.isArray(raw) || raw.length === 0) {
    reading.note(path, 'condition')
    return null
  }
  const parts = raw.map((part: unknown, index) => readCondition(part, [...path, index], reading))
  const whole = parts.filter((part) => part !== null)
  return whole.length === parts.length ? whole : null
}

const readGroup = (
  raw: Raw,
  head: 'all' | 'any' | 'count',
  path: Path,
  reading: Reading,
): Condition | null => {
  const of = readParts(raw[head], [...path, head], reading)
  if (head !== 'count') return of && { kind: head, of }
  const atLeast = raw['at least']
  if (typeof atLeast !== 'number' || !Number.isSafeInteger(atLeast)) {
    reading.note([...path, 'at least'], 'shape', { key: 'at least' })
    return null
  }
  return of && { kind: 'count', of, atLeast }
}

/** The condition as data; or null, with every fault noted at its place. */
export const readCondition = (raw: unknown, path: Path, reading: Reading): Condition | null => {
  const found = isRaw(raw) ? heads.filter((head) => head in raw) : []
  const [head] = found
  const alone = head !== 'fact' && head !== 'share' && head !== 'months' && head !== 'count'
  if (!isRaw(raw) || head === undefined || found.length > 1 || (alone && Object.keys(raw).length > 1)) {
    reading.note(path, 'condition')
    return null
  }
  if (head === 'all' || head === 'any' || head === 'count') return readGroup(raw, head, path, reading)
  if (head === 'not') {
    const of = readCondition(raw['not'], [...path, 'not'], reading)
    return of && { kind: 'not', of }
  }
  if (head === 'present') {
    const fact = factNamed(raw['present'], [...path, 'present'], reading)
    return fact && { kind: 'present', fact: fact.name }
  }
  return readComparison(raw, head, path, reading)
}
