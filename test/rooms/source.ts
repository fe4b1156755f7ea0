import { posix } from 'node:path'
import { parseAst } from 'vitest/node'
import { type Node, nodesOf, stringsIn, textOf } from './syntax.ts'
import { type SqlUse, sqlUse } from './sql.ts'

export type Import = {
  /** A path from the repository's root, or a package's name. */
  readonly to: string
  readonly names: readonly string[]
  readonly typeOnly: boolean
  readonly handedOn: boolean
  readonly line: number
}

/** What the house does without, wherever it stands. */
export type Fault = {
  readonly what: 'any' | 'default export' | 'class' | 'assertion' | 'clock'
  readonly line: number
}
export type FunctionFound = { readonly name: string; readonly line: number; readonly lines: number }

export type Source = {
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly functions: readonly FunctionFound[]
  readonly faults: readonly Fault[]
  readonly sql: readonly SqlUse[]
}

const resolve = (path: string, to: string): string =>
  to.startsWith('.') ? posix.join(posix.dirname(path), to) : to

const specifierNames = (node: Node): readonly string[] =>
  nodesOf(node.specifiers).map((one) => textOf(one.imported) || textOf(one.local) || textOf(one.exported))

const onlyTypes = (node: Node): boolean => {
  const specifiers = nodesOf(node.specifiers)
  const kinds = specifiers.map((one) => one.importKind ?? one.exportKind)
  return (
    node.importKind === 'type' ||
    node.exportKind === 'type' ||
    node.type === 'TSImportType' ||
    (kinds.length > 0 && kinds.every((kind) => kind === 'type'))
  )
}

const importing = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]

const importIn = (node: Node, path: string, line: number): readonly Import[] => {
  if (!importing.includes(node.type)) return []
  const [to] = stringsIn(node.source)
  if (to === undefined) return []
  const handedOn = node.type.startsWith('Export')
  return [{ to: resolve(path, to), names: specifierNames(node), typeOnly: onlyTypes(node), handedOn, line }]
}

const isCallOf = (node: Node, object: string, property: string): boolean => {
  const callee = nodesOf(node.callee)[0]
  return (
    node.type === 'CallExpression' &&
    textOf(callee?.object) === object &&
    textOf(callee?.property) === property
  )
}

const readsClock = (node: Node): boolean =>
  isCallOf(node, 'Date', 'now') ||
  (node.type === 'NewExpression' && textOf(node.callee) === 'Date' && nodesOf(node.arguments).length === 0)

/** `as const` and `as unknown` claim nothing that is not so. */
const isAssertion = (node: Node): boolean => {
  const [type] = nodesOf(node.typeAnnotation)
  const claims = type?.type !== 'TSUnknownKeyword' && textOf(type?.typeName) !== 'const'
  return (node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion') && claims
}

const isOrdinaryClass = (node: Node): boolean =>
  (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') &&
  !/Error$|^Refusal$/.test(textOf(node.superClass))

const faultOf = (node: Node): Fault['what'] | null => {
  if (node.type === 'TSAnyKeyword') return 'any'
  if (node.type === 'ExportDefaultDeclaration') return 'default export'
  if (isOrdinaryClass(node)) return 'class'
  if (isAssertion(node)) return 'assertion'
  return readsClock(node) ? 'clock' : null
}

const functionTypes = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

/** Every node with the name that its surroundings give it (`const name = …`, `name: …`, a method). */
const withNames = (node: Node, name: string, visit: (node: Node, name: string) => void): void => {
  visit(node, textOf(node.id) || name)
  const given = textOf(node.id) || textOf(node.key)
  for (const [key, child] of Object.entries(node))
    for (const one of nodesOf(child)) withNames(one, key === 'init' || key === 'value' ? given : name, visit)
}

/** Offset → line, from 1, by halving: it is asked for every node. */
const lineCounter = (text: string): ((offset: number) => number) => {
  const ends = [...text.matchAll(/\n/g)].map((end) => end.index)
  return (offset) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

/** Reads one TypeScript file: whom it imports, what it asks of the database, how long its functions are. */
export const readSource = (path: string, text: string): Source => {
  const program: unknown = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path)
  const lineAt = lineCounter(text)
  const imports: Import[] = []
  const functions: FunctionFound[] = []
  const faults: Fault[] = []
  const sql: SqlUse[] = []
  for (const root of nodesOf(program))
    withNames(root, '', (node, name) => {
      const line = lineAt(node.start)
      const what = faultOf(node)
      imports.push(...importIn(node, path, line))
      sql.push(...sqlUse(node, line))
      if (what) faults.push({ what, line })
      if (functionTypes.includes(node.type))
        functions.push({ name, line, lines: lineAt(node.end) - line + 1 })
    })
  return { path, text, lines: text.trimEnd().split('\n').length, imports, functions, faults, sql }
}
