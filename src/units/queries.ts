import { type SqlBool, sql } from 'kysely'
import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import type { ClusterMemberRole, UnitClassRow, UnitSuccessionRow, UnitVersionRow } from './tables.ts'
import { codeOf, type ImportRow, type KnownUnits } from './unit-import.ts'
import { idsOf, nearest, severalFault, type TrailStep, type UnitOn, written } from './unit.ts'

/** Units as they stand on the day: the base of every question about the tree. */
export const unitsOn = (reader: Reader, today: Day) =>
  reader
    .selectFrom('unitVersion as v')
    .innerJoin('unit as u', 'u.id', 'v.unitId')
    .where('v.fromDay', '<=', today)
    .where((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)]))

export const columns = [
  'u.id',
  'u.code',
  'v.name',
  'v.class',
  'v.kind',
  'v.path',
  'v.parentId',
  'u.officialCode',
  'u.temporary',
  'v.fromDay',
  'v.untilDay',
  'u.mark',
] as const

/** The unit with this id or code as it stands on the day; null when there is none then. */
export const findUnit = async (
  reader: Reader,
  idOrCode: number | string,
  today: Day,
): Promise<UnitOn | null> =>
  (await unitsOn(reader, today)
    .select(columns)
    .where((is) => (typeof idOrCode === 'number' ? is('u.id', '=', idOrCode) : is('u.code', '=', idOrCode)))
    .executeTakeFirst()) ?? null

/** As findUnit; throws `unit.not_found` (404) when there is none. */
export const mustFindUnit = async (
  reader: Reader,
  idOrCode: number | string,
  today: Day,
): Promise<UnitOn> => {
  const unit = await findUnit(reader, idOrCode, today)
  if (!unit) throw new Refusal('unit.not_found', { values: { unit: idOrCode }, status: 404 })
  return unit
}

/** The place of a unit in the tree on the day (`/1/12/`), or where it last stood; null when it never stood. */
export const pathOf = async (reader: Reader, unitId: number, today: Day): Promise<string | null> => {
  const versions = await reader
    .selectFrom('unitVersion')
    .select(['path', 'fromDay'])
    .where('unitId', '=', unitId)
    .orderBy('fromDay')
    .execute()
  return (versions.findLast((version) => version.fromDay <= today) ?? versions[0])?.path ?? null
}

/** For each unit the way from the root to itself, with the names of the day (or the last ones). */
export const trailOf = async (
  reader: Reader,
  unitIds: readonly number[],
  today: Day,
): Promise<Map<number, readonly TrailStep[]>> => {
  const asked = [...new Set(unitIds)]
  if (asked.length === 0) return new Map()
  const paths = await lastVersions(reader, asked, today)
  const ids = [...new Set(paths.flatMap((unit) => idsOf(unit.path)))]
  const steps = new Map((await lastVersions(reader, ids, today)).map((unit) => [unit.id, unit]))
  const trail = (path: string): readonly TrailStep[] =>
    idsOf(path).flatMap((id) => {
      const step = steps.get(id)
      return step ? [{ id, code: step.code, name: step.name }] : []
    })
  return new Map(paths.map((unit) => [unit.id, trail(unit.path)]))
}

/** The names of units on the day (or their last ones), by id. */
export const namesOf = async (
  { reader, today }: { readonly reader: Reader; readonly today: Day },
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> =>
  new Map((await lastVersions(reader, [...new Set(ids)], today)).map(({ id, name }) => [id, name]))

const lastVersions = (reader: Reader, ids: readonly number[], today: Day) =>
  reader
    .selectFrom('unitVersion as v')
    .innerJoin('unit as u', 'u.id', 'v.unitId')
    .select(['u.id', 'u.code', 'v.name', 'v.path'])
    .distinctOn('u.id')
    .where('u.id', 'in', ids.length > 0 ? ids : [0])
    .orderBy('u.id')
    .orderBy(sql`v.from_day <= ${today}`, 'desc')
    .orderBy('v.fromDay', 'desc')
    .execute()

/**
 * The unit that a person means by a code, a whole name or a name with the units above it ("Sở B, tỉnh C"); several may
 * bear one name, and those nearest to `near` (a path) go before all others.
 */
export const unitsNamed = async (
  reader: Reader,
  text: string,
  today: Day,
  near = '',
): Promise<readonly UnitOn[]> => {
  const key = fold(text)
  const byCode = await findUnit(reader, key, today)
  if (byCode) return [byCode]
  const bare = key.replace(/^(?:ubnd|uy ban nhan dan) /, '')
  const heads = [...bare.matchAll(/, /g)].map(({ index }) => bare.slice(0, index))
  const found = await unitsOn(reader, today)
    .select(columns)
    .where('v.searchKey', 'in', [key, bare, ...heads])
    .orderBy('v.path')
    .limit(2000)
    .execute()
  const foundIds = found.map(({ id }) => id)
  const trails = heads.length > 0 ? await trailOf(reader, foundIds, today) : new Map()
  const isMeant = ({ id, name }: UnitOn): boolean =>
    [key, bare].includes(fold(name)) || fold(`${written(trails.get(id) ?? [])}, `).startsWith(`${bare},`)
  return nearest(found.filter(isMeant), near)
}

/**
 * The one unit that was typed in a form's field, as unitsNamed reads it; throws `input.invalid` with `unit.not_found`,
 * `unit.several` or `unit.many` at the field.
 */
export const mustFindTyped = async (
  reader: Reader,
  field: string,
  text: string,
  today: Day,
  near = '',
): Promise<UnitOn> => {
  const [unit, ...others] = text.trim() === '' ? [] : await unitsNamed(reader, text, today, near)
  if (unit && others.length === 0) return unit
  const fault = unit
    ? severalFault(text, [unit, ...others])
    : { code: text.trim() ? 'unit.not_found' : 'input.required', values: { unit: text } }
  throw new Refusal('input.invalid', { values: { count: 1 }, fields: { [field]: fault } })
}

export type UnderOptions = {
  readonly classes?: readonly string[]
  readonly includeSelf?: boolean
  readonly limit?: number
}

/** Units at or below a path, in the order of the tree's lists. */
export const unitsUnder = (
  reader: Reader,
  path: string,
  today: Day,
  { classes, includeSelf = false, limit }: UnderOptions = {},
): Promise<UnitOn[]> => {
  let asked = unitsOn(reader, today).select(columns).where('v.path', 'like', `${path}%`)
  if (!includeSelf) asked = asked.where('v.path', '<>', path)
  if (classes) asked = asked.where('v.class', 'in', classes.length > 0 ? [...classes] : [''])
  if (limit) asked = asked.limit(limit)
  return asked.orderBy('v.position').orderBy('v.sortKey').orderBy('u.id').execute()
}

/** The units directly below (null: the roots), in the standing order and then by name. */
export const childrenOf = (reader: Reader, unitId: number | null, today: Day): Promise<UnitOn[]> =>
  unitsOn(reader, today)
    .select(columns)
    .where((is) => (unitId === null ? is('v.parentId', 'is', null) : is('v.parentId', '=', unitId)))
    .orderBy('v.position')
    .orderBy('v.sortKey')
    .orderBy('u.id')
    .execute()

/** The classes of unit, in their standing order. */
export const classes = (reader: Reader): Promise<UnitClassRow[]> =>
  reader.selectFrom('unitClass').selectAll().orderBy('position').execute()

export type ClusterOn = {
  readonly id: string
  readonly name: string
  readonly kind: 'cluster' | 'block'
  readonly role: ClusterMemberRole
}

/** The clusters and blocks a unit belongs to on the day. */
export const clustersOf = (reader: Reader, unitId: number, today: Day): Promise<ClusterOn[]> =>
  reader
    .selectFrom('clusterMember as m')
    .innerJoin('cluster as c', 'c.id', 'm.clusterId')
    .select(['c.id', 'c.name', 'c.kind', 'm.role'])
    .where('m.unitId', '=', unitId)
    .where('m.fromDay', '<=', today)
    .where((is) => is.or([is('m.untilDay', 'is', null), is('m.untilDay', '>', today)]))
    .orderBy('c.id')
    .execute()

/** What the tree knows of the units that an import names. */
export const knownVersions = (reader: Reader, rows: readonly ImportRow[]): Promise<KnownUnits> =>
  versionsByCode(
    reader,
    rows.flatMap((row) => [codeOf(row), row.parentCode ?? '']),
  )

/** All versions of the units with these codes, by code, the first version first. */
export const versionsByCode = async (reader: Reader, named: readonly string[]): Promise<KnownUnits> => {
  const codes = [...new Set(named)]
  const versions = await reader
    .selectFrom('unitVersion as v')
    .innerJoin('unit as u', 'u.id', 'v.unitId')
    .leftJoin('unit as parent', 'parent.id', 'v.parentId')
    .select(['u.id as unitId', 'u.code', 'v.name', 'v.class', 'parent.code as parentCode'])
    .select(['v.path', 'v.fromDay', 'v.untilDay'])
    .where(sql<SqlBool>`u.code = any(${codes}::text[])`)
    .orderBy('v.fromDay')
    .execute()
  return Map.groupBy(versions, ({ code }) => code)
}

/** How a unit has stood through time, the latest version first. */
export const versionsOf = (reader: Reader, unitId: number): Promise<UnitVersionRow[]> =>
  reader
    .selectFrom('unitVersion')
    .selectAll()
    .where('unitId', '=', unitId)
    .orderBy('fromDay', 'desc')
    .execute()

/** Whom a unit carries on for, and who carries on for it. */
export const successionsOf = (reader: Reader, unitId: number): Promise<UnitSuccessionRow[]> =>
  reader
    .selectFrom('unitSuccession')
    .selectAll()
    .where((is) => is.or([is('predecessorId', '=', unitId), is('successorId', '=', unitId)]))
    .orderBy('day')
    .orderBy('predecessorId')
    .execute()

/** How many units stand below a path on the day. */
export const countUnder = async (reader: Reader, path: string, today: Day): Promise<number> => {
  const { count } = await unitsOn(reader, today)
    .where('v.path', 'like', `${path}_%`)
    .select((ask) => ask.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The unit of this code as it last stood by the day, or as it will first stand. */
export const findUnitEver = async (reader: Reader, code: string, today: Day): Promise<UnitOn | null> =>
  (await reader
    .selectFrom('unitVersion as v')
    .innerJoin('unit as u', 'u.id', 'v.unitId')
    .select(columns)
    .where('u.code', '=', code)
    .orderBy(sql`v.from_day <= ${today}`, 'desc')
    .orderBy('v.fromDay', 'desc')
    .executeTakeFirst()) ?? null

/** A few codes of units of different kinds, for tests of their pages. */
export const someCodes = async (reader: Reader): Promise<string[]> =>
  (await reader.selectFrom('unit').select('code').orderBy('id').limit(2).execute()).map(({ code }) => code)
