import { engines } from './house-map.ts'
import { type FeatureKind, type Place, riverPlace } from './place.ts'
import type { Import, Source } from './source.ts'
import type { Trespass, Wall } from './trespasses.ts'
import { featureWalls, type Leave, platformWalls, portalUpstream, purePackages, rootWalls } from './walls.ts'

type Places = ReadonlyMap<string, Place>
type Complaint = { readonly wall: Wall; readonly says: string }

const may = (leave: Leave | undefined, one: Import): boolean =>
  leave === 'all' || (leave === 'types' && one.typeOnly)
const what = (one: Import): string => `${one.to}${one.typeOnly ? ' (a type)' : ''}`
const forbidden = (who: string, one: Import): Complaint => ({
  wall: 'who may know whom',
  says: `${who} must not know ${what(one)}`,
})

type FeaturePlace = Extract<Place, { in: 'feature' }>

const upstreamLeaves = (room: string, kind: FeatureKind): Readonly<Record<string, Leave>> =>
  room === 'portal' ? portalUpstream : featureWalls[kind].upstream

const fromFeature = (from: FeaturePlace, to: Place, one: Import): Complaint | null => {
  if (to.in === 'feature' && riverPlace(to.room) > riverPlace(from.room))
    return {
      wall: 'river',
      says: `${from.room} stands upstream of ${to.room} and must not know ${what(one)}`,
    }
  if (from.kind === 'test') return null
  const wall = featureWalls[from.kind]
  const who = `a ${from.kind} file of ${from.room}`
  if (to.in === 'root' || to.kind === 'test') return forbidden(who, one)
  if (to.in === 'platform') return may(wall.platform[to.part], one) ? null : forbidden(who, one)
  const leaves = to.room === from.room ? wall.own : upstreamLeaves(from.room, from.kind)
  return may(leaves[to.kind], one) ? null : forbidden(who, one)
}

const fromPlatform = (from: Extract<Place, { in: 'platform' }>, to: Place, one: Import): Complaint | null => {
  const who = `platform/${from.part}`
  if (to.in !== 'platform') return forbidden(who, one)
  if (from.kind === 'test') return null
  const known = platformWalls[from.part] ?? []
  return known.includes(to.part) && to.kind !== 'test' ? null : forbidden(who, one)
}

const fromRoot = (from: Extract<Place, { in: 'root' }>, to: Place, one: Import): Complaint | null => {
  const target = to.in === 'root' ? to.part : to.in
  const known = rootWalls[from.part] ?? []
  return known.includes(target) && to.kind !== 'test' ? null : forbidden(from.part, one)
}

const insideComplaint = (from: Place, to: Place, one: Import): Complaint | null => {
  if (from.in === 'feature') return fromFeature(from, to, one)
  return from.in === 'platform' ? fromPlatform(from, to, one) : fromRoot(from, to, one)
}

const allowedPackages = (from: Place): readonly string[] | undefined => {
  if (from.kind === 'test' || from.in === 'root') return undefined
  return from.in === 'feature' ? featureWalls[from.kind].packages : purePackages[from.part]
}

const packageComplaint = (from: Place, one: Import): Complaint | null => {
  const namesEngine =
    engines.packages.test(one.to) ||
    (one.to === 'kysely' && one.names.some((name) => engines.names.includes(name)))
  if (namesEngine && !(from.in === 'platform' && from.part === 'database'))
    return { wall: 'engine', says: `only platform/database names an engine, here ${one.to}` }
  const allowed = allowedPackages(from)
  const outside =
    one.to.startsWith('node:') && one.to !== 'node:crypto' && from.in === 'feature' && from.kind !== 'test'
  const refused = allowed ? !allowed.includes(one.to) : outside
  return refused ? { wall: 'package', says: `${one.to} is not for this kind of file` } : null
}

/** Beside src/ there is data, which is read by the platform as files, and tests, which nobody in the house knows. */
const outsideComplaint = (from: Place, one: Import): Complaint | null =>
  from.kind === 'test' || one.to === 'package.json' ? null : forbidden('the house', one)

const complaint = (from: Place, places: Places, one: Import): Complaint | null => {
  const to = places.get(one.to)
  if (to) return insideComplaint(from, to, one)
  if (one.to.startsWith('src/') && /\.tsx?$/.test(one.to))
    return { wall: 'who may know whom', says: `${one.to} does not exist` }
  if (one.to.startsWith('src/')) return null
  return /^[\w.-]+\/.*\.\w+$|^\.\./.test(one.to) && /\.(?:ts|tsx|json|sql|yaml)$/.test(one.to)
    ? outsideComplaint(from, one)
    : packageComplaint(from, one)
}

/** Imports that the table "Who may know whom" forbids. */
export const importTrespasses = (source: Source, places: Places): readonly Trespass[] => {
  const from = places.get(source.path)
  if (!from) return []
  return source.imports.flatMap((one) => {
    const found = complaint(from, places, one)
    return found ? [{ ...found, path: source.path, line: one.line }] : []
  })
}
