import type { Day } from '../plain/day.ts'
import type { Sentence } from '../plain/words.ts'
import type { Scalar } from './comparisons.ts'
import { prepare } from './conditions.ts'
import type { Condition, Ground, Weighed } from './conditions.ts'
import { fewValuesOf } from './few-values.ts'
import type { FewValues } from './few-values.ts'
import { isDoubtful, isWithin, valueOn } from './law.ts'
import type { Clause, Facts, Law, Mark, Subject, Verdict } from './law.ts'
import { tellingOf } from './used-facts.ts'
import type { Telling } from './used-facts.ts'

/** A verdict without its words. */
export type ClauseVerdict = { readonly clause: string; readonly verdict: Verdict; readonly mark: Mark }

/** A clause made ready for days on which nothing about it changes. */
export type ReadyClause = {
  readonly clause: Clause
  /** null: it applies to every subject. */
  readonly applies: Weighed | null
  readonly condition: Weighed
  /** The clause's own, but recalled while an amendment without a text amends it. */
  readonly mark: Mark
  readonly caution: Sentence | null
  /** The clause's words in English, the same in every finding. */
  readonly english: { readonly quote: string; readonly citation: string }
  /** How each of the clause's facts is told, in its order. */
  readonly tellings: readonly Telling[]
  /** What it has already answered; null where its facts have too many values to keep that. */
  readonly few: FewValues | null
  /** Its three bare verdicts. */
  readonly bare: Readonly<Record<Verdict, ClauseVerdict>>
}

/** All that the law says about one subject, ready for days on which none of it changes. */
export type Sheet = {
  /** In the order of the law; regulations of provinces and sectors among them. */
  readonly clauses: readonly ReadyClause[]
  /** The fact by whose value most clauses are told apart, such as `award`; null where there is none. */
  readonly key: string | null
  /** For each value of the key that some clause names: the clauses that may apply. */
  readonly named: ReadonlyMap<string, readonly ReadyClause[]>
  /** The clauses that may apply whatever the value of the key. */
  readonly unnamed: readonly ReadyClause[]
}

/** Nothing is in force. */
export const blankSheet: Sheet = { clauses: [], key: null, named: new Map(), unnamed: [] }

/** What dated values are on the day, and of which type the subject's facts are. */
export const groundOn = ({ facts }: Subject, valueOf: Ground['valueOf']): Ground => ({
  typeOf: (name) => facts[name]?.type ?? 'content',
  valueOf,
})

const bareOf = (clause: string, mark: Mark): ReadyClause['bare'] => {
  const told = (verdict: Verdict): ClauseVerdict => Object.freeze({ clause, verdict, mark })
  return { met: told('met'), 'not met': told('not met'), unknown: told('unknown') }
}

const ready = (clause: Clause, ground: Ground, day: Day): ReadyClause => {
  const doubtful = isDoubtful(clause, day)
  const mark = doubtful ? 'recalled' : clause.mark
  return {
    clause,
    applies: clause.applies && prepare(clause.applies, ground),
    condition: prepare(clause.condition, ground),
    mark,
    caution: doubtful && clause.doubtful ? clause.doubtful.why : null,
    english: Object.freeze({ quote: clause.words.en, citation: clause.citation.en }),
    tellings: clause.facts.map(tellingOf),
    few: fewValuesOf(clause.facts),
    bare: bareOf(clause.id, mark),
  }
}

const wordsOf = (value: Scalar): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : []

/**
 * The only values of the fact with which the condition can be anything but "not met"; null: it does not depend on it so
 * far. `all` with one part that is not met is not met, whatever the others say.
 */
export const valuesAllowed = (condition: Condition, fact: string): readonly string[] | null => {
  switch (condition.kind) {
    case 'all': {
      const told = condition.of.flatMap((part) => {
        const values = valuesAllowed(part, fact)
        return values === null ? [] : [values]
      })
      const [first, ...more] = told
      return first?.filter((value) => more.every((values) => values.includes(value))) ?? null
    }
    case 'any': {
      const told = condition.of.map((part) => valuesAllowed(part, fact))
      return told.includes(null) ? null : told.flatMap((values) => values ?? [])
    }
    case 'compare':
      return condition.left.kind === 'fact' &&
        condition.left.fact === fact &&
        condition.comparison === 'is' &&
        condition.right.kind === 'literal' &&
        typeof condition.right.value === 'string'
        ? [condition.right.value]
        : null
    case 'one of':
      return condition.fact === fact && condition.options.kind === 'literal'
        ? wordsOf(condition.options.value)
        : null
    default:
      return null
  }
}

const allowedBy = ({ clause }: ReadyClause, fact: string): readonly string[] | null =>
  clause.applies && valuesAllowed(clause.applies, fact)

/** The chosen fact on whose value the applicability of most clauses hangs. */
const keyOf = (clauses: readonly ReadyClause[]): string | null => {
  const counts = new Map<string, number>()
  for (const one of clauses) {
    const chosen = one.clause.facts.filter(({ type }) => type === 'choice').map(({ name }) => name)
    for (const name of chosen)
      if (allowedBy(one, name) !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

const filed = (clauses: readonly ReadyClause[]): Sheet => {
  const key = keyOf(clauses)
  if (key === null) return { clauses, key, named: new Map(), unnamed: clauses }
  const allowed = new Map(clauses.map((one) => [one, allowedBy(one, key)]))
  const may = (value: string | null) =>
    clauses.filter((one) => {
      const values = allowed.get(one) ?? null
      return values === null || (value !== null && values.includes(value))
    })
  const values = new Set([...allowed.values()].flatMap((values) => values ?? []))
  return {
    clauses,
    key,
    named: new Map([...values].map((value) => [value, may(value)])),
    unnamed: may(null),
  }
}

/** The clauses about the subject that are in force on the day, made ready with the dated values of that day. */
export const makeSheet = (law: Law, subject: string, day: Day): Sheet => {
  const about = law.subjects[subject]
  if (!about) return blankSheet
  const ground = groundOn(about, (id) => valueOn(law, id, day))
  const inForce = (law.bySubject[subject] ?? []).filter(({ valid }) => isWithin(valid, day))
  return filed(inForce.map((clause) => ready(clause, ground, day)))
}

/**
 * The clauses that may apply to the subject: those left out say "not met" to the question whether they do. A key that is
 * not said, or is no word, leaves all of them open.
 */
export const candidatesFor = (
  { clauses, key, named, unnamed }: Sheet,
  facts: Facts,
): readonly ReadyClause[] => {
  const value = key === null ? undefined : facts[key]
  return typeof value === 'string' ? (named.get(value) ?? unnamed) : clauses
}
