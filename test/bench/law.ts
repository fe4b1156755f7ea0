import { isDeepStrictEqual } from 'node:util'
import { applicable, assess, verdictsOf } from '../../src/platform/law/assess.ts'
import type { Facts, Finding } from '../../src/platform/law/law.ts'
import { loadLaw } from '../../src/platform/law/load-law.ts'
import { findingsByHand } from './findings-by-hand.ts'
import { weighByHand } from './law-by-hand.ts'

const day = '2026-03-20'
const AT_ONCE = 20_000
const ROUNDS = 7

const law = loadLaw()
const facts = Object.values(law.subjects['nomination']?.facts ?? {})

/** A fixed row of numbers that looks random: every run weighs the same nominations. */
const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const samples = (count: number): readonly Facts[] => {
  const roll = dice(7)
  const pick = <One>(list: readonly One[]): One | undefined => list[Math.floor(roll() * list.length)]
  const valueOf = (type: string, choices: readonly string[]): unknown => {
    if (type === 'boolean') return roll() < 0.5
    if (type === 'integer') return Math.floor(roll() * 12)
    if (type === 'choice') return pick(choices)
    return pick(['2021-01-01', '2023-06-30', '2025-12-31', '2026-01-15'])
  }
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      facts
        .filter(() => roll() < 0.8)
        .map(({ name, type, choices }) => [name, valueOf(type, Object.keys(choices))]),
    ),
  )
}

type Way = (facts: Facts) => unknown

const oneRound = (all: readonly Facts[], weigh: Way): number => {
  const start = performance.now()
  for (const one of all) weigh(one)
  return (all.length / (performance.now() - start)) * 1000
}

const median = (speeds: readonly number[]): number =>
  speeds.toSorted((a, b) => a - b)[speeds.length >> 1] ?? 0

/** Turn by turn, so that what else the machine does falls on all of them alike; the first turn warms up and is not counted. */
const speedsOf = <Name extends string>(
  all: readonly Facts[],
  ways: Readonly<Record<Name, Way>>,
): ((name: Name) => number) => {
  const speeds = new Map<string, number[]>()
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, way] of Object.entries<Way>(ways)) {
      const speed = oneRound(all, way)
      if (round > 0) speeds.set(name, [...(speeds.get(name) ?? []), speed])
    }
  return (name) => median(speeds.get(name) ?? [])
}

/** Both must say the same of every nomination, or the comparison is worth nothing. */
export const differing = (all: readonly Facts[]): readonly string[] =>
  all.flatMap((one) => {
    const hand = weighByHand(one)
    const ours = Object.fromEntries(verdictsOf(law, 'nomination', one, day).map((v) => [v.clause, v.verdict]))
    return [...new Set([...Object.keys(hand), ...Object.keys(ours)])].filter((id) => hand[id] !== ours[id])
  })

const findByHand = findingsByHand(law, day)

const inOneOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => (a.clause < b.clause ? -1 : 1))

/** The findings too: words, facts used, what is missing. */
export const differingFindings = (all: readonly Facts[]): readonly string[] =>
  all.flatMap((one) => {
    const hand = inOneOrder(findByHand(one))
    const ours = inOneOrder(assess(law, 'nomination', one, day))
    if (hand.length !== ours.length) return ['how many there are']
    return ours.filter((finding, at) => !isDeepStrictEqual(finding, hand[at])).map(({ clause }) => clause)
  })

/**
 * Assessments per second on one core: from the law as data, and from the same conditions as TypeScript. Bare verdicts stand
 * against bare verdicts, whole findings against whole findings; and, hardest, our findings against their bare verdicts.
 */
export const bench = async (): Promise<void> => {
  const all = samples(AT_ONCE)
  const wrong = [...differing(all.slice(0, 5000)), ...differingFindings(all.slice(0, 2000))]
  if (wrong.length > 0) throw new Error(`The two do not agree on ${[...new Set(wrong)].join(', ')}`)
  const speed = speedsOf(all, {
    'verdicts by hand': weighByHand,
    'verdicts from the law': (one) => verdictsOf(law, 'nomination', one, day),
    'findings by hand': findByHand,
    'findings from the law': (one) => assess(law, 'nomination', one, day),
  })
  const compared = (ours: Parameters<typeof speed>[0], theirs: Parameters<typeof speed>[0]) => ({
    [`${ours}, a second`]: Math.round(speed(ours)),
    [`${theirs}, a second`]: Math.round(speed(theirs)),
    [`${ours} / ${theirs}`]: (speed(ours) / speed(theirs)).toFixed(2),
  })
  const told = {
    'clauses of the day': applicable(law, 'nomination', {}, day).length,
    ...compared('verdicts from the law', 'verdicts by hand'),
    ...compared('findings from the law', 'findings by hand'),
    ...compared('findings from the law', 'verdicts by hand'),
  }
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
}
