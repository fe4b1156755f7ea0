import { cycles } from './cycles.ts'
import { type Exception, exceptions, isExcepted } from './exceptions.ts'
import { importTrespasses } from './import-walls.ts'
import { placeOf } from './place.ts'
import { shapeTrespasses } from './shape-walls.ts'
import { readSource } from './source.ts'
import { tableOwners } from './sql.ts'
import { tableTrespasses, unclaimedTables } from './table-walls.ts'

export type Wall =
  | 'river'
  | 'who may know whom'
  | 'engine'
  | 'package'
  | 'cycle'
  | 'map'
  | 'name'
  | 'long file'
  | 'long function'
  | 'default export'
  | 'barrel'
  | 'any'
  | 'class'
  | 'assertion'
  | 'clock'
  | 'note'
  | 'table owner'
  | 'table'
  | 'written question'
  | 'sql place'
  | 'reading room'
  | 'published'

export type Trespass = {
  readonly wall: Wall
  readonly path: string
  readonly line: number
  /** The function, where the wall is about one. */
  readonly name?: string
  readonly says: string
}

const contentsUnder = (
  files: ReadonlyMap<string, string>,
  shape: RegExp,
): readonly (readonly [string, string])[] => [...files].filter(([path]) => shape.test(path))

/**
 * Everything that breaks a wall of the house. `files`: path from the repository's root → content, for src/ (.ts, .tsx) and
 * migrations/ (.sql). Exceptions are the ones of the house, unless others are given.
 */
export const trespasses = (
  files: ReadonlyMap<string, string>,
  granted: readonly Exception[] = exceptions,
): readonly Trespass[] => {
  const sources = contentsUnder(files, /^src\/.*\.tsx?$/).map(([path, text]) => readSource(path, text))
  const migrations = contentsUnder(files, /^migrations\/.*\.sql$/)
  const places = new Map(sources.map((source) => [source.path, placeOf(source.path, source)]))
  const owners = tableOwners(migrations.map(([, sql]) => sql))
  const found = [
    ...sources.flatMap((source) => shapeTrespasses(source, places)),
    ...sources.flatMap((source) => importTrespasses(source, places)),
    ...sources.flatMap((source) => tableTrespasses(source, places, owners)),
    ...unclaimedTables(migrations),
    ...cycles(sources),
  ]
  return found.filter((trespass) => !isExcepted(trespass, granted))
}

/** A trespass as a line for people: `src/x.ts:3 river: …`. */
export const show = ({ path, line, wall, says }: Trespass): string => `${path}:${line} ${wall}: ${says}`
