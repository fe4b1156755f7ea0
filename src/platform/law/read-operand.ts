import { isDay } from '../plain/day.ts'
import { isFraction } from './comparisons.ts'
import type { Fraction, Operand, Scalar } from './comparisons.ts'
import { nearestName } from './faults.ts'
import type { Note } from './faults.ts'
import type { DatedValue, Fact, Subject } from './law.ts'

/** Where in a file's data something stands. */
export type Path = readonly (string | number)[]
/** A mapping of YAML, not yet checked. */
export type Raw = Readonly<Record<string, unknown>>

/** What a condition may speak of, and where its faults are noted. */
export type Reading = {
  readonly subject: Subject
  readonly values: Readonly<Record<string, DatedValue>>
  readonly note: Note
}

/** What is compared: a fact of some type, or a share of two. */
export type Kind = Fact['type'] | 'share'

/** Whether it is a mapping, and no list. */
export const isRaw = (raw: unknown): raw is Raw =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** "90%", "2/3" and "4.5" as exact fractions; null for anything else. */
export const readFraction = (raw: unknown): Fraction | null => {
  const decimal = /^(\d+)\.(\d+)$/.exec(String(raw))
  if (decimal) {
    const [, whole = '', part = ''] = decimal
    return { numerator: Number(whole + part), denominator: 10 ** part.length }
  }
  const match = /^(\d+)(?:%|\/([1-9]\d*))$/.exec(String(raw))
  if (!match) return null
  return { numerator: Number(match[1]), denominator: match[2] === undefined ? 100 : Number(match[2]) }
}

/** The subject's fact of this name. */
export const factNamed = (raw: unknown, path: Path, { subject, note }: Reading): Fact | null => {
  const name = String(raw)
  const fact = subject.facts[name]
  if (fact) return fact
  note(path, 'fact', { name }, nearestName(name, Object.keys(subject.facts)))
  return null
}

const kindOf = (value: Scalar): string => {
  if (Array.isArray(value)) return 'list'
  if (isFraction(value)) return 'share'
  if (typeof value === 'number') return 'integer'
  return typeof value === 'boolean' ? 'boolean' : isDay(value) ? 'day' : 'text'
}

const valueNamed = (raw: unknown, wanted: string, path: Path, reading: Reading): Operand | null => {
  const id = String(raw)
  const value = reading.values[id]
  if (!value) {
    reading.note(path, 'value', { name: id }, nearestName(id, Object.keys(reading.values)))
    return null
  }
  if (value.history.every((entry) => kindOf(entry.value) === wanted)) return { kind: 'value', id }
  reading.note(path, 'type', { name: id, type: wanted })
  return null
}

const literal = (
  raw: unknown,
  kind: Kind,
  fact: Fact | null,
  path: Path,
  reading: Reading,
): Operand | null => {
  const fits: Readonly<Record<Kind, boolean>> = {
    integer: Number.isSafeInteger(raw),
    day: isDay(raw),
    boolean: typeof raw === 'boolean',
    text: typeof raw === 'string',
    choice: typeof raw === 'string',
    share: readFraction(raw) !== null,
    content: false,
  }
  if (!fits[kind]) {
    reading.note(path, 'type', { name: String(raw), type: kind })
    return null
  }
  if (kind === 'choice' && fact && typeof raw === 'string' && !(raw in fact.choices)) {
    reading.note(path, 'choice', { name: raw, fact: fact.name }, nearestName(raw, Object.keys(fact.choices)))
    return null
  }
  const value = kind === 'share' ? readFraction(raw) : raw
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return { kind: 'literal', value }
  return isFraction(value) ? { kind: 'literal', value } : null
}

/** What stands on the right: a literal of the kind, another fact, or a dated value. */
export const operand = (
  raw: unknown,
  kind: Kind,
  fact: Fact | null,
  path: Path,
  reading: Reading,
): Operand | null => {
  if (!isRaw(raw)) return literal(raw, kind, fact, path, reading)
  if ('value' in raw) return valueNamed(raw['value'], kind, [...path, 'value'], reading)
  const other = factNamed(raw['fact'], [...path, 'fact'], reading)
  if (!other) return null
  if (other.type === kind) return { kind: 'fact', fact: other.name }
  reading.note([...path, 'fact'], 'type', { name: other.name, type: kind })
  return null
}

/** The list after `one of`: written out, or a dated value that is a list. */
export const options = (raw: unknown, fact: Fact, path: Path, reading: Reading): Operand | null => {
  if (isRaw(raw)) return valueNamed(raw['value'], 'list', [...path, 'value'], reading)
  if (!Array.isArray(raw) || raw.length === 0) {
    reading.note(path, 'shape', { key: 'one of' })
    return null
  }
  const read = raw.map((one: unknown, index) => literal(one, fact.type, fact, [...path, index], reading))
  return read.includes(null) ? null : { kind: 'literal', value: raw.map(String) }
}
