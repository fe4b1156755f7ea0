import type { Fact, Facts, Finding, Source } from './law.ts'

/** More different findings than these a clause does not keep. */
const MOST_KEPT = 256

/** One fact of a clause: how many values it may have, and the place of each choice; null where it is answered by yes or no. */
type Digit = {
  readonly name: string
  readonly size: number
  readonly choices: ReadonlyMap<unknown, number> | null
}

/**
 * A clause that asks only for facts of few values (not said, known to be absent, yes, no, one of the choices) has few
 * different findings. Each is made once, when it is first asked for, and is the same piece for all who ask again: `null`
 * where the clause does not apply, `undefined` where nobody has asked yet.
 */
export type FewValues = {
  readonly digits: readonly Digit[]
  readonly kept: Readonly<Record<Source, (Finding | null | undefined)[]>>
}

const placeOfTruth = (value: unknown): number => {
  if (value === true) return 3
  if (value === false) return 2
  return value === undefined ? 0 : value === null ? 1 : -1
}

const digitOf = ({ name, type, choices }: Fact): Digit | null => {
  if (type === 'boolean') return { name, size: 4, choices: null }
  if (type !== 'choice') return null
  const values = [undefined, null, ...Object.keys(choices)]
  return { name, size: values.length, choices: new Map(values.map((value, place) => [value, place])) }
}

/** null: one of the facts has many values, or all together would make too many findings. */
export const fewValuesOf = (facts: readonly Fact[]): FewValues | null => {
  const digits: Digit[] = []
  let different = 1
  for (const fact of facts) {
    const digit = digitOf(fact)
    different *= digit?.size ?? 0
    if (digit === null || different > MOST_KEPT) return null
    digits.push(digit)
  }
  return { digits, kept: { draft: [], issued: [] } }
}

/** Which of the few findings is the one for these facts; -1 where a fact has another value than its type knows. */
export const placeOf = ({ digits }: FewValues, facts: Facts): number => {
  let place = 0
  for (const { name, size, choices } of digits) {
    const value = facts[name]
    const digit = choices === null ? placeOfTruth(value) : (choices.get(value) ?? -1)
    if (digit < 0) return -1
    place = place * size + digit
  }
  return place
}
