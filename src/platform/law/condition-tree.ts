import type { Operand, Quantity } from './comparisons.ts'
import type { Condition } from './conditions.ts'

const factsOfQuantity = (quantity: Quantity): readonly string[] => {
  if (quantity.kind === 'fact') return [quantity.fact]
  return quantity.kind === 'share' ? [quantity.of, quantity.in] : [quantity.from, quantity.until]
}

const operandIn = (condition: Condition): Operand | null => {
  if (condition.kind === 'compare') return condition.right
  return condition.kind === 'one of' ? condition.options : null
}

/** The conditions without parts of a tree, in its order. */
export const leavesOf = (condition: Condition): readonly Condition[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'count':
      return condition.of.flatMap(leavesOf)
    case 'not':
      return leavesOf(condition.of)
    default:
      return [condition]
  }
}

/** The names of the facts that the condition asks for, in its order; one may stand twice. */
export const factsIn = (condition: Condition): readonly string[] =>
  leavesOf(condition).flatMap((leaf) => {
    if (leaf.kind === 'compare') {
      const { left, right } = leaf
      return [...factsOfQuantity(left), ...(right.kind === 'fact' ? [right.fact] : [])]
    }
    return 'fact' in leaf ? [leaf.fact] : []
  })

/** The ids of the dated values that the condition names. */
export const valuesIn = (condition: Condition): readonly string[] =>
  leavesOf(condition).flatMap((leaf) => {
    const operand = operandIn(leaf)
    return operand?.kind === 'value' ? [operand.id] : []
  })
