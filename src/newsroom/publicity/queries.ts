import { sql } from 'kysely'
import { partakersAmong } from '../../campaigns/questions/queries.ts'
import { workingUnits } from '../../people/queries.ts'
import { type Actor, holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import type { PublicityFormRow, PublicityGuidanceRow, PublicityOutputRow } from '../tables.ts'
import { enterers, guides, inFormOrder, isFormCode } from './publicity.ts'
import type { Counted } from './tally.ts'

const among = (ids: readonly number[]): number[] => (ids.length > 0 ? [...ids] : [0])
const overseers = ['auditor', 'administrator'] as const

/** The guidance with this id; throws `publicity.not_found` (404). */
export const mustFindPublicity = async (reader: Reader, id: string): Promise<PublicityGuidanceRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('publicityGuidance').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('publicity.not_found', { status: 404 })
  return found
}

/** The forms that guidance asks for, in their order. */
export const formsOf = async (reader: Reader, guidanceId: string): Promise<PublicityFormRow[]> =>
  inFormOrder(
    await reader.selectFrom('publicityForm').selectAll().where('guidanceId', '=', guidanceId).execute(),
  )

/** What a unit entered; throws `output.not_found` (404). */
export const mustFindOutput = async (reader: Reader, id: string): Promise<PublicityOutputRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('publicityOutput').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('output.not_found', { status: 404 })
  return found
}

type Piece = { readonly limit: number; readonly offset?: number }

const outputsUnder = (reader: Reader, guidanceId: string, unitIds: readonly number[] | null) => {
  const all = reader.selectFrom('publicityOutput').where('guidanceId', '=', guidanceId)
  return unitIds ? all.where('unitId', 'in', among(unitIds)) : all
}

/** What was entered under guidance, by these units (null: by all): all, or a piece; the latest first, withdrawn ones too. */
export const outputsOf = (
  reader: Reader,
  guidanceId: string,
  unitIds: readonly number[] | null,
  piece?: Piece,
): Promise<PublicityOutputRow[]> => {
  const all = outputsUnder(reader, guidanceId, unitIds)
    .selectAll()
    .orderBy('onDay', 'desc')
    .orderBy('enteredOn', 'desc')
    .orderBy('id')
  return (piece ? all.limit(piece.limit).offset(piece.offset ?? 0) : all).execute()
}

/** How many of them there are. */
export const countOutputs = async (
  reader: Reader,
  guidanceId: string,
  unitIds: readonly number[] | null,
): Promise<number> =>
  (
    await outputsUnder(reader, guidanceId, unitIds)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

/** The output under guidance whose photo or paper this file is. */
export const findOutputOfFile = async (
  reader: Reader,
  guidanceId: string,
  fileId: string,
): Promise<PublicityOutputRow | null> =>
  (await outputsUnder(reader, guidanceId, null)
    .selectAll()
    .where(sql<string>`file_id::text`, '=', fileId)
    .executeTakeFirst()) ?? null

/** Units at work in the campaign below who guides, as they stand on the day, in their own order. */
export const guidedUnits = async (
  reader: Reader,
  { campaignId, unitId }: Pick<PublicityGuidanceRow, 'campaignId' | 'unitId'>,
  today: Day,
): Promise<readonly { readonly unitId: number; readonly name: string; readonly path: string }[]> =>
  reader
    .selectFrom('unitVersion as v')
    .select(['v.unitId', 'v.name', 'v.path'])
    .where('v.path', 'like', `%/${unitId}/%`)
    .where('v.unitId', '<>', unitId)
    .where('v.fromDay', '<=', today)
    .where((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)]))
    .where((is) =>
      is.exists(
        is
          .selectFrom('duty as d')
          .select('d.id')
          .whereRef('d.unitId', '=', 'v.unitId')
          .where('d.campaignId', '=', campaignId)
          .where('d.mode', '<>', 'nganh_doc'),
      ),
    )
    .orderBy('v.class')
    .orderBy('v.sortKey')
    .orderBy('v.unitId')
    .execute()

/** Of these units those that the guidance is for. */
export const guidedAmong = async (
  reader: Reader,
  guidance: Pick<PublicityGuidanceRow, 'campaignId' | 'unitId'>,
  unitIds: readonly number[],
  today: Day,
): Promise<number[]> => {
  const partakers = await partakersAmong(reader, guidance.campaignId, unitIds)
  const paths = await Promise.all(partakers.map((id) => pathOf(reader, id, today)))
  return partakers.filter(
    (id, at) => id !== guidance.unitId && (paths[at]?.includes(`/${guidance.unitId}/`) ?? false),
  )
}

export type CountsAsked = {
  /** `2021-05`; null: the whole period. */
  readonly month?: string | null
  readonly unitIds?: readonly number[]
}

/** How many of which form each unit put out: what it entered, and what the house knows. */
export const countsOf = async (
  reader: Reader,
  guidanceId: string,
  { month, unitIds }: CountsAsked = {},
): Promise<Counted[]> => {
  let asked = reader
    .selectFrom('publicityPiece')
    .select(['unitId', 'form'])
    .select([
      sql<number>`sum(count)::int`.as('count'),
      sql<number>`coalesce(sum(count) filter (where source = 'entered'), 0)::int`.as('entered'),
      sql<number>`coalesce(sum(count) filter (where late), 0)::int`.as('late'),
    ])
    .where('guidanceId', '=', guidanceId)
  if (month) asked = asked.where(sql<boolean>`to_char(on_day, 'YYYY-MM') = ${month}`)
  if (unitIds) asked = asked.where('unitId', 'in', among(unitIds))
  const rows = await asked.groupBy(['unitId', 'form']).execute()
  return rows.flatMap(({ unitId, form, ...sums }) =>
    unitId !== null && form !== null && isFormCode(form) ? [{ unitId, form, ...sums }] : [],
  )
}

type Asking = { readonly reader: Reader; readonly actor: Actor; readonly today: Day }

export type PublicitySeen = PublicityGuidanceRow & {
  readonly campaignName: string
  readonly campaignSlug: string
  /** Whether this person guides here: writes it, and sees all units. */
  readonly mayGuide: boolean
  /** Units of this person that it is for. */
  readonly own: readonly number[]
}

/** How this person stands to each guidance: whether he guides there, and for which of his units it is. */
const withStanding = async <Row extends PublicityGuidanceRow>(
  { reader, actor, today }: Asking,
  rows: readonly Row[],
) => {
  const working = await workingUnits(reader, actor, today)
  const trails = await trailOf(reader, [...working, ...rows.map(({ unitId }) => unitId)], today)
  const above = (unitId: number): readonly number[] => (trails.get(unitId) ?? []).map(({ id }) => id)
  const partakers = await reader
    .selectFrom('duty')
    .select(['campaignId', 'unitId'])
    .distinct()
    .where(sql<boolean>`campaign_id = any(${rows.map(({ campaignId }) => campaignId)}::uuid[])`)
    .where('unitId', 'in', among(working))
    .execute()
  return rows.map((row) => {
    const isFor = (one: (typeof partakers)[number]): boolean =>
      one.campaignId === row.campaignId && one.unitId !== row.unitId && above(one.unitId).includes(row.unitId)
    return {
      ...row,
      mayGuide: holdsRoleOn(actor, guides, ['', ...above(row.unitId), ''].join('/')),
      own: row.state === 'issued' ? partakers.filter(isFor).map(({ unitId }) => unitId) : [],
    }
  })
}

/** A unit's place on the day, or where it last stood. */
const placeOn = (unitId: string, today: Day) => sql<string>`(
  select v.path from unit_version v where v.unit_id = ${sql.ref(unitId)} and v.from_day <= ${today}::date
  order by v.from_day desc limit 1)`

const guidanceRows = (reader: Reader) =>
  reader.selectFrom('publicityGuidance as g').innerJoin('campaign as c', 'c.id', 'g.campaignId')
const campaignFacts = ['c.name as campaignName', 'c.slug as campaignSlug'] as const

const guidanceSeen = async ({ reader, actor, today }: Asking) => {
  const all = guidanceRows(reader)
  if (holdsRole(actor, overseers)) return { all }
  const working = await workingUnits(reader, actor, today)
  const held = actor.grants.filter(({ role }) => guides.some((guide) => guide === role))
  const branches = held.map(({ unitPath }) => `${unitPath}%`)
  const seen = all.where(
    sql<boolean>`(${placeOn('g.unit_id', today)} like any(${branches}::text[]) or g.state = 'issued' and exists (
      select 1 from duty d
      where d.campaign_id = g.campaign_id and d.unit_id = any(${[...working]}::int[]) and d.unit_id <> g.unit_id
        and ${placeOn('d.unit_id', today)} like '%/' || g.unit_id || '/%'))`,
  )
  return { all: seen }
}

/** Guidance that this person may see: his to write, issued to his units, or everything for who oversees. The latest first. */
export const publicitySeen = async (
  asking: Asking,
  { limit, offset = 0 }: Piece,
): Promise<PublicitySeen[]> => {
  const { all } = await guidanceSeen(asking)
  const rows = await all
    .selectAll('g')
    .select(campaignFacts)
    .orderBy('g.fromOn', 'desc')
    .orderBy('g.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return withStanding(asking, rows)
}

/** How much guidance this person may see. */
export const countPublicity = async (asking: Asking): Promise<number> => {
  const { all } = await guidanceSeen(asking)
  return (await all.select((is) => is.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

/** One that this person may see; throws `publicity.not_found` (404). */
export const mustSeePublicity = async (asking: Asking, id: string): Promise<PublicitySeen> => {
  const all = guidanceRows(asking.reader).selectAll('g').select(campaignFacts)
  const rows = uuid.test(id) ? await all.where('g.id', '=', id).execute() : []
  const [found] = await withStanding(asking, rows)
  if (!found || !(found.mayGuide || found.own.length > 0 || holdsRole(asking.actor, overseers)))
    throw new Refusal('publicity.not_found', { status: 404 })
  return found
}

/** Of the units that the guidance is for those for which this person may enter outputs, in their own order. */
export const enterableFor = async ({ reader, actor, today }: Asking, guidance: PublicityGuidanceRow) =>
  (await guidedUnits(reader, guidance, today)).filter(({ path }) => holdsRoleOn(actor, enterers, path))

/** The units whose outputs this person sees one by one: his own and those for which he may enter. null: all. */
export const outputUnitsSeen = async (
  asking: Asking,
  guidance: PublicitySeen,
): Promise<readonly number[] | null> => {
  if (guidance.mayGuide || holdsRole(asking.actor, overseers)) return null
  const enterable = await enterableFor(asking, guidance)
  return [...new Set([...guidance.own, ...enterable.map(({ unitId }) => unitId)])]
}

/** A few, as examples of addresses. */
export const somePublicity = async (reader: Reader): Promise<readonly string[]> =>
  (
    await reader
      .selectFrom('publicityGuidance')
      .select('id')
      .orderBy('fromOn')
      .orderBy('id')
      .limit(2)
      .execute()
  ).map(({ id }) => id)
