import type { Day } from '../plain/day.ts'
import { isDay } from '../plain/day.ts'
import type { Sentence } from '../plain/words.ts'
import type { Facts } from './comparisons.ts'
import type { Subject } from './law.ts'

/** A kind of dated record about a subject: the titles of its years, its ratings, its initiatives. */
export type RecordKind = Sentence & {
  readonly name: string
  /** What a record calls the thing recorded: `{ award: …, year: 2023 }`. */
  readonly key: string
  readonly choices: Readonly<Record<string, Sentence>>
  /** A day fact: only years that begin on it or later are counted. */
  readonly after: string | null
}

/** An integer fact taken from records: how many consecutive years up to now, or how many in all. */
export type Derivation = {
  readonly kind: 'run' | 'count'
  readonly record: string
  readonly where: readonly string[]
}

/** A record's two parts, or null where it is not one. */
export const partsOfRecord = (record: unknown, key: string): { what: string; year: number } | null => {
  if (typeof record !== 'object' || record === null) return null
  const parts = Object.fromEntries(Object.entries(record))
  const [what, year] = [parts[key], parts['year']]
  return typeof what === 'string' && typeof year === 'number' && Number.isInteger(year)
    ? { what, year }
    : null
}

/** The length of the unbroken row of years that reaches this year or the one before. */
export const runOfYears = (years: readonly number[], now: number): number => {
  const known = new Set(years.filter((year) => year <= now))
  let length = 0
  for (let year = known.has(now) ? now : now - 1; known.has(year); year -= 1) length += 1
  return length
}

const firstYearAfter = (day: unknown): number => {
  if (!isDay(day)) return 0
  const year = Number(day.slice(0, 4))
  return day.endsWith('-01-01') ? year : year + 1
}

const derived = ({ kind, record, where }: Derivation, subject: Subject, facts: Facts, now: number) => {
  const records = facts[record]
  const described = subject.records[record]
  if (!Array.isArray(records) || !described) return undefined
  const first = described.after === null ? 0 : firstYearAfter(facts[described.after])
  const years = records.flatMap((one: unknown) => {
    const parts = partsOfRecord(one, described.key)
    return parts && where.includes(parts.what) && parts.year >= first && parts.year <= now ? [parts.year] : []
  })
  return kind === 'run' ? runOfYears(years, now) : years.length
}

const hasRecords = ({ records }: Subject, facts: Facts): boolean => {
  for (const name of Object.keys(records)) if (facts[name] !== undefined) return true
  return false
}

/** The facts, with those that can be counted from the records and are not stated themselves. */
export const withRecords = (subject: Subject | undefined, facts: Facts, day: Day): Facts => {
  if (!subject || !hasRecords(subject, facts)) return facts
  const now = Number(day.slice(0, 4))
  const counted = Object.values(subject.facts).flatMap(({ name, from }) => {
    if (!from || facts[name] !== undefined) return []
    const value = derived(from, subject, facts, now)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...facts, ...Object.fromEntries(counted) }
}
