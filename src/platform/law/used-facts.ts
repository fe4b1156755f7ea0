import type { Fact, UsedFact } from './law.ts'

/** Tells one fact in a finding: what it is called, what was given for it, and whether it stands between the facts and "met". */
export type Use = (value: unknown, lacking: boolean) => UsedFact

/** Both forms of a fact with one value; frozen, because many findings share them. */
type Pair = { readonly settled: UsedFact; readonly lacking: UsedFact }

const told = (fact: Fact, value: unknown, lacking: boolean): UsedFact => ({
  name: fact.name,
  vi: fact.vi,
  en: fact.en,
  value: value ?? null,
  choice: (typeof value === 'string' && Object.hasOwn(fact.choices, value) && fact.choices[value]) || null,
  given: value !== undefined,
  lacking,
})

const pairOf = (fact: Fact, value: unknown): Pair => ({
  settled: Object.freeze(told(fact, value, false)),
  lacking: Object.freeze(told(fact, value, true)),
})

const makeUse = (fact: Fact): Use => {
  const absent = pairOf(fact, undefined)
  const yes = pairOf(fact, true)
  const no = pairOf(fact, false)
  const chosen = new Map(Object.keys(fact.choices).map((choice) => [choice, pairOf(fact, choice)]))
  const pairFor = (value: unknown): Pair | undefined => {
    if (value === undefined) return absent
    if (typeof value === 'boolean') return value ? yes : no
    return typeof value === 'string' ? chosen.get(value) : undefined
  }
  return (value, lacking) => {
    const pair = pairFor(value)
    if (!pair) return told(fact, value, lacking)
    return lacking ? pair.lacking : pair.settled
  }
}

const uses = new WeakMap<Fact, Use>()

/** How the fact is told in findings. What has few values – not said, yes, no, one of its choices – is told by shared pieces. */
export const useOf = (fact: Fact): Use => {
  const known = uses.get(fact)
  if (known) return known
  const use = makeUse(fact)
  uses.set(fact, use)
  return use
}
