import { type Node, nodesOf, stringsIn, templateText, textOf } from './syntax.ts'

/**
 * One place where a file speaks SQL. Tables in snake_case; not every name is a table's (a CTE has one too).
 * `written` are those of the names that it writes.
 */
export type SqlUse = {
  readonly names: readonly string[]
  readonly written: readonly string[]
  readonly writes: boolean
  readonly line: number
}

const asking = ['selectFrom', 'selectNoFrom', 'from', 'using']
const joins = ['innerJoin', 'leftJoin', 'rightJoin', 'fullJoin', 'crossJoin']
const lateral = joins.map((join) => `${join}Lateral`)
const writing = ['insertInto', 'replaceInto', 'updateTable', 'deleteFrom', 'mergeInto']

const snake = (name: string): string => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

/** 'reportValue as w' → report_value */
const tableIn = (text: string): string => snake(text.trim().split(/\s+as\s+|\s+/i)[0] ?? '')

const builderUse = (node: Node, line: number): readonly SqlUse[] => {
  const callee = nodesOf(node.callee)[0]
  const method = callee?.type === 'MemberExpression' ? textOf(callee.property) : ''
  if (![...asking, ...joins, ...lateral, ...writing].includes(method)) return []
  // Array.from and Buffer.from are called on a name, a query's from on another call.
  if (method === 'from' && nodesOf(callee?.object)[0]?.type === 'Identifier') return []
  const first = nodesOf(node.arguments)[0]
  const names = stringsIn(first).map(tableIn)
  const writes = writing.includes(method)
  return [{ names, written: writes ? names : [], writes, line }]
}

const WRITING_SQL =
  /\b(?:insert\s+into|update\s+(?:only\s+)?[\w"]+\s+(?:as\s+\w+\s+)?set|delete\s+from|merge\s+into|truncate)\b/i
const TABLE_SQL =
  /(?<!\bdistinct\s+)\b(?:from|join|into|update|using)\s+(?:only\s+|lateral\s+)?"?([a-z_][a-z0-9_]*)"?(?!\s*\()/gi
const MORE_TABLES =
  /\bfrom\s+([a-z_][a-z0-9_]*(?:\s+(?:as\s+)?[a-z_][a-z0-9_]*)?(?:\s*,\s*[a-z_][a-z0-9_]*(?:\s+(?:as\s+)?[a-z_][a-z0-9_]*)?)+)/gi

const WRITTEN_TABLE =
  /\b(?:insert\s+into|delete\s+from|merge\s+into|truncate(?:\s+table)?|(?<!for\s+)update)\s+(?:only\s+)?"?([a-z_][a-z0-9_]*)/gi

const withoutComments = (sql: string): string => sql.replace(/--.*$/gm, ' ').replace(/\/\*[\s\S]*?\*\//g, ' ')

/** Names that raw SQL asks or writes: after from, join, into, update, using; each of `from a, b`. */
export const namesInSql = (raw: string): readonly string[] => {
  const sql = withoutComments(raw)
  const single = [...sql.matchAll(TABLE_SQL)].map((found) => found[1] ?? '')
  const listed = [...sql.matchAll(MORE_TABLES)].flatMap((found) => (found[1] ?? '').split(',').map(tableIn))
  return [...new Set([...single, ...listed].map((name) => name.toLowerCase()))]
}

const spoken = (raw: string, line: number): SqlUse => {
  const sql = withoutComments(raw)
  const writes = WRITING_SQL.test(sql)
  const written = writes
    ? [...sql.matchAll(WRITTEN_TABLE)].map((found) => (found[1] ?? '').toLowerCase())
    : []
  return { names: namesInSql(raw), written, writes, line }
}

const tag = (node: Node): string => textOf(node.tag) || textOf(nodesOf(node.tag)[0]?.object)

/** sql`…` and sql.raw('…'). sql.table('x') and sql.ref are told by their argument as well. */
const rawUse = (node: Node, line: number): readonly SqlUse[] => {
  if (node.type === 'TaggedTemplateExpression' && tag(node) === 'sql') {
    const text = nodesOf(node.quasi).map(templateText).join('')
    return [spoken(text, line)]
  }
  const callee = nodesOf(node.callee)[0]
  if (node.type !== 'CallExpression' || textOf(callee?.object) !== 'sql') return []
  const method = textOf(callee?.property)
  const text = stringsIn(node.arguments).join(' ')
  if (method === 'table') return [{ names: [tableIn(text)], written: [], writes: false, line }]
  return method === 'raw' ? [spoken(text, line)] : []
}

/** What this node asks of the database, if anything. */
export const sqlUse = (node: Node, line: number): readonly SqlUse[] =>
  node.type === 'CallExpression' ? [...builderUse(node, line), ...rawUse(node, line)] : rawUse(node, line)

const COMMENT = /comment\s+on\s+(?:table|view|materialized\s+view)\s+(\w+)\s+is\s+'(\w+) · /gi
const CREATED =
  /^\s*create\s+(?:or\s+replace\s+)?(?:unlogged\s+)?(?:table|view|materialized\s+view)\s+(?:if\s+not\s+exists\s+)?(\w+)/gim

/** Table or view → the room that owns it, by `comment on table x is 'room · …'`; '' for one that nobody has claimed. */
export const tableOwners = (migrations: readonly string[]): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>()
  for (const sql of migrations) for (const found of sql.matchAll(CREATED)) owners.set(found[1] ?? '', '')
  for (const sql of migrations)
    for (const found of sql.matchAll(COMMENT)) owners.set(found[1] ?? '', found[2] ?? '')
  return owners
}
