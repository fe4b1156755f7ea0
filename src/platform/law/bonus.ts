import type { Day } from '../plain/day.ts'
import { isFraction } from './comparisons.ts'
import type { Fraction } from './comparisons.ts'
import type { SubjectKind } from './catalogue.ts'
import { valueOn } from './law.ts'
import type { Law, Mark } from './law.ts'

/** Money that goes with an award. */
export type Bonus = {
  /** Whole đồng, rounded up as the decree says. */
  readonly amount: number
  readonly base: number
  readonly factor: Fraction
  readonly mark: Mark
  /** The dated values it was computed from. */
  readonly values: readonly string[]
}

/** An award as it was decided. */
export type Awarded = {
  readonly award: string
  readonly subjectKind: SubjectKind
  readonly decidedOn: Day
}

type Found<Value> = { readonly id: string; readonly value: Value; readonly mark: Mark }

const found = <Value>(
  law: Law,
  ids: readonly string[],
  day: Day,
  fits: (value: unknown) => value is Value,
): Found<Value> | null => {
  for (const id of ids) {
    const value = valueOn(law, id, day)
    if (fits(value)) return { id, value, mark: law.values[id]?.mark ?? 'recalled' }
  }
  return null
}

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isText = (value: unknown): value is string => typeof value === 'string'
const one: Fraction = { numerator: 1, denominator: 1 }

const roundedUp = (base: number, { numerator, denominator }: Fraction, step: number): number => {
  const pieces = BigInt(denominator) * BigInt(step)
  return Number((BigInt(base) * BigInt(numerator) + pieces - 1n) / pieces) * step
}

const times = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
})

/**
 * Factor × base salary on the day of the decision, rounded up; a household gets its multiple of the individual's.
 * Null where a figure of the day is not loaded: nothing is guessed.
 */
export const bonusOf = (law: Law, { award, subjectKind, decidedOn }: Awarded): Bonus | null => {
  const entry = law.catalogue.awards[award]
  const rules = law.catalogue.bonus
  if (!entry || !rules || !entry.subjects.includes(subjectKind)) return null
  const own = subjectKind === 'collective' ? entry.factors.collective : entry.factors.individual
  const factor = found(law, own, decidedOn, isFraction)
  const base = found(law, rules.base, decidedOn, isNumber)
  const step = found(law, rules.rounding, decidedOn, isNumber)
  const household = subjectKind === 'household' ? found(law, rules.household, decidedOn, isFraction) : null
  if (!factor || !base || !step || (subjectKind === 'household' && !household)) return null
  const used = [factor, base, step, ...(household ? [household] : [])]
  const whole = times(factor.value, household?.value ?? one)
  return {
    amount: roundedUp(base.value, whole, step.value),
    base: base.value,
    factor: whole,
    mark: used.every(({ mark }) => mark === 'confirmed') ? 'confirmed' : 'recalled',
    values: used.map(({ id }) => id),
  }
}

/** An award with the period of the achievement, both days counted. */
export type Achieved = Awarded & {
  readonly periodFrom: Day
  readonly periodUntil: Day
}

/** One of several awards with its bonus, and whether it is paid beside the others. */
export type Paid = {
  readonly awarded: Achieved
  readonly bonus: Bonus | null
  /** False: another title of the same period decided that day is higher, and only that one is paid. */
  readonly paid: boolean
}

const samePeriod = (a: Achieved, b: Achieved): boolean =>
  a.decidedOn === b.decidedOn && a.periodFrom === b.periodFrom && a.periodUntil === b.periodUntil

/**
 * What one person or collective is paid for several awards: of titles for the same period only the highest, titles of
 * different periods all, commendations all, a title and a commendation both.
 */
export const bonusesOf = (law: Law, awards: readonly Achieved[]): readonly Paid[] => {
  const isTitle = ({ award }: Achieved): boolean => law.catalogue.awards[award]?.list === 'title'
  const all = awards.map((awarded) => ({ awarded, bonus: bonusOf(law, awarded) }))
  const highestOnly = (day: Day): boolean =>
    found(law, law.catalogue.bonus?.samePeriod ?? [], day, isText)?.value === 'highest'
  return all.map(({ awarded, bonus }, index) => {
    const beaten = all.some(
      (other, at) =>
        at !== index &&
        isTitle(other.awarded) &&
        samePeriod(other.awarded, awarded) &&
        ((other.bonus?.amount ?? 0) > (bonus?.amount ?? 0) ||
          (other.bonus?.amount === bonus?.amount && at < index)),
    )
    return { awarded, bonus, paid: !(beaten && isTitle(awarded) && highestOnly(awarded.decidedOn)) }
  })
}
