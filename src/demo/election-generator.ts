/** Polling areas and their figures for the demonstration: invented, always the same, and exact in their sums. */

export type CommuneFigures = {
  readonly unit: string
  readonly areas: number
  readonly areasAt100: number
  readonly listed: number
  readonly voted: number
}

export type GeneratedArea = {
  readonly commune: string
  readonly number: number
  readonly code: string
  /** In the end. */
  readonly listed: number
  readonly voted: number
}

/** A number from 0 up to 1 that a text always gives. */
export const chance = (text: string): number => {
  let state = 2166136261
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  return ((state >>> 0) % 100_000) / 100_000
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Whole parts of a sum by weight, none above its ceiling; the ceilings together hold the sum. */
export const shareOut = (
  total: number,
  weights: readonly number[],
  ceilings: readonly number[],
): readonly number[] => {
  if (total > sum(ceilings)) throw new Error(`${total} does not fit into ${sum(ceilings)}`)
  const all = sum(weights)
  const parts = weights.map((weight, at) =>
    all === 0 ? 0 : Math.min(ceilings[at] ?? 0, Math.floor((total * weight) / all)),
  )
  // What is left goes by ones, the largest remainders first.
  const remainder = (at: number): number => (total * (weights[at] ?? 0)) / (all || 1) - (parts[at] ?? 0)
  const order = parts.map((_, at) => at).toSorted((a, b) => remainder(b) - remainder(a) || a - b)
  let left = total - sum(parts)
  while (left > 0)
    for (const at of order) {
      const part = parts[at] ?? 0
      if (left === 0 || part >= (ceilings[at] ?? 0)) continue
      parts[at] = part + 1
      left -= 1
    }
  return parts
}

const none = Number.MAX_SAFE_INTEGER

/** The list of each area: those that are known, and the others by chance around their mean. */
const listsOf = (
  { unit, areas, listed }: CommuneFigures,
  known: Readonly<Record<number, number>>,
): number[] => {
  const numbers = Array.from({ length: areas }, (_, at) => at + 1)
  const free = numbers.filter((number) => known[number] === undefined)
  const rest = listed - sum(Object.values(known))
  const weights = free.map((number) => 0.8 + 0.4 * chance(`${unit} ${number} list`))
  const parts = shareOut(
    rest,
    weights,
    free.map(() => none),
  )
  return numbers.map((number) => known[number] ?? parts[free.indexOf(number)] ?? 0)
}

/** The areas of a commune in the end: so many at 100 %, in the others somebody is missing. */
export const areasOfCommune = (
  commune: CommuneFigures,
  codeOf: (number: number) => string,
  known: Readonly<Record<number, number>> = {},
  full: readonly number[] = [],
): readonly GeneratedArea[] => {
  const { unit, areas, areasAt100 } = commune
  const lists = listsOf(commune, known)
  const order = lists
    .map((_, at) => at)
    .toSorted((a, b) => chance(`${unit} ${a} missing`) - chance(`${unit} ${b} missing`))
    .toSorted((a, b) => Number(full.includes(a + 1)) - Number(full.includes(b + 1)))
  const short = order.slice(0, areas - areasAt100)
  const missing = shareOut(
    commune.listed - commune.voted - short.length,
    short.map(() => 1),
    short.map(() => none),
  )
  return lists.map((listed, at) => {
    const place = short.indexOf(at)
    const absent = place < 0 ? 0 : 1 + (missing[place] ?? 0)
    return { commune: unit, number: at + 1, code: codeOf(at + 1), listed, voted: listed - absent }
  })
}

export type Step = {
  /** What the district's areas have together at the cut-off. */
  readonly voted: number
  /** What an area's list held then, by its code; the list of the end where nothing is said. */
  readonly lists: ReadonlyMap<string, number>
}

/**
 * Voted of each area at each cut-off, by code: never falling, within the list of the hour, and together exactly what the
 * district has. `pinned` are figures that are known of the first cut-off.
 */
export const courseOf = (
  areas: readonly GeneratedArea[],
  steps: readonly Step[],
  pinned: ReadonlyMap<string, number>,
): readonly ReadonlyMap<string, number>[] => {
  let known = new Map(areas.map(({ code }) => [code, pinned.get(code) ?? 0]))
  return steps.map(({ voted, lists }, turn) => {
    const before = areas.map(({ code }) => known.get(code) ?? 0)
    const room = areas.map(({ code, voted: last, listed }, at) =>
      turn === 0 && pinned.has(code) ? 0 : Math.min(last, lists.get(code) ?? listed) - (before[at] ?? 0),
    )
    const weights = room.map((one, at) => one * (0.7 + 0.6 * chance(`${areas[at]?.code} ${turn}`)))
    const added = shareOut(voted - sum(before), weights, room)
    known = new Map(areas.map(({ code }, at) => [code, (before[at] ?? 0) + (added[at] ?? 0)]))
    return known
  })
}
