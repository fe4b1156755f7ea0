import { sql } from 'kysely'
import type { Writer } from '../platform/database/handles.ts'
import { insertMany } from '../platform/database/insert-many.ts'
import type { Day } from '../platform/plain/day.ts'
import { nameKeys, pathUnder } from './unit.ts'

export type NewUnit = {
  readonly code: string
  readonly name: string
  readonly class: string
  readonly kind: string
  readonly parentId: number | null
  readonly parentPath: string | null
  readonly fromDay: Day
  readonly untilDay?: Day | null | undefined
  readonly officialCode?: string | null | undefined
  readonly agencyIdentifier?: string | null | undefined
  readonly temporary?: boolean
  readonly position?: number
  readonly mark?: string | null | undefined
  readonly note?: string | null | undefined
}

/** Adds the unit and its first version; returns its id. */
export const addUnit = async (writer: Writer, unit: NewUnit): Promise<number> => {
  const { id } = await writer
    .insertInto('unit')
    .values({
      code: unit.code,
      officialCode: unit.officialCode ?? null,
      agencyIdentifier: unit.agencyIdentifier ?? null,
      temporary: unit.temporary ?? false,
      mark: unit.mark ?? null,
      note: unit.note ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writer
    .insertInto('unitVersion')
    .values({
      unitId: id,
      fromDay: unit.fromDay,
      untilDay: unit.untilDay ?? null,
      name: unit.name,
      class: unit.class,
      kind: unit.kind,
      parentId: unit.parentId,
      path: pathUnder(unit.parentPath, id),
      position: unit.position ?? 1000,
      ...nameKeys(unit.name),
    })
    .execute()
  return id
}

/** Takes so many ids for units that are about to be added, so that their paths can be told beforehand. */
export const reserveUnitIds = async (writer: Writer, count: number): Promise<number[]> => {
  const { rows } = await sql<{ id: number }>`select nextval(pg_get_serial_sequence('unit', 'id')) as id
    from generate_series(1, ${count}::int)`.execute(writer)
  return rows.map(({ id }) => id)
}

export type PlacedUnit = Omit<NewUnit, 'parentPath'> & { readonly id: number; readonly path: string }

/** Adds units by the thousand, each with its first version. */
export const addUnits = async (writer: Writer, units: readonly PlacedUnit[]): Promise<void> => {
  await insertMany(
    writer,
    'unit',
    units.map((unit) => ({
      id: unit.id,
      code: unit.code,
      officialCode: unit.officialCode ?? null,
      agencyIdentifier: unit.agencyIdentifier ?? null,
      temporary: unit.temporary ?? false,
      mark: unit.mark ?? null,
      note: unit.note ?? null,
    })),
  )
  await insertMany(
    writer,
    'unitVersion',
    units.map((unit) => ({
      unitId: unit.id,
      fromDay: unit.fromDay,
      untilDay: unit.untilDay ?? null,
      name: unit.name,
      class: unit.class,
      kind: unit.kind,
      parentId: unit.parentId,
      path: unit.path,
      position: unit.position ?? 1000,
      ...nameKeys(unit.name),
    })),
  )
}

/** What changes when a unit is renamed or moved; the rest is carried over. */
export type VersionChange = {
  readonly name?: string
  readonly class?: string
  readonly kind?: string
  readonly parentId?: number | null
}

/**
 * Ends the version that stands on the day and begins the next with the change. A version that began on that very day
 * is changed in place. Returns false when the unit does not stand on the day, or has a later version already.
 */
export const beginVersion = async (
  writer: Writer,
  unitId: number,
  day: Day,
  change: VersionChange,
): Promise<boolean> => {
  const current = await writer
    .selectFrom('unitVersion')
    .selectAll()
    .where('unitId', '=', unitId)
    .where('fromDay', '<=', day)
    .where('untilDay', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!current) return false
  const keys = change.name === undefined ? {} : nameKeys(change.name)
  if (current.fromDay === day) {
    await writer
      .updateTable('unitVersion')
      .set({ ...change, ...keys })
      .where('id', '=', current.id)
      .execute()
    return true
  }
  await endVersion(writer, unitId, day)
  const { id: _, ...carried } = current
  await writer
    .insertInto('unitVersion')
    .values({ ...carried, ...change, ...keys, fromDay: day, untilDay: null })
    .execute()
  return true
}

/** Ends the version that has no end yet; false when there is none. */
export const endVersion = async (writer: Writer, unitId: number, day: Day): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('unitVersion')
    .set({ untilDay: day })
    .where('unitId', '=', unitId)
    .where('untilDay', 'is', null)
    .where('fromDay', '<', day)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Moves all that stands below `oldPath` under `newPath` from the day on: a new version for each unit of the branch. */
export const moveBranch = async (
  writer: Writer,
  oldPath: string,
  newPath: string,
  day: Day,
): Promise<void> => {
  const below = sql`path like ${`${oldPath}%`} and until_day is null`
  const newPlace = sql`${newPath}::text || substr(path, ${oldPath.length + 1}::int)`
  await sql`update unit_version set path = ${newPlace} where ${below} and from_day = ${day}::date`.execute(
    writer,
  )
  await sql`with ended as (
      update unit_version set until_day = ${day}::date where ${below} and from_day < ${day}::date returning *)
    insert into unit_version (unit_id, from_day, name, class, kind, parent_id, path, search_key, sort_key, position)
    select unit_id, ${day}::date, name, class, kind, parent_id, ${newPlace}, search_key, sort_key, position
    from ended`.execute(writer)
}

export const addSuccession = async (
  writer: Writer,
  row: {
    predecessorId: number
    successorId: number
    day: Day
    kind: 'merge' | 'split' | 'replace'
    document: string | null
  },
): Promise<void> => {
  await writer.insertInto('unitSuccession').values(row).execute()
}

export type NewCluster = {
  readonly name: string
  readonly kind: 'cluster' | 'block'
  readonly organiserId: number
  readonly fromDay: Day
  readonly mark?: string | null
  readonly note?: string | null
}

/** Adds a cluster or block with its members. */
export const addCluster = async (
  writer: Writer,
  cluster: NewCluster,
  members: readonly { unitId: number; role: 'head' | 'deputy' | 'member' }[],
): Promise<string> => {
  const { id } = await writer.insertInto('cluster').values(cluster).returning('id').executeTakeFirstOrThrow()
  for (const member of members)
    await writer
      .insertInto('clusterMember')
      .values({ clusterId: id, fromDay: cluster.fromDay, ...member })
      .execute()
  return id
}
