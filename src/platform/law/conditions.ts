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
  /** The names, each once, of the facts that stand between these facts and "met"; asked where `weigh` answered `verdict`. */
  readonly lacking: (facts: Facts, verdict: Open) => readonly string[]
  /** Every fact the condition asks for, in its order. */
  readonly facts: readonly string[]
}

type Weigh = Weighed['weigh']
type Lacking = Weighed['lacking']

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]

const none: readonly string[] = Object.freeze([])

/** A condition without parts: when it fails all its facts are lacking; when it is open, those that `unsaid` names. */
const leaf = (
  facts: readonly string[],
  weigh: Weigh,
  unsaid: (facts: Facts) => readonly string[] = () => facts,
): Weighed => ({
  weigh,
  facts,
  lacking: (given, verdict) => (verdict === 'unknown' ? unsaid(given) : facts),
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

const joined = (some: readonly string[], more: readonly string[]): readonly string[] => {
  if (some.length === 0) return more
  const others = more.filter((name) => !some.includes(name))
  return others.length === 0 ? some : [...some, ...others]
}

const lackingInParts =
  (parts: readonly Weighed[]): Lacking =>
  (facts) => {
    let lacking = none
    for (const part of parts) {
      const verdict = part.weigh(facts)
      if (verdict !== 'met') lacking = joined(lacking, part.lacking(facts, verdict))
    }
    return lacking
  }

const group = (parts: readonly Weighed[], weigh: Weigh): Weighed => ({
  weigh,
  facts: unique(parts.flatMap((part) => part.facts)),
  lacking: lackingInParts(parts),
})

const opposite = { met: 'not met', 'not met': 'met', unknown: 'unknown' } as const

/** It fails because its part is met: all the facts of the part stand in the way. */
const negation = (part: Weighed): Weighed => ({
  weigh: (facts) => opposite[part.weigh(facts)],
  facts: part.facts,
  lacking: (facts, verdict) => (verdict === 'unknown' ? part.lacking(facts, verdict) : part.facts),
})

/** The facts without a usable value; all of them when each has one and still nothing follows (a share of nobody). */
const unsaidOf = (names: readonly string[], { typeOf }: Ground): ((facts: Facts) => readonly string[]) => {
  if (names.length === 1) return () => names
  const typed = names.map((name) => ({ name, type: typeOf(name) }))
  return (facts) => {
    const unsaid = typed.filter(({ name, type }) => !isOfType(type, facts[name])).map(({ name }) => name)
    return unsaid.length > 0 ? unsaid : names
  }
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
      const names = unique(factsIn(condition))
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
  return verdict === 'met' ? none : weighed.lacking(facts, verdict)
}
