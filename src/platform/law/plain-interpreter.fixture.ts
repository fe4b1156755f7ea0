import { addDays, isDay } from '../plain/day.ts'
import type { Day } from '../plain/day.ts'
import { isFraction } from './comparisons.ts'
import type { Operand, Quantity } from './comparisons.ts'
import type { Condition, Verdict } from './conditions.ts'
import type { Circumstances, Clause, Fact, Facts, Finding, Law, Subject } from './law.ts'
import { runOfYears } from './records.ts'

/**
 * The law read as slowly and as plainly as it is written: nothing is prepared, kept or shared; each clause is walked anew
 * for each question. What the prepared law answers is held against this.
 */

type World = {
  readonly law: Law
  readonly subject: Subject
  readonly facts: Facts
  readonly day: Day
}

/** undefined: nobody has said, or what was said is no value of the fact's type. */
type Known = string | number | boolean | undefined

const isTruth = (value: unknown): value is boolean => value === true || value === false
const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value)
const isText = (value: unknown): value is string => typeof value === 'string'

const knownOf = ({ subject, facts }: World, name: string): Known => {
  const value = facts[name]
  switch (subject.facts[name]?.type) {
    case 'boolean':
      return isTruth(value) ? value : undefined
    case 'integer':
      return isWhole(value) ? value : undefined
    case 'day':
      return isDay(value) ? value : undefined
    case 'text':
    case 'choice':
      return isText(value) ? value : undefined
    default:
      return isTruth(value) || isWhole(value) || isText(value) ? value : undefined
  }
}

const valueOf = ({ law, day }: World, id: string): unknown =>
  law.values[id]?.history.find(({ from, until }) => from <= day && (until === null || until >= day))?.value

const rightOf = (world: World, operand: Operand): unknown => {
  if (operand.kind === 'literal') return operand.value
  return operand.kind === 'fact' ? knownOf(world, operand.fact) : valueOf(world, operand.id)
}

const wholeMonths = (from: Day, until: Day): number => {
  const after = addDays(until, 1)
  const months = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  const whole = months(after) - months(from)
  return Number(after.slice(8)) < Number(from.slice(8)) ? whole - 1 : whole
}

const factsOfQuantity = (left: Quantity): readonly string[] => {
  if (left.kind === 'fact') return [left.fact]
  return left.kind === 'share' ? [left.of, left.in] : [left.from, left.until]
}

const leftOf = (world: World, left: Quantity): Known => {
  if (left.kind === 'fact') return knownOf(world, left.fact)
  if (left.kind === 'share') return undefined
  const [from, until] = [knownOf(world, left.from), knownOf(world, left.until)]
  return isText(from) && isText(until) ? wholeMonths(from, until) : undefined
}

const signOf = (left: unknown, right: unknown): number | undefined => {
  if (isWhole(left) && isWhole(right)) return left - right
  if (isText(left) && isText(right)) return left < right ? -1 : left > right ? 1 : 0
  return isTruth(left) && isTruth(right) ? Number(left) - Number(right) : undefined
}

/** part/whole less n/d, as the sign of part·d − n·whole; large numbers in whole steps that lose nothing. */
const signOfShare = (part: Known, whole: Known, share: unknown): number | undefined => {
  if (!isWhole(part) || !isWhole(whole) || whole <= 0) return undefined
  if (!isFraction(share)) return undefined
  const { numerator, denominator } = share
  const exact = BigInt(part) * BigInt(denominator) - BigInt(numerator) * BigInt(whole)
  return exact > 0n ? 1 : exact < 0n ? -1 : 0
}

const compared = (world: World, condition: Extract<Condition, { kind: 'compare' }>): Verdict => {
  const { left, comparison, right } = condition
  const sign =
    left.kind === 'share'
      ? signOfShare(knownOf(world, left.of), knownOf(world, left.in), rightOf(world, right))
      : signOf(leftOf(world, left), rightOf(world, right))
  if (sign === undefined) return 'unknown'
  const holds = {
    is: sign === 0,
    'at least': sign >= 0,
    'at most': sign <= 0,
    'more than': sign > 0,
    'less than': sign < 0,
  }
  return holds[comparison] ? 'met' : 'not met'
}

const said = (truth: boolean): Verdict => (truth ? 'met' : 'not met')

/** The verdict of a condition, by the words of the law's guide for jurists (law/README.md). */
export const weighPlainly = (world: World, condition: Condition): Verdict => {
  const partsOf = (parts: readonly Condition[]) => parts.map((part) => weighPlainly(world, part))
  switch (condition.kind) {
    case 'all': {
      const parts = partsOf(condition.of)
      return parts.includes('not met') ? 'not met' : parts.includes('unknown') ? 'unknown' : 'met'
    }
    case 'any': {
      const parts = partsOf(condition.of)
      return parts.includes('met') ? 'met' : parts.includes('unknown') ? 'unknown' : 'not met'
    }
    case 'count': {
      const parts = partsOf(condition.of)
      const met = parts.filter((one) => one === 'met').length
      const open = parts.filter((one) => one === 'unknown').length
      return met >= condition.atLeast ? 'met' : met + open >= condition.atLeast ? 'unknown' : 'not met'
    }
    case 'not': {
      const part = weighPlainly(world, condition.of)
      return part === 'unknown' ? part : said(part === 'not met')
    }
    case 'present': {
      const value = world.facts[condition.fact]
      if (value === undefined) return 'unknown'
      return said(
        !(value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)),
      )
    }
    case 'compare':
      return compared(world, condition)
    case 'one of': {
      const [value, list] = [knownOf(world, condition.fact), rightOf(world, condition.options)]
      return isText(value) && Array.isArray(list) ? said(list.includes(value)) : 'unknown'
    }
    case 'matches': {
      const value = world.facts[condition.fact]
      return isText(value) ? said(new RegExp(`^(?:${condition.pattern})$`, 'u').test(value)) : 'unknown'
    }
  }
}

const askedIn = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'count':
      return condition.of.flatMap(askedIn)
    case 'not':
      return askedIn(condition.of)
    case 'compare':
      return [
        ...factsOfQuantity(condition.left),
        ...(condition.right.kind === 'fact' ? [condition.right.fact] : []),
      ]
    default:
      return [condition.fact]
  }
}

const isUsable = (world: World, name: string): boolean =>
  world.subject.facts[name]?.type === 'content'
    ? world.facts[name] !== undefined
    : knownOf(world, name) !== undefined

/** What stands between the facts and "met", in the order of the condition. */
const lackingPlainly = (world: World, condition: Condition): readonly string[] => {
  const verdict = weighPlainly(world, condition)
  if (verdict === 'met') return []
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'count':
      return condition.of.flatMap((part) => lackingPlainly(world, part))
    case 'not':
      return verdict === 'unknown' ? lackingPlainly(world, condition.of) : askedIn(condition.of)
    case 'compare': {
      const names = askedIn(condition)
      const unsaid = names.filter((name) => !isUsable(world, name))
      return verdict === 'unknown' && unsaid.length > 0 ? unsaid : names
    }
    default:
      return [condition.fact]
  }
}

const once = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) === at)

const toldPlainly = ({ facts }: World, fact: Fact, missing: readonly string[]) => {
  const value = facts[fact.name]
  const chosen = Object.entries(fact.choices).find(([code]) => code === value)?.[1]
  return {
    name: fact.name,
    vi: fact.vi,
    en: fact.en,
    value: value ?? null,
    choice: chosen ? { vi: chosen.vi, en: chosen.en } : null,
    given: value !== undefined,
    lacking: missing.includes(fact.name),
  }
}

const findingPlainly = (world: World, clause: Clause, source: 'draft' | 'issued'): readonly Finding[] => {
  const { applies, condition, doubtful } = clause
  const applying = applies === null ? 'met' : weighPlainly(world, applies)
  if (applying === 'not met') return []
  const asked = applying === 'unknown' && applies !== null ? applies : condition
  const missing = once(lackingPlainly(world, asked))
  const names = once([...(applies === null ? [] : askedIn(applies)), ...askedIn(condition)])
  const unsure = doubtful !== null && doubtful.from <= world.day
  return [
    {
      clause: clause.id,
      row: clause.row,
      severity: clause.severity[source],
      verdict: weighPlainly(world, asked),
      quote: clause.words.vi,
      citation: clause.citation.vi,
      english: { quote: clause.words.en, citation: clause.citation.en },
      missing,
      facts: names.flatMap((name) => {
        const fact = world.subject.facts[name]
        return fact ? [toldPlainly(world, fact, missing)] : []
      }),
      mark: unsure ? 'recalled' : clause.mark,
      caution: unsure && doubtful ? doubtful.why : null,
    },
  ]
}

/** Facts that are counted from records of years, where nobody has stated them. */
const countedPlainly = (subject: Subject, facts: Facts, day: Day): Facts => {
  const now = Number(day.slice(0, 4))
  const counted = Object.values(subject.facts).flatMap(({ name, from }) => {
    const kind = from && subject.records[from.record]
    const records = from ? facts[from.record] : undefined
    if (!from || !kind || facts[name] !== undefined || !Array.isArray(records)) return []
    const ended = kind.after === null ? undefined : facts[kind.after]
    const years = records.flatMap((one: Record<string, unknown>): number[] => {
      const { [kind.key]: what, year } = one ?? {}
      if (!isText(what) || !from.where.includes(what) || !isWhole(year) || year > now) return []
      return isDay(ended) && `${year}-01-01` < ended ? [] : [year]
    })
    return [[name, from.kind === 'run' ? runOfYears(years, now) : years.length] as const]
  })
  return { ...facts, ...Object.fromEntries(counted) }
}

/** What `assess` answers, found without anything that was prepared. */
export const assessPlainly = (
  law: Law,
  code: string,
  facts: Facts,
  day: Day,
  { source = 'draft', within = [] }: Circumstances = {},
): readonly Finding[] => {
  const subject = law.subjects[code]
  if (!subject) return []
  const world = { law, subject, day, facts: countedPlainly(subject, facts, day) }
  return law.clauses
    .filter((clause) => clause.subject === code)
    .filter(({ valid }) => valid.from <= day && (valid.until === null || valid.until >= day))
    .filter(({ scope }) => scope === null || within.includes(scope))
    .flatMap((clause) => findingPlainly(world, clause, source))
}
