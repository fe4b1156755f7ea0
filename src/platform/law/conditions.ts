import { comparing, containing, isOfType, matching, presence } from './comparisons.ts'
import type { FactType, Facts, Operand, Quantity, Scalar } from './comparisons.ts'
import { factsIn } from './condition-tree.ts'

/** Three answers: a fact that nobody has supplied makes a question, not a "no". */
export type Verdict = 'met' | 'not met' | 'unknown'

/** How a quantity may stand to what it is compared with. */
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

/**
 * What a condition is prepared against: the type of each fact, and what a dated value (`L06-2022.D27.K1.ty-le`) is on the
 * day that is asked about; null where none holds on it.
 */
export type Ground = {
  readonly typeOf: (fact: string) => FactType
  readonly valueOf: (id: string) => Scalar | null
}

/** A verdict that leaves something to ask for. */
export type Open = Exclude<Verdict, 'met'>

/** A condition made ready for one day: closures over what it compares, so that weighing looks nothing up but the facts. */
export type Weighed = {
  readonly weigh: (facts: Facts) => Verdict
  /**
   * Adds to `into`, each once, the names of the facts that stand between these facts and "met". Asked only where `weigh`
   * has answered `verdict`.
   */
  readonly gather: (facts: Facts, verdict: Open, into: string[]) => void
  /** Every fact the condition asks for, in its order. */
  readonly facts: readonly string[]
}

type Weigh = Weighed['weigh']
type Gather = Weighed['gather']

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]

const addAll = (names: readonly string[], into: string[]): void => {
  for (const name of names) if (!into.includes(name)) into.push(name)
}

/** A condition without parts: when it fails all its facts are lacking; when it is open, those that `unsaid` names. */
const leaf = (
  names: readonly string[],
  weigh: Weigh,
  unsaid: (facts: Facts) => readonly string[] = () => names,
): Weighed => ({
  weigh,
  facts: unique(names),
  gather: (facts, verdict, into) => addAll(verdict === 'unknown' ? unsaid(facts) : names, into),
})

const weighAll =
  (parts: readonly Weighed[]): Weigh =>
  (facts) => {
    let verdict: Verdict = 'met'
    for (const part of parts) {
      const one = part.weigh(facts)
      if (one === 'not met') return one
      if (one === 'unknown') verdict = one
    }
    return verdict
  }

const weighAny =
  (parts: readonly Weighed[]): Weigh =>
  (facts) => {
    let verdict: Verdict = 'not met'
    for (const part of parts) {
      const one = part.weigh(facts)
      if (one === 'met') return one
      if (one === 'unknown') verdict = one
    }
    return verdict
  }

const weighCount =
  (parts: readonly Weighed[], atLeast: number): Weigh =>
  (facts) => {
    let met = 0
    let open = 0
    for (const part of parts) {
      const one = part.weigh(facts)
      if (one === 'met') met += 1
      else if (one === 'unknown') open += 1
    }
    if (met >= atLeast) return 'met'
    return met + open >= atLeast ? 'unknown' : 'not met'
  }

const gatherParts =
  (parts: readonly Weighed[]): Gather =>
  (facts, _verdict, into) => {
    for (const part of parts) {
      const verdict = part.weigh(facts)
      if (verdict !== 'met') part.gather(facts, verdict, into)
    }
  }

const group = (parts: readonly Weighed[], weigh: Weigh): Weighed => ({
  weigh,
  facts: unique(parts.flatMap((part) => part.facts)),
  gather: gatherParts(parts),
})

const opposite = { met: 'not met', 'not met': 'met', unknown: 'unknown' } as const

/** It fails because its part is met: all the facts of the part stand in the way. */
const negation = (part: Weighed): Weighed => ({
  weigh: (facts) => opposite[part.weigh(facts)],
  facts: part.facts,
  gather: (facts, verdict, into) =>
    verdict === 'unknown' ? part.gather(facts, verdict, into) : addAll(part.facts, into),
})

/** The facts without a usable value; all of them when each has one and still nothing follows (a share of nobody). */
const unsaidOf =
  (names: readonly string[], { typeOf }: Ground) =>
  (facts: Facts): readonly string[] => {
    const unsaid = names.filter((name) => !isOfType(typeOf(name), facts[name]))
    return unsaid.length > 0 ? unsaid : names
  }

/** Turns the tree into closures, once for the days on which the dated values it names stand still. */
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
      return leaf([condition.fact], presence(condition.fact))
    case 'compare': {
      const { left, comparison, right } = condition
      const names = factsIn(condition)
      return leaf(names, comparing(left, comparison, right, ground), unsaidOf(names, ground))
    }
    case 'one of':
      return leaf([condition.fact], containing(condition.fact, condition.options, ground))
    case 'matches':
      return leaf([condition.fact], matching(condition.fact, condition.pattern))
  }
}

/** The names of the facts that stand between these facts and "met"; none when it is met. */
export const lackingIn = (weighed: Weighed, facts: Facts): readonly string[] => {
  const verdict = weighed.weigh(facts)
  const lacking: string[] = []
  if (verdict !== 'met') weighed.gather(facts, verdict, lacking)
  return lacking
}
