/** What a view's stored query says about one of its columns. */
export type Origin = {
  /** Object id and column number that the value is taken from as it is; null: it is computed. */
  readonly from: { readonly table: number; readonly column: number } | null
  /** An outer join may leave it out. */
  readonly mayBeMissing: boolean
  /** A count, or a coalesce that ends in a constant. */
  readonly neverNull: boolean
}

/** The parts of a list in PostgreSQL's node notation, `({A …} {B …})`, without those nested inside them. */
const topLevel = (text: string): string[] => {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') {
      if (depth === 0) start = at
      depth += 1
    } else if (text[at] === '}') {
      depth -= 1
      if (depth === 0) parts.push(text.slice(start, at + 1))
    } else if (text[at] === ')' && depth === 0 && parts.length > 0) break
  }
  return parts
}

/** A field of a node itself, not of the nodes inside it: the last one, as its own fields follow those. */
const own = (node: string, field: string): string =>
  new RegExp(`.* :${field} (\\S+)`, 's').exec(node)?.[1] ?? ''

const countFunctions = ['2147', '2803']

const isNeverNull = (expression: string): boolean => {
  const aggregate = /^\{AGGREF :aggfnoid (\d+)/.exec(expression)?.[1]
  if (aggregate) return countFunctions.includes(aggregate)
  return (
    expression.startsWith('{COALESCEEXPR') &&
    /\{CONST [^{}]*:constisnull false[^{}]*\}\) :location -?\d+\}$/.test(expression)
  )
}

const originOf = (entry: string, groupsOuterJoin: boolean): Origin => {
  const expression = topLevel(entry.slice(1, -1))[0] ?? ''
  const plain = expression.startsWith('{VAR ')
  const nulled = plain && (groupsOuterJoin || !expression.includes(':varnullingrels (b) '))
  const table = Number(own(entry, 'resorigtbl'))
  const from = plain && table > 0 ? { table, column: Number(own(entry, 'resorigcol')) } : null
  return { from, mayBeMissing: nulled, neverNull: isNeverNull(expression) }
}

/**
 * Reads a view's query tree (`pg_rewrite.ev_action` of PostgreSQL 16 or newer, where a variable knows the outer joins that
 * may null it). The catalogue itself says of every column of a view that it may be null.
 */
export const originsOf = (tree: string): Origin[] => {
  // the view's own target list is the last one: those of subqueries stand before it, in the range table
  const list = tree.slice(tree.lastIndexOf(':targetList (', tree.lastIndexOf(':override')))
  const outer = /:jointype [123] /.test(tree)
  const grouped = !tree.slice(tree.lastIndexOf(':override')).includes(':groupClause <>')
  return topLevel(list)
    .filter((entry) => own(entry, 'resjunk').startsWith('false'))
    .map((entry) => originOf(entry, outer && grouped))
}
