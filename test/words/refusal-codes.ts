import { parseAst } from 'vitest/node'
import { everyNode, type Node, nodesOf, stringsIn, textOf } from '../rooms/syntax.ts'

/** A code with which the house refuses or finds fault. */
export type Coded = {
  readonly code: string
  /** The names of values that it gives; null where they cannot be told without running it. */
  readonly values: ReadonlySet<string> | null
  /** Thrown as a refusal, or only named as the fault of a field or a finding of a reading. */
  readonly thrown: boolean
  readonly path: string
}

const CODE = /^[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*$/

const field = (object: Node | undefined, name: string): Node | undefined =>
  nodesOf(object?.properties).find((property) => textOf(property.key) === name)

/** Names given in `{ values: { … } }`; none when there are no values; null when some are computed or spread. */
const valuesIn = (details: Node | undefined): ReadonlySet<string> | null => {
  if (!details) return new Set()
  if (
    details.type !== 'ObjectExpression' ||
    nodesOf(details.properties).some((one) => one.type !== 'Property')
  )
    return null
  const values = field(details, 'values')
  if (!values) return new Set()
  const [given] = nodesOf(values.value)
  const properties = nodesOf(given?.properties)
  if (
    given?.type !== 'ObjectExpression' ||
    properties.some((one) => one.type !== 'Property' || one.computed === true)
  )
    return null
  return new Set(properties.map((one) => textOf(one.key)))
}

/** Every code that an expression may come to: 'a', or either side of a condition. */
const codesIn = (expression: unknown): readonly string[] =>
  nodesOf(expression).flatMap((node) =>
    node.type === 'ConditionalExpression'
      ? [...codesIn(node.consequent), ...codesIn(node.alternate)]
      : stringsIn(node).filter((text) => CODE.test(text)),
  )

const thrown = (node: Node, path: string): readonly Coded[] => {
  if (node.type !== 'NewExpression' || textOf(node.callee) !== 'Refusal') return []
  const [code, details] = nodesOf(node.arguments)
  const values = valuesIn(details)
  return codesIn(code).map((one) => ({ code: one, values, thrown: true, path }))
}

/** `{ code: 'x.y', values }` of a field, and `{ error: 'x.y' }` or `{ message: 'x.y' }` of a schema. */
const named = (node: Node, path: string): readonly Coded[] =>
  node.type === 'Property' && ['code', 'error', 'message'].includes(textOf(node.key))
    ? codesIn(node.value).map((code) => ({ code, values: null, thrown: false, path }))
    : []

/** The refusals that one source file makes. */
export const refusalCodes = (path: string, text: string): readonly Coded[] => {
  const program: unknown = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path)
  return [...everyNode(program)].flatMap((node) => [...thrown(node, path), ...named(node, path)])
}
