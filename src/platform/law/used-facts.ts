import type { Sentence } from '../plain/words.ts'
import type { Fact, Facts, UsedFact } from './law.ts'

/** A fact with one value as a finding tells it, in both forms; frozen, because many findings share them. */
type Pair = { readonly settled: UsedFact; readonly lacking: UsedFact }

/** A fact with what findings tell of its few values: not said, yes, no, one of the choices. */
export type Telling = {
  readonly fact: Fact
  readonly name: string
  readonly absent: Pair
  readonly yes: Pair
  readonly no: Pair
  readonly chosen: ReadonlyMap<unknown, Pair>
}

const told = (
  { name, vi, en }: Fact,
  value: unknown,
  choice: Sentence | null,
  lacking: boolean,
): UsedFact => ({ name, vi, en, value: value ?? null, choice, given: value !== undefined, lacking })

const pairOf = (fact: Fact, value: unknown, choice: Sentence | null = null): Pair => ({
  settled: Object.freeze(told(fact, value, choice, false)),
  lacking: Object.freeze(told(fact, value, choice, true)),
})

const made = new WeakMap<Fact, Telling>()

/** What is told of the fact, made once for each fact of a law. */
export const tellingOf = (fact: Fact): Telling => {
  const known = made.get(fact)
  if (known) return known
  const telling: Telling = {
    fact,
    name: fact.name,
    absent: pairOf(fact, undefined),
    yes: pairOf(fact, true),
    no: pairOf(fact, false),
    chosen: new Map(
      Object.entries(fact.choices).map(([code, { vi, en }]) => [code, pairOf(fact, code, { vi, en })]),
    ),
  }
  made.set(fact, telling)
  return telling
}

const pairFor = ({ absent, yes, no, chosen }: Telling, value: unknown): Pair | undefined => {
  if (value === undefined) return absent
  if (value === true) return yes
  return value === false ? no : chosen.get(value)
}

const tell = (telling: Telling, value: unknown, lacking: boolean): UsedFact => {
  const pair = pairFor(telling, value)
  if (!pair) return told(telling.fact, value, null, lacking)
  return lacking ? pair.lacking : pair.settled
}

/** The facts that a clause used, as its finding tells them; `missing` are the names of those that stand in the way. */
export const usedFacts = (
  tellings: readonly Telling[],
  facts: Facts,
  missing: readonly string[],
): readonly UsedFact[] =>
  tellings.map((telling) => tell(telling, facts[telling.name], missing.includes(telling.name)))
