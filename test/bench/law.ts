import { applicable, assess } from '../../src/platform/law/law.ts'
import type { Facts } from '../../src/platform/law/law.ts'
import { loadLaw } from '../../src/platform/law/load-law.ts'
import { verdictsOf } from '../../src/platform/law/verdicts.ts'
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

const perSecond = (all: readonly Facts[], weigh: (facts: Facts) => unknown): number => {
  const speeds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    for (const one of all) weigh(one)
    return (all.length / (performance.now() - start)) * 1000
  })
  return speeds.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0
}

/** Both must say the same of every nomination, or the comparison is worth nothing. */
export const differing = (all: readonly Facts[]): readonly string[] =>
  all.flatMap((one) => {
    const hand = weighByHand(one)
    const ours = Object.fromEntries(verdictsOf(law, 'nomination', one, day).map((v) => [v.clause, v.verdict]))
    return [...new Set([...Object.keys(hand), ...Object.keys(ours)])].filter((id) => hand[id] !== ours[id])
  })

/** Assessments per second on one core, from the law as data and from the same conditions as TypeScript. */
export const bench = async (): Promise<void> => {
  const all = samples(AT_ONCE)
  const wrong = differing(all.slice(0, 5000))
  if (wrong.length > 0) throw new Error(`The two do not agree on ${[...new Set(wrong)].join(', ')}`)
  const hand = perSecond(all, weighByHand)
  const verdicts = perSecond(all, (one) => verdictsOf(law, 'nomination', one, day))
  const findings = perSecond(all, (one) => assess(law, 'nomination', one, day))
  const clauses = applicable(law, 'nomination', {}, day).length
  const told = { clauses, hand, verdicts, findings }
  const rounded = Object.fromEntries(Object.entries(told).map(([name, n]) => [name, Math.round(n)]))
  process.stdout.write(
    `${JSON.stringify({ ...rounded, 'verdicts / hand': (verdicts / hand).toFixed(2), 'findings / hand': (findings / hand).toFixed(2) }, null, 2)}\n`,
  )
}
