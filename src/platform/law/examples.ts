import { addDays } from '../plain/day.ts'
import type { Day } from '../plain/day.ts'
import { prepare } from './conditions.ts'
import type { Condition, Ground, Verdict } from './conditions.ts'
import type { Clause, Example } from './law.ts'

type Edge = Extract<Condition, { kind: 'compare' }>

/** What the clause answers for the example on a day. */
export const weighExample = (clause: Clause, example: Example, day: Day): Example['expected'] => {
  const applies = clause.weighed.applies?.weigh(example.facts, day) ?? 'met'
  if (applies === 'not met') return 'not applicable'
  return applies === 'unknown' ? 'unknown' : clause.weighed.condition.weigh(example.facts, day)
}

const edgesIn = (condition: Condition): readonly Edge[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'count':
      return condition.of.flatMap(edgesIn)
    case 'not':
      return edgesIn(condition.of)
    case 'compare':
      return condition.comparison === 'is' ? [] : [condition]
    default:
      return []
  }
}

const moved = (value: unknown, by: number): unknown => {
  if (typeof value === 'number') return value + by
  return typeof value === 'string' ? addDays(value, by) : value
}

/** Whether one step (1, or one day) in one of its facts turns the comparison from this verdict to its opposite. */
const standsAtEdge = (edge: Edge, example: Example, day: Day, verdict: Verdict, ground: Ground): boolean => {
  const { weigh, facts } = prepare(edge, ground)
  if (weigh(example.facts, day) !== verdict) return false
  const other = verdict === 'met' ? 'not met' : 'met'
  return facts.some((name) =>
    [-1, 1].some(
      (step) => weigh({ ...example.facts, [name]: moved(example.facts[name], step) }, day) === other,
    ),
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
        (verdict) =>
          !clause.examples.some((example) => standsAtEdge(edge, example, clause.valid.from, verdict, ground)),
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
