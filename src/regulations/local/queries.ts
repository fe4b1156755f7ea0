import type { Reader } from '../../platform/database/handles.ts'
import { assess } from '../../platform/law/assess.ts'
import type { Circumstances, Facts, Finding, Law } from '../../platform/law/law.ts'
import { readLaw } from '../../platform/law/read-law.ts'
import type { LawFile } from '../../platform/law/yaml-text.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { pathOf } from '../../units/queries.ts'
import { idsOf } from '../../units/unit.ts'
import type { LocalEditionRow, LocalRegulationRow } from '../tables.ts'
import { type Edition, type LawOfPlace, lawWith } from './local-regulation.ts'

export type LocalRegulation = LocalRegulationRow

export type LocalEdition = Omit<LocalEditionRow, 'files'> & Edition

const editionOf = (row: LocalEditionRow): LocalEdition => ({
  ...row,
  files: row.files as readonly LawFile[],
})

/** All editions of a regulation, the latest first. */
export const editionsOf = async (reader: Reader, regulationId: string): Promise<LocalEdition[]> =>
  (
    await reader
      .selectFrom('localEdition')
      .selectAll()
      .where('regulationId', '=', regulationId)
      .orderBy('number', 'desc')
      .execute()
  ).map(editionOf)

/** The regulation with this id or code; throws `local_regulation.not_found` (404). */
export const mustFindRegulation = async (reader: Reader, idOrCode: string): Promise<LocalRegulationRow> => {
  const found = await reader
    .selectFrom('localRegulation')
    .selectAll()
    .where(uuid.test(idOrCode) ? 'id' : 'code', '=', idOrCode)
    .executeTakeFirst()
  if (!found) throw new Refusal('local_regulation.not_found', { status: 404 })
  return found
}

export const findRegulation = async (reader: Reader, code: string): Promise<LocalRegulationRow | null> =>
  (await reader.selectFrom('localRegulation').selectAll().where('code', '=', code).executeTakeFirst()) ?? null

/** One edition with its regulation; throws `local_regulation.not_found` (404). */
export const mustFindEdition = async (
  reader: Reader,
  id: string,
): Promise<{ readonly edition: LocalEdition; readonly regulation: LocalRegulationRow }> => {
  const row = uuid.test(id)
    ? await reader.selectFrom('localEdition').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!row) throw new Refusal('local_regulation.not_found', { status: 404 })
  return { edition: editionOf(row), regulation: await mustFindRegulation(reader, row.regulationId) }
}

export type RegulationListed = LocalRegulationRow & { readonly editions: readonly LocalEdition[] }

/** All local regulations by place and code, each with its editions, the latest first. */
export const regulationsOf = async (reader: Reader): Promise<RegulationListed[]> => {
  const rows = await reader
    .selectFrom('localRegulation')
    .selectAll()
    .orderBy('scope')
    .orderBy('code')
    .execute()
  const editions = await reader
    .selectFrom('localEdition')
    .selectAll()
    .where('state', '<>', 'discarded')
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    editions: editions.filter(({ regulationId }) => regulationId === row.id).map(editionOf),
  }))
}

/** An edition that holds or held on some day, with where it binds. */
export type Holding = LocalEdition & {
  readonly unitId: number | null
  readonly scope: string
  readonly code: string
}

const holdings = (reader: Reader) =>
  reader
    .selectFrom('localEdition as e')
    .innerJoin('localRegulation as r', 'r.id', 'e.regulationId')
    .selectAll('e')
    .select(['r.unitId', 'r.scope', 'r.code'])
    .where('e.state', 'in', ['in_force', 'replaced', 'withdrawn'])
    .orderBy('r.code')
    .orderBy('e.number')

const holdingOf = <Row extends LocalEditionRow>(row: Row) => ({ ...row, ...editionOf(row) })

/** The editions that bind a unit at this place in the tree. */
export const holdingsAt = async (reader: Reader, path: string): Promise<Holding[]> => {
  const ids = [...idsOf(path)]
  const rows = await holdings(reader)
    .where('r.unitId', 'in', ids.length > 0 ? ids : [0])
    .execute()
  return rows.map(holdingOf)
}

/** The editions of all places, also of those that have no unit here. */
export const allHoldings = async (reader: Reader): Promise<Holding[]> =>
  (await holdings(reader).execute()).map(holdingOf)

/**
 * The law of the country as the database has it; `base` where none has been kept. For the act that puts a regulation
 * beside it: another process may have put another law in force a moment ago.
 */
export const standingLaw = async (reader: Reader, base: Law): Promise<Law> => {
  const row = await reader
    .selectFrom('lawEdition')
    .select('files')
    .where('state', '=', 'in_force')
    .executeTakeFirst()
  return (row && readLaw(row.files as readonly LawFile[]).law) ?? base
}

/** The law that binds a unit: the country's, and that of the places in which it stood on the day. */
export const lawAt = async (
  reader: Reader,
  base: Law,
  unitId: number | null,
  day: Day,
): Promise<LawOfPlace> => {
  const path = unitId === null ? null : await pathOf(reader, unitId, day)
  return path === null ? { law: base, within: [] } : lawWith(base, await holdingsAt(reader, path))
}

/** What is laid beside the law: a subject of it, with its facts, of a unit and a day. */
export type Weighed = Pick<Circumstances, 'source'> & {
  readonly unitId: number | null
  readonly subject: string
  readonly facts: Facts
  readonly day: Day
}

/** What the law that binds the unit says: the country's, and that of the places in which it stood on the day. */
export const assessAt = async (
  reader: Reader,
  base: Law,
  { unitId, subject, facts, day, ...how }: Weighed,
): Promise<Finding[]> => {
  const { law, within } = await lawAt(reader, base, unitId, day)
  return assess(law, subject, facts, day, { ...how, within })
}

/** The law with the regulations of the places that bear these names. */
export const lawNamed = async (reader: Reader, base: Law, names: readonly string[]): Promise<LawOfPlace> => {
  if (names.length === 0) return { law: base, within: [] }
  const made = lawWith(
    base,
    (await allHoldings(reader)).filter(({ scope }) => names.includes(scope)),
  )
  return { law: made.law, within: [...new Set([...names, ...made.within])] }
}

/** The law with the regulations of all places, for looking them up: each clause bears its scope. */
export const lawOfAllPlaces = async (reader: Reader, base: Law): Promise<LawOfPlace> =>
  lawWith(base, await allHoldings(reader))
