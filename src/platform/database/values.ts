/**
 * How values cross the edge, the same on both engines. The wire is text in both directions: what we send is turned
 * into PostgreSQL's own notation here, before an engine's driver can apply habits of its own.
 */

/** A value bound for a json or jsonb column; made by `json()`, so that a list is never taken for an SQL array. */
export type Json = { readonly toPostgres: () => string; readonly toJSON: () => unknown }

/** Wraps a value for a json or jsonb column. */
export const json = (value: unknown): Json => ({
  toPostgres: () => JSON.stringify(value),
  toJSON: () => value,
})

const isJson = (value: object): value is Json =>
  'toPostgres' in value && typeof value.toPostgres === 'function'

const arrayElement = (value: unknown): string => {
  if (Array.isArray(value)) return arrayText(value)
  const text = parameterText(value)
  if (text === null) return 'NULL'
  return `"${String(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

const arrayText = (values: readonly unknown[]): string => `{${values.map(arrayElement).join(',')}}`

/** What crosses the wire. */
export type Parameter = string | Uint8Array | null

/** A parameter in PostgreSQL's text notation; bytes stay bytes. Throws on what has no notation of its own. */
export const parameterText = (value: unknown): Parameter => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value)
  if (value instanceof Uint8Array) return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return arrayText(value)
  if (typeof value === 'object' && isJson(value)) return value.toPostgres()
  throw new TypeError('a parameter must be a plain value, a list of them, or json(…)')
}

type Parse = (text: string) => unknown

const asIs: Parse = (text) => text
const momentIso: Parse = (text) =>
  new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()
const bytes: Parse = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'))
const parsed: Parse = (text) => JSON.parse(text)

/** Reads an array in PostgreSQL's notation, `{1,NULL,"a,b"}`; nested braces become nested lists. */
const listReader = (element: Parse): Parse => {
  const token = /"((?:[^"\\]|\\.)*)"|([{}])|([^,{}"]+)/g
  return (text) => {
    const root: unknown[] = []
    const open = [root]
    for (const [, quoted, brace, bare] of text.matchAll(token)) {
      const inner = open.at(-1) ?? root
      if (brace === '{') {
        const list: unknown[] = []
        inner.push(list)
        open.push(list)
      } else if (brace === '}') open.pop()
      else if (quoted !== undefined) inner.push(element(quoted.replaceAll(/\\(.)/gs, '$1')))
      else inner.push(bare === 'NULL' ? null : element(bare ?? ''))
    }
    return root[0]
  }
}

const scalars: Readonly<Record<number, Parse>> = {
  16: (text) => text === 't',
  17: bytes,
  20: Number,
  21: Number,
  23: Number,
  26: Number,
  114: parsed,
  700: Number,
  701: Number,
  1082: asIs,
  1083: asIs,
  1114: asIs,
  1184: momentIso,
  1186: asIs,
  1700: Number,
  3802: parsed,
}

/** Array type → type of its elements, by object id: bool, int2, int4, int8, floats, text, day, moment, numeric, uuid, json. */
const elementOf: Readonly<Record<number, number>> = {
  199: 114,
  1000: 16,
  1005: 21,
  1007: 23,
  1009: 25,
  1015: 1043,
  1016: 20,
  1021: 700,
  1022: 701,
  1182: 1082,
  1185: 1184,
  1231: 1700,
  2951: 2950,
  3807: 3802,
}

const lists = Object.entries(elementOf).map(([list, element]) => [list, listReader(scalars[element] ?? asIs)])

/**
 * Object id of a type in the catalogue → how its text is read: a day stays 'YYYY-MM-DD', a moment becomes ISO with Z,
 * int8 and numeric become numbers (the house counts below 2^53), json is parsed. Every other type stays text.
 */
export const readers: Readonly<Record<number, Parse>> = { ...scalars, ...Object.fromEntries(lists) }
