import { river } from './house-map.ts'
import { type Place, riverPlace } from './place.ts'
import type { Source } from './source.ts'
import { type SqlUse, tableOwners } from './sql.ts'
import type { Trespass, Wall } from './trespasses.ts'
import { speakSql } from './walls.ts'

type Places = ReadonlyMap<string, Place>
type Owners = ReadonlyMap<string, string>
type Complaint = { readonly wall: Wall; readonly says: string }
type Feature = Extract<Place, { in: 'feature' }>

const bySpeaker = (place: Feature, use: SqlUse): readonly Complaint[] => {
  if (!speakSql.includes(place.kind))
    return [{ wall: 'sql place', says: 'a room speaks SQL in its queries.ts and store.ts only' }]
  return use.writes && place.kind === 'queries'
    ? [{ wall: 'written question', says: 'a question does not write' }]
    : []
}

const byPortal = (table: string): readonly Complaint[] =>
  table.startsWith('published_')
    ? []
    : [{ wall: 'published', says: `the portal asks published_* only, not ${table}` }]

const byOwner = (place: Feature, table: string, owner: string, writes: boolean): readonly Complaint[] => {
  if (place.room === 'portal') return byPortal(table)
  if (owner === 'platform') return []
  if (riverPlace(owner) > riverPlace(place.room))
    return [{ wall: 'table', says: `${table} belongs to ${owner}, downstream of ${place.room}` }]
  return writes && owner !== place.room
    ? [{ wall: 'table', says: `${table} belongs to ${owner}; only its own commands write it` }]
    : []
}

const inFeature = (place: Feature, use: SqlUse, owners: Owners): readonly Complaint[] => [
  ...bySpeaker(place, use),
  ...use.names.flatMap((table) => {
    const owner = owners.get(table)
    return owner === undefined ? [] : byOwner(place, table, owner, use.written.includes(table))
  }),
]

const inPlatform = (use: SqlUse, owners: Owners): readonly Complaint[] =>
  use.names.flatMap((table) => {
    const owner = owners.get(table) ?? 'platform'
    return owner === 'platform'
      ? []
      : [{ wall: 'table', says: `${table} belongs to ${owner}, which the platform does not know` }]
  })

/** Tables that a file asks or writes although they are not its own, or not its to write. */
export const tableTrespasses = (source: Source, places: Places, owners: Owners): readonly Trespass[] => {
  const place = places.get(source.path)
  if (!place || place.kind === 'test' || place.in === 'root') return []
  return source.sql.flatMap((use) => {
    const found = place.in === 'feature' ? inFeature(place, use, owners) : inPlatform(use, owners)
    return found.map((complaint) => ({ ...complaint, path: source.path, line: use.line }))
  })
}

/** Tables and views whose migration does not say `comment on table x is 'room · …'`. */
export const unclaimedTables = (migrations: readonly (readonly [string, string])[]): readonly Trespass[] => {
  const rooms: readonly string[] = ['platform', ...river]
  const owners = tableOwners(migrations.map(([, sql]) => sql))
  return migrations.flatMap(([path, sql]) =>
    [...tableOwners([sql]).keys()]
      .filter((table) => !rooms.includes(owners.get(table) ?? ''))
      .map((table) => ({
        wall: 'table owner',
        path,
        line: sql.slice(0, sql.search(new RegExp(`\\b${table}\\b`))).split('\n').length,
        says: `no room owns ${table}: its comment names none`,
      })),
  )
}
