import type { CriterionMethod } from './tables.ts'

/** What the system knows of a unit in a campaign; null: it does not know, and then it counts nothing. */
export type CountedFacts = {
  readonly planOnTime: boolean | null
  readonly ownTargets: number | null
  readonly lateReports: number | null
  /** Signed letters that urged the unit; never reminders. */
  readonly letters: number
  /** Days by which its reports came after the day that counts, an extension included. */
  readonly daysLate: number
  /** Indicator code → numerator and denominator of the last accepted report. */
  readonly figures: Readonly<Record<string, { readonly numerator: number; readonly denominator: number }>>
  readonly reviewHasLessons: boolean | null
  readonly verifiedExamples: number | null
}

export type CriterionRule = {
  /** reports_on_time: points taken off for each late report after its extension. */
  readonly deductionPerLate?: number
  /** … for each signed letter that urged the unit. */
  readonly deductionPerLetter?: number
  /** … for each day late after an extension. */
  readonly deductionPerDay?: number
  /** indicator_at_least: the indicator's code and the percentage to reach. */
  readonly indicator?: string
  readonly atLeast?: number
}

export type Counted = { readonly score: number; readonly from: CountedFrom }

export type CountedFrom =
  | { readonly what: 'plan' | 'targets' | 'review' | 'example'; readonly reached: boolean }
  | { readonly what: 'late'; readonly count: number; readonly letters: number; readonly days: number }
  | {
      readonly what: 'figure'
      readonly numerator: number
      readonly denominator: number
      readonly reached: boolean
    }

const allOrNothing = (reached: boolean, maximum: number): number => (reached ? maximum : 0)

/** Reached or not, never by place: `numerator / denominator >= atLeast %` in whole numbers. */
const reaches = (figure: { numerator: number; denominator: number }, atLeast: number): boolean =>
  figure.denominator > 0 && figure.numerator * 100 >= atLeast * figure.denominator

type Counter = (facts: CountedFacts, maximum: number, rule: CriterionRule) => Counted | null

const known = (
  what: 'plan' | 'targets' | 'review' | 'example',
  reached: boolean | null,
  maximum: number,
): Counted | null =>
  reached === null ? null : { score: allOrNothing(reached, maximum), from: { what, reached } }

const atLeastOne = (count: number | null): boolean | null => (count === null ? null : count > 0)

const counters: Readonly<Record<CriterionMethod, Counter>> = {
  manual: () => null,
  plan_on_time: (facts, maximum) => known('plan', facts.planOnTime, maximum),
  own_targets: (facts, maximum) => known('targets', atLeastOne(facts.ownTargets), maximum),
  reports_on_time: ({ lateReports, letters, daysLate }, maximum, rule) => {
    if (lateReports === null) return null
    const off = [
      (rule.deductionPerLate ?? 0) * lateReports,
      (rule.deductionPerLetter ?? 0) * letters,
      (rule.deductionPerDay ?? 0) * daysLate,
    ]
    return {
      score: Math.max(0, addScores([maximum, -addScores(off)])),
      from: { what: 'late', count: lateReports, letters, days: daysLate },
    }
  },
  indicator_at_least: (facts, maximum, { indicator = '', atLeast = 100 }) => {
    const figure = facts.figures[indicator]
    if (!figure) return null
    const reached = reaches(figure, atLeast)
    return { score: allOrNothing(reached, maximum), from: { what: 'figure', ...figure, reached } }
  },
  review_has_lessons: (facts, maximum) => known('review', facts.reviewHasLessons, maximum),
  verified_example: (facts, maximum) => known('example', atLeastOne(facts.verifiedExamples), maximum),
}

/** The score that a criterion gives by what the system knows; null for a manual one and where it knows nothing. */
export const countScore = (
  criterion: { method: CriterionMethod; maximum: number; rule: CriterionRule },
  facts: CountedFacts,
): Counted | null => counters[criterion.method](facts, criterion.maximum, criterion.rule)

/** Adds scores in hundredths, so that 0,1 + 0,2 is 0,3. */
export const addScores = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + Math.round(score * 100), 0) / 100

export type Band = { readonly name: string; readonly atLeast: number }

/** The band of a total: the highest that it reaches; null when it reaches none. */
export const bandOf = (total: number, bands: readonly Band[]): string | null =>
  [...bands].sort((a, b) => b.atLeast - a.atLeast).find((band) => total >= band.atLeast)?.name ?? null

/** Places by total, highest first; equal totals share a place and the next one is left out (1, 2, 2, 4). */
export const placesOf = (totals: readonly number[]): readonly number[] =>
  totals.map((total) => 1 + totals.filter((other) => other > total).length)
