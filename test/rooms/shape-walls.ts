import { folders, forbiddenFolders, limits, lonely } from './house-map.ts'
import type { Place } from './place.ts'
import type { Source } from './source.ts'
import type { Trespass, Wall } from './trespasses.ts'
import { assertTypes, clockReaders, readingRooms } from './walls.ts'

type Places = ReadonlyMap<string, Place>
type Complaint = {
  readonly wall: Wall
  readonly says: string
  readonly line?: number
  readonly name?: string
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const isDrawn = (folder: string): boolean =>
  folders.some(
    (drawn) => drawn === folder || (drawn.endsWith('/*') && folderOf(folder) === drawn.slice(0, -2)),
  )

const positions = ({ path }: Source): readonly Complaint[] => {
  const folder = folderOf(path)
  const file = fileOf(path)
  const forbiddenName = folder
    .split('/')
    .find((name) => forbiddenFolders.some((word) => name === word || name === `${word}s`))
  const alone = lonely[folder]
  const strange = alone && !alone.includes(file.replace('.test.', '.'))
  return [
    ...(forbiddenName ? [{ wall: 'name', says: `a folder is never named ${forbiddenName}` } as const] : []),
    ...(isDrawn(folder)
      ? []
      : [{ wall: 'map', says: `nobody has drawn the folder ${folder} on the map` } as const]),
    ...(strange ? [{ wall: 'map', says: `nobody has drawn ${file} on the map of ${folder}` } as const] : []),
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.fixture|\.island|\.examples)?\.tsx?$/.test(file)
      ? []
      : [{ wall: 'name', says: 'a file is named in kebab-case' } as const]),
  ]
}

/** A book of sentences grows with the pages, and the types of the tables with the migrations: neither is code to follow. */
const isBook = (path: string): boolean => ['words.ts', 'tables.ts'].includes(fileOf(path))

/** A page of components side by side, looked at and not followed. */
const isExample = (path: string): boolean => path.endsWith('.examples.tsx')

/** Row types, written from the migrations: as long as the room has tables. */
const isGenerated = (path: string): boolean => path.endsWith('/tables.ts')

const sizes = (source: Source, place: Place): readonly Complaint[] => {
  const most = place.kind === 'test' ? limits.test : limits.file
  const long = source.lines > most && !isBook(source.path) && !isGenerated(source.path)
  const counted = place.kind !== 'test' && !isExample(source.path)
  const functions = counted ? source.functions.filter((one) => one.lines > limits.function) : []
  return [
    ...(long ? [{ wall: 'long file', says: `${source.lines} lines, ${most} at most` } as const] : []),
    ...functions.map(({ name, lines, line }) => ({
      wall: 'long function' as const,
      says: `${name || 'a function'} has ${lines} lines, ${limits.function} at most`,
      name,
      line,
    })),
  ]
}

const isFree = (what: Wall, place: Place): boolean => {
  const part = place.in === 'feature' ? place.kind : place.part
  if (what === 'assertion') return place.kind === 'test' || assertTypes.includes(part)
  return what === 'clock' && (place.kind === 'test' || clockReaders.includes(part))
}

const sentences: Readonly<Record<Source['faults'][number]['what'], string>> = {
  any: 'a type is never any',
  'default export': 'nothing is exported as default',
  class: 'only an error, or what truly has a life, is a class',
  assertion: '`as` is for `as const`, and for the database’s edge',
  clock: 'time is an argument here',
}

const faults = (source: Source, place: Place): readonly Complaint[] =>
  source.faults
    .filter(({ what }) => !isFree(what, place))
    .map(({ what, line }) => ({ wall: what, says: sentences[what], line }))

/** A type may be handed on by the file whose signatures speak of it; a value is taken from where it stands. */
const barrels = (source: Source): readonly Complaint[] => [
  ...source.imports
    .filter((one) => one.handedOn && !one.typeOnly)
    .map(({ to, line }) => ({ wall: 'barrel' as const, says: `hands on ${to} as if it were its own`, line })),
  ...(/^index\.tsx?$/.test(fileOf(source.path))
    ? [{ wall: 'barrel', says: 'an index is a barrel' } as const]
    : []),
]

const notes = (source: Source): readonly Complaint[] =>
  source.text
    .split('\n')
    .flatMap((text, at) =>
      /(?:\/\/|\*)\s*(?:TODO|FIXME|XXX)\b/.test(text)
        ? [{ wall: 'note' as const, says: 'what is to be done is an issue', line: at + 1 }]
        : [],
    )

const readers = (place: Place): readonly Complaint[] =>
  place.in === 'feature' &&
  readingRooms.rooms.includes(place.room) &&
  readingRooms.without.includes(place.kind)
    ? [{ wall: 'reading room', says: `${place.room} only reads and has no ${place.kind}` }]
    : []

/** What is wrong with a file by itself: where it stands, how it is called, how long it is, what it is made of. */
export const shapeTrespasses = (source: Source, places: Places): readonly Trespass[] => {
  const place = places.get(source.path)
  if (!place) return []
  return [
    ...positions(source),
    ...sizes(source, place),
    ...faults(source, place),
    ...barrels(source),
    ...notes(source),
    ...readers(place),
  ].map((one) => ({ line: 1, ...one, path: source.path }))
}
