import type { Column, Relation } from './catalogue.ts'

const camel = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (name: string): string => camel(`_${name}`)

const plainTypes: Readonly<Record<string, string>> = {
  bigint: 'number',
  boolean: 'boolean',
  bytea: 'Uint8Array',
  date: 'string',
  'double precision': 'number',
  integer: 'number',
  numeric: 'number',
  real: 'number',
  smallint: 'number',
  text: 'string',
  tsvector: 'string',
  'timestamp with time zone': 'string',
  uuid: 'string',
}

const plainType = (type: string): string => {
  if (type.endsWith('[]')) return `${plainType(type.slice(0, -2))}[]`
  const known = plainTypes[type]
  if (!known) throw new Error(`no TypeScript type is known for ${type}`)
  return known
}

const unionName = (relation: Relation, column: Column): string => pascal(`${relation.name}_${column.name}`)

const tableColumn = (relation: Relation, column: Column): string => {
  if (column.type === 'jsonb' || column.type === 'json')
    return column.nullable || column.given !== 'never' ? 'OptionalJsonColumn' : 'JsonColumn'
  const value = column.words ? unionName(relation, column) : plainType(column.type)
  const filled = column.nullable ? `${value} | null` : value
  if (column.given === 'always') return `GeneratedAlways<${filled}>`
  return column.given === 'default' ? `Generated<${filled}>` : filled
}

const viewColumn = (column: Column): string => {
  if (column.type === 'jsonb' || column.type === 'json') return 'unknown'
  const value = column.words ? column.words.map((word) => `'${word}'`).join(' | ') : plainType(column.type)
  return column.nullable ? `${value} | null` : value
}

/** As the formatter breaks it. */
const unionText = (name: string, words: readonly string[]): string => {
  const line = `export type ${name} = ${words.map((word) => `'${word}'`).join(' | ')}`
  if (line.length <= 110) return line
  return `export type ${name} =\n${words.map((word) => `  | '${word}'`).join('\n')}`
}

/** As the formatter breaks it. */
const columnText = (name: string, type: string): string => {
  const line = `  ${name}: ${type}`
  if (line.length <= 110 || !type.includes(' | ')) return line
  return `  ${name}:\n${type
    .split(' | ')
    .map((part) => `    | ${part}`)
    .join('\n')}`
}

const relationText = (relation: Relation): string => {
  const unions = relation.view
    ? []
    : relation.columns.flatMap((one) => (one.words ? [unionText(unionName(relation, one), one.words)] : []))
  const columns = relation.columns.map((one) =>
    columnText(camel(one.name), relation.view ? viewColumn(one) : tableColumn(relation, one)),
  )
  const name = pascal(relation.name)
  const kind = relation.view ? 'View' : 'Table'
  const shape = `export type ${name}${kind} = {\n${columns.join('\n')}\n}`
  return [...unions, shape, `export type ${name}Row = Selectable<${name}${kind}>`].join('\n\n')
}

/** What the portal may ask; any other view is asked like a table. */
const isPublished = ({ view, name }: Relation): boolean => view && name.startsWith('published_')

const merged = (book: string, relations: readonly Relation[]): string => {
  const lines = relations.map(
    ({ name, view }) => `    ${camel(name)}: ${pascal(name)}${view ? 'View' : 'Table'}`,
  )
  return lines.length === 0 ? '' : `  interface ${book} {\n${lines.join('\n')}\n  }`
}

const imports = (room: string, body: string): string => {
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  const kysely = used(['Generated', 'GeneratedAlways', 'Selectable'])
  const columns = used(['JsonColumn', 'OptionalJsonColumn'])
  const database = room === 'platform' ? './database' : '../platform/database'
  const lines = [`import type { ${kysely.join(', ')} } from 'kysely'`]
  if (columns.length > 0) lines.push(`import type { ${columns.join(', ')} } from '${database}/columns.ts'`)
  return lines.join('\n')
}

/** The text of a room's tables.ts. */
export const tablesText = (room: string, relations: readonly Relation[]): string => {
  const body = relations.map(relationText).join('\n\n')
  const handles = room === 'platform' ? './database/handles.ts' : '../platform/database/handles.ts'
  const books = [
    merged(
      'Tables',
      relations.filter((one) => !isPublished(one)),
    ),
    merged('PublishedViews', relations.filter(isPublished)),
  ].filter((text) => text !== '')
  return `// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
${imports(room, body)}

${body}

declare module '${handles}' {
${books.join('\n\n')}
}
`
}
