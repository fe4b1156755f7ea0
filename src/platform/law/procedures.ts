import { addDays } from '../plain/day.ts'
import type { Day } from '../plain/day.ts'
import type { Sentence } from '../plain/words.ts'
import { addWorkingDays } from '../plain/working-days.ts'
import type { Holidays } from '../plain/working-days.ts'
import type { Scalar } from './comparisons.ts'
import type { Mark, Validity } from './law.ts'

/** A number of days: written there, or a dated value by its id. */
export type Span =
  | { readonly kind: 'literal'; readonly days: number }
  | { readonly kind: 'value'; readonly id: string }

/** Within so many (working) days; or by a day of this year, or of the one so many years later. */
export type Within =
  | { readonly kind: 'working days' | 'days'; readonly span: Span }
  | { readonly kind: 'date'; readonly monthDay: string; readonly years: number }

/** One step: who brings the matter from one state to another, by when. */
export type Step = Sentence & {
  readonly who: string
  readonly from: string
  readonly to: string
  readonly within: Within
  /** Whom this step alone concerns (`education`); null: everybody. */
  readonly variant: string | null
}

/** Who does what, from which state to which, within how long, with which papers. */
export type Procedure = Sentence & {
  readonly id: string
  readonly row: string | null
  readonly instrument: string
  readonly citation: Sentence
  readonly valid: Validity
  readonly mark: Mark
  readonly source: string
  readonly scope: string | null
  readonly awards: readonly string[]
  readonly papers: readonly Sentence[]
  readonly steps: readonly Step[]
}

/** A form (mẫu) of an instrument, by the types of commendation or the awards it serves. */
export type Form = Sentence & {
  readonly id: string
  readonly row: string | null
  readonly instrument: string
  readonly mark: Mark
  readonly source: string
  readonly types: readonly string[]
  readonly awards: readonly string[]
}

type Almanac = {
  readonly valueOn: (id: string, day: Day) => Scalar | null
  readonly holidays: Holidays
}

const dateAfter = (day: Day, monthDay: string, years: number): Day => {
  const year = Number(day.slice(0, 4)) + years
  const date = `${year}-${monthDay}`
  return date >= day ? date : `${year + 1}-${monthDay}`
}

/** The last day of the step when it begins on `from` (that day is not counted); null when no figure holds on it. */
export const dueOn = ({ within }: Pick<Step, 'within'>, from: Day, almanac: Almanac): Day | null => {
  if (within.kind === 'date') return dateAfter(from, within.monthDay, within.years)
  const { span } = within
  const days = span.kind === 'literal' ? span.days : almanac.valueOn(span.id, from)
  if (typeof days !== 'number') return null
  return within.kind === 'days' ? addDays(from, days) : addWorkingDays(from, days, almanac.holidays)
}
