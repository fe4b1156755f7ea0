import type { Day } from '../plain/day.ts'
import { comparing, containing, isOfType, matching, presence } from './comparisons.ts'
import type { FactType, Facts, Operand, Quantity, Scalar } from './comparisons.ts'

/** Three answers: a fact that nobody has supplied makes a question, not a "no". */
export type Verdict = 'met' | 'not met' | 'unknown'

export type Comparison = 'is' | 'at least' | 'at most' | 'more than' | 'less than'

/** The tree of a condition as a jurist wrote it; diagrams and forms are drawn from it. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'count'; readonly of: readonly Condition[]; readonly atLeast: number }
  | { readonly kind: 'present'; readonly fact: string }
  | {
      readonly kind: 'compare'
      readonly left: Quantity
      readonly comparison: Comparison
      readonly right: Operand
    }
  | { readonly kind: 'one of'; readonly fact: string; readonly options: Operand }
  | { readonly kind: 'matches'; readonly fact: string; readonly pattern: string }

/** What conditions are read against: the type of each fact, and the value that a dated figure has on a day. */
export type Ground = {
  readonly typeOf: (fact: string) => FactType
  readonly valueOn: (id: string, day: Day) => Scalar | null
}

/** A condition made ready once: `weigh` answers, `lacking` names the facts that stand between the facts and "met". */
export type Weighed = {
  readonly weigh: (facts: Facts, day: Day) => Verdict
  readonly lacking: (facts: Facts, day: Day) => readonly string[]
  /** Every fact the condition asks for, in its order. */
  readonly facts: readonly string[]
}

type Weigh = Weighed['weigh']

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]
const none: readonly string[] = []

/** A condition without parts: all its facts are lacking until it is met. */
const leaf = (
  facts: readonly string[],
  weigh: Weigh,
  unsaid: (facts: Facts) => readonly string[],
): Weighed => ({
  weigh,
  facts: unique(facts),
  lacking: (given, day) => {
    const verdict = weigh(given, day)
    if (verdict === 'met') return none
    return verdict === 'unknown' ? unsaid(given) : unique(facts)
  },
})

const weighAll =
  (parts: readonly Weighed[]): Weigh =>
  (facts, day) => {
    let verdict: Verdict = 'met'
    for (const part of parts) {
      const one = part.weigh(facts, day)
      if (one === 'not met') return one
      if (one === 'unknown') verdict = one
    }
    return verdict
  }

const weighAny =
  (parts: readonly Weighed[]): Weigh =>
  (facts, day) => {
    let verdict: Verdict = 'not met'
    for (const part of parts) {
      const one = part.weigh(facts, day)
      if (one === 'met') return one
      if (one === 'unknown') verdict = one
    }
    return verdict
  }

const weighCount =
  (parts: readonly Weighed[], atLeast: number): Weigh =>
  (facts, day) => {
    let met = 0
    let open = 0
    for (const part of parts) {
      const one = part.weigh(facts, day)
      if (one === 'met') met += 1
      else if (one === 'unknown') open += 1
    }
    if (met >= atLeast) return 'met'
    return met + open >= atLeast ? 'unknown' : 'not met'
  }

const group = (parts: readonly Weighed[], weigh: Weigh): Weighed => ({
  weigh,
  facts: unique(parts.flatMap((part) => part.facts)),
  lacking: (facts, day) =>
    weigh(facts, day) === 'met' ? none : unique(parts.flatMap((part) => part.lacking(facts, day))),
})

const opposite = { met: 'not met', 'not met': 'met', unknown: 'unknown' } as const

const negation = (part: Weighed): Weighed => ({
  weigh: (facts, day) => opposite[part.weigh(facts, day)],
  facts: part.facts,
  lacking: (facts, day) => {
    const verdict = part.weigh(facts, day)
    if (verdict === 'not met') return none
    return verdict === 'met' ? part.facts : part.lacking(facts, day)
  },
})

/** The facts without a usable value; all of them when each has one and still nothing follows (a share of nobody). */
const unsaidOf =
  (names: readonly string[], ground: Ground) =>
  (given: Facts): readonly string[] => {
    const unsaid = names.filter((name) => !isOfType(ground.typeOf(name), given[name]))
    return unique(unsaid.length > 0 ? unsaid : names)
  }

const factsOf = (quantity: Quantity): readonly string[] => {
  if (quantity.kind === 'fact') return [quantity.fact]
  return quantity.kind === 'share' ? [quantity.of, quantity.in] : [quantity.from, quantity.until]
}

/** Turns the tree into closures, once, so that weighing touches no data structure of the law. */
export const prepare = (condition: Condition, ground: Ground): Weighed => {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => prepare(part, ground))
      return group(parts, condition.kind === 'all' ? weighAll(parts) : weighAny(parts))
    }
    case 'count': {
      const parts = condition.of.map((part) => prepare(part, ground))
      return group(parts, weighCount(parts, condition.atLeast))
    }
    case 'not':
      return negation(prepare(condition.of, ground))
    case 'present':
      return leaf([condition.fact], presence(condition.fact), () => [condition.fact])
    case 'compare': {
      const { left, comparison, right } = condition
      const names = [...factsOf(left), ...(right.kind === 'fact' ? [right.fact] : [])]
      return leaf(names, comparing(left, comparison, right, ground), unsaidOf(names, ground))
    }
    case 'one of':
      return leaf([condition.fact], containing(condition.fact, condition.options, ground), () => [
        condition.fact,
      ])
    case 'matches':
      return leaf([condition.fact], matching(condition.fact, condition.pattern), () => [condition.fact])
  }
}
