import type { Day } from '../plain/day.ts'
import type { Sentence } from '../plain/words.ts'
import { isWithin } from './law.ts'
import type { Mark, Validity } from './law.ts'

/** Whom an award is for: cá nhân, tập thể, hộ gia đình. */
export type SubjectKind = 'individual' | 'collective' | 'household'

/** Who decides an award, between two days. */
export type Decided = Validity & {
  /** Offices, by the choices of the fact `decider` of an award decision. */
  readonly who: readonly string[]
  readonly mark: Mark
  readonly source: string
}

/** A danh hiệu thi đua (title) or a hình thức khen thưởng (form): two lists, never one. */
export type Award = Sentence & {
  readonly code: string
  readonly list: 'title' | 'form'
  readonly subjects: readonly SubjectKind[]
  readonly level: 'state' | 'province' | 'unit'
  readonly mark: Mark
  readonly source: string
  readonly deciders: readonly Decided[]
  /** Ids of dated values: the factor of the bonus for an individual and a collective. */
  readonly factors: { readonly individual: readonly string[]; readonly collective: readonly string[] }
  /** Ids of dated values: the share of all council members; none where a simple review is enough. */
  readonly vote: readonly string[]
}

/** A loại hình khen thưởng. */
export type AwardType = Sentence & {
  readonly code: string
  readonly subjects: readonly SubjectKind[]
  readonly mark: Mark
  readonly source: string
}

/** The instruments that stand together between two days. */
export type Regime = Sentence & Validity & { readonly code: string; readonly instruments: readonly string[] }

/** A holiday of the State, by the sun (`09-02`) or by the moon (`03-10`). */
export type Holiday = Sentence & {
  readonly calendar: 'solar' | 'lunar'
  readonly monthDay: string
  /** Days off that come before it. */
  readonly before: number
  readonly days: number
  readonly valid: { readonly from: Day | null; readonly until: Day | null }
  readonly mark: Mark
}

/** Ids of the dated values that the bonus is computed from. */
export type BonusRules = {
  readonly base: readonly string[]
  readonly household: readonly string[]
  readonly rounding: readonly string[]
  readonly samePeriod: readonly string[]
}

/** The lists of danh-muc/. */
export type Catalogue = {
  readonly awards: Readonly<Record<string, Award>>
  readonly types: Readonly<Record<string, AwardType>>
  readonly regimes: readonly Regime[]
  readonly holidays: readonly Holiday[]
  readonly bonus: BonusRules | null
}

/** The regime of the day; null before the first one that is loaded. */
export const regimeOn = ({ regimes }: Catalogue, day: Day): Regime | null =>
  regimes.find((one) => isWithin(one, day)) ?? null

/** Who may give the award on the day. */
export const decidersOn = (award: Award, day: Day): Decided | null =>
  award.deciders.find((one) => isWithin(one, day)) ?? null
