import type { Day } from '../plain/day.ts'
import { compareFractions, isFraction } from './comparisons.ts'
import type { Fraction } from './comparisons.ts'
import { valueOn } from './law.ts'
import type { Law, Mark } from './law.ts'

/** The least number that is at least this share of the whole, in integers: 90 % of 22 is 20. */
export const leastOf = ({ numerator, denominator }: Fraction, whole: number): number =>
  Math.floor((whole * numerator + denominator - 1) / denominator)

/** The greatest number that is at most this share of the whole: 15 % of 19 is 2. */
export const mostOf = ({ numerator, denominator }: Fraction, whole: number): number =>
  Math.floor((whole * numerator) / denominator)

/** The votes that an award needs in a council of a certain size. */
export type Threshold = {
  readonly share: Fraction
  /** Votes in favour among all members, those absent included. */
  readonly needed: number
  readonly value: string
  readonly mark: Mark
}

/** What a council of so many members must reach for the award on the day; null where no share is set. */
export const thresholdFor = (law: Law, award: string, members: number, day: Day): Threshold | null => {
  for (const id of law.catalogue.awards[award]?.vote ?? []) {
    const share = valueOn(law, id, day)
    const value = law.values[id]
    if (value && isFraction(share))
      return { share, needed: leastOf(share, members), value: id, mark: value.mark }
  }
  return null
}

/** Whether so many votes of all members reach the share; exact, and never for a council of nobody. */
export const reaches = (yes: number, members: number, share: Fraction): boolean =>
  members > 0 && yes <= members && compareFractions(yes, members, share.numerator, share.denominator) >= 0
