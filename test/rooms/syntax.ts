/** A node of the syntax tree (ESTree); its other fields are asked for by name and may be anything. */
export type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

const isNode = (x: unknown): x is Node => typeof x === 'object' && x !== null && 'type' in x && 'start' in x

/** The nodes in a field: one, several or none. */
export const nodesOf = (field: unknown): readonly Node[] =>
  Array.isArray(field) ? field.filter(isNode) : isNode(field) ? [field] : []

/** The name of an identifier or the text of a string; '' for anything else. */
export const textOf = (field: unknown): string => {
  const [node] = nodesOf(field)
  if (node?.type === 'Identifier' && typeof node.name === 'string') return node.name
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : ''
}

/** The written text of a template, with ` ? ` where a value is put in. */
export const templateText = (node: Node): string =>
  nodesOf(node.quasis)
    .map((quasi) => quasi.value)
    .map((value) => (typeof value === 'object' && value && 'cooked' in value ? String(value.cooked) : ''))
    .join(' ? ')

/** The strings in a field: 'a', `a`, or ['a', 'b']. */
export const stringsIn = (field: unknown): readonly string[] =>
  nodesOf(field).flatMap((node) => {
    if (node.type === 'ArrayExpression') return stringsIn(node.elements)
    if (node.type === 'TemplateLiteral')
      return nodesOf(node.expressions).length > 0 ? [] : [templateText(node)]
    return textOf(node) === '' || node.type === 'Identifier' ? [] : [textOf(node)]
  })

/** A node and everything under it. */
export function* everyNode(field: unknown): Generator<Node> {
  for (const node of nodesOf(field)) {
    yield node
    for (const child of Object.values(node)) yield* everyNode(child)
  }
}
