import { addDays } from '../plain/day.ts'
import { leavesOf } from './condition-tree.ts'
import { prepare } from './conditions.ts'
import type { Condition, Ground, Verdict } from './conditions.ts'
import type { Clause, Example, Facts } from './law.ts'

type Edge = Extract<Condition, { kind: 'compare' }>

/** What the clause answers to the facts of an example, on the day for which the ground holds the dated values. */
export const weighingExamples = (
  { applies, condition }: Pick<Clause, 'applies' | 'condition'>,
  ground: Ground,
): ((facts: Facts) => Example['expected']) => {
  const applying = applies && prepare(applies, ground)
  const weighed = prepare(condition, ground)
  return (facts) => {
    const verdict = applying?.weigh(facts) ?? 'met'
    if (verdict === 'not met') return 'not applicable'
    return verdict === 'unknown' ? 'unknown' : weighed.weigh(facts)
  }
}

const edgesIn = (condition: Condition): readonly Edge[] =>
  leavesOf(condition).flatMap((leaf) => (leaf.kind === 'compare' && leaf.comparison !== 'is' ? [leaf] : []))

const moved = (value: unknown, by: number): unknown => {
  if (typeof value === 'number') return value + by
  return typeof value === 'string' ? addDays(value, by) : value
}

/** Whether one step (1, or one day) in one of its facts turns the comparison from this verdict to its opposite. */
const standsAtEdge = (edge: Edge, example: Example, verdict: Verdict, ground: Ground): boolean => {
  const { weigh, facts } = prepare(edge, ground)
  if (weigh(example.facts) !== verdict) return false
  const other = verdict === 'met' ? 'not met' : 'met'
  return facts.some((name) =>
    [-1, 1].some((step) => weigh({ ...example.facts, [name]: moved(example.facts[name], step) }) === other),
  )
}

/**
 * The comparisons of a clause that no pair of examples shows at their edge. A slip of `<` for `<=` stands beside the
 * text of the law and is still not seen; two examples one step apart show it.
 */
export const bareEdges = (clause: Clause, ground: Ground): readonly Edge[] => {
  const conditions = clause.applies === null ? [clause.condition] : [clause.applies, clause.condition]
  return conditions
    .flatMap(edgesIn)
    .filter((edge) =>
      (['met', 'not met'] as const).some(
        (verdict) => !clause.examples.some((example) => standsAtEdge(edge, example, verdict, ground)),
      ),
    )
}

/** A comparison as it is written: `yesVotes / totalMembers at least 90/100`. */
export const showEdge = ({ left, comparison, right }: Edge): string => {
  const quantity =
    left.kind === 'fact'
      ? left.fact
      : left.kind === 'share'
        ? `${left.of} / ${left.in}`
        : `${left.from} – ${left.until} (months)`
  if (right.kind === 'fact') return `${quantity} ${comparison} ${right.fact}`
  if (right.kind === 'value') return `${quantity} ${comparison} ${right.id}`
  const { value } = right
  const shown =
    typeof value === 'object' && 'numerator' in value ? `${value.numerator}/${value.denominator}` : value
  return `${quantity} ${comparison} ${String(shown)}`
}
