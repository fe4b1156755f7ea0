import { sql } from 'kysely'
import { partakersAmong } from '../../campaigns/questions/queries.ts'
import { workingUnits } from '../../people/queries.ts'
import { type Actor, holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { pathOf } from '../../units/queries.ts'
import type { PublicityFormRow, PublicityGuidanceRow, PublicityOutputRow } from '../tables.ts'
import { enterers, guides, inFormOrder, isFormCode } from './publicity.ts'
import { type Counted, missingOf, talliesOf } from './tally.ts'

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

/** What was entered under guidance, by these units (null: by all), the latest first; withdrawn ones too. */
export const outputsOf = (
  reader: Reader,
  guidanceId: string,
  unitIds: readonly number[] | null,
): Promise<PublicityOutputRow[]> => {
  let asked = reader.selectFrom('publicityOutput').selectAll().where('guidanceId', '=', guidanceId)
  if (unitIds) asked = asked.where('unitId', 'in', among(unitIds))
  return asked.orderBy('onDay', 'desc').orderBy('enteredOn', 'desc').orderBy('id').limit(5000).execute()
}

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

/** The same by month, for the workbook. */
export const monthlyCounts = async (reader: Reader, guidanceId: string) => {
  const rows = await reader
    .selectFrom('publicityPiece')
    .select(['unitId', 'form', sql<string>`to_char(on_day, 'YYYY-MM')`.as('month')])
    .select([
      sql<number>`sum(count)::int`.as('count'),
      sql<number>`coalesce(sum(count) filter (where source = 'entered'), 0)::int`.as('entered'),
    ])
    .where('guidanceId', '=', guidanceId)
    .groupBy(['unitId', 'form', sql`to_char(on_day, 'YYYY-MM')`])
    .orderBy('unitId')
    .orderBy(sql`to_char(on_day, 'YYYY-MM')`)
    .execute()
  return rows.flatMap(({ unitId, form, ...rest }) =>
    unitId !== null && form !== null && isFormCode(form) ? [{ unitId, form, ...rest }] : [],
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

/** Guidance that this person may see: his to write, issued to his units, or everything for who oversees. The latest first. */
export const publicitySeen = async (
  { reader, actor, today }: Asking,
  id?: string,
): Promise<PublicitySeen[]> => {
  let asked = reader
    .selectFrom('publicityGuidance as g')
    .innerJoin('campaign as c', 'c.id', 'g.campaignId')
    .selectAll('g')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])
  if (id) asked = asked.where('g.id', '=', id)
  const rows = await asked.orderBy('g.fromOn', 'desc').orderBy('g.id').limit(500).execute()
  const working = await workingUnits(reader, actor, today)
  const seen: PublicitySeen[] = []
  for (const row of rows) {
    const mayGuide = holdsRoleOn(actor, guides, (await pathOf(reader, row.unitId, today)) ?? '/')
    const own = row.state === 'issued' ? await guidedAmong(reader, row, working, today) : []
    if (mayGuide || own.length > 0 || holdsRole(actor, overseers)) seen.push({ ...row, mayGuide, own })
  }
  return seen
}

/** One that this person may see; throws `publicity.not_found` (404). */
export const mustSeePublicity = async (asking: Asking, id: string): Promise<PublicitySeen> => {
  const [found] = uuid.test(id) ? await publicitySeen(asking, id) : []
  if (!found) throw new Refusal('publicity.not_found', { status: 404 })
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

export type PublicityWanted = {
  readonly guidance: PublicityGuidanceRow & { readonly campaignName: string }
  readonly unitId: number
  /** Forms of which fewer are there than wished. */
  readonly missing: number
  readonly total: number
}

/** Guidance that runs on the day and of which these units have not all that is wished, or nothing yet. */
export const publicityWanted = async (
  reader: Reader,
  unitIds: readonly number[],
  today: Day,
): Promise<PublicityWanted[]> => {
  const running = await reader
    .selectFrom('publicityGuidance as g')
    .innerJoin('campaign as c', 'c.id', 'g.campaignId')
    .selectAll('g')
    .select('c.name as campaignName')
    .where('g.state', '=', 'issued')
    .where('g.fromOn', '<=', today)
    .where('g.untilOn', '>=', today)
    .where('c.state', '=', 'running')
    .orderBy('g.untilOn')
    .orderBy('g.id')
    .execute()
  const wanted: PublicityWanted[] = []
  for (const guidance of running) {
    const own = await guidedAmong(reader, guidance, unitIds, today)
    if (own.length === 0) continue
    const forms = await formsOf(reader, guidance.id)
    for (const tally of talliesOf(own, await countsOf(reader, guidance.id, { unitIds: own }))) {
      const missing = missingOf(forms, tally).length
      if (missing > 0 || tally.total === 0)
        wanted.push({ guidance, unitId: tally.unitId, missing, total: tally.total })
    }
  }
  return wanted
}

/** A few, as examples of addresses. */
export const somePublicity = async (reader: Reader): Promise<readonly string[]> => {
  const rows = await reader
    .selectFrom('publicityGuidance')
    .select('id')
    .orderBy('fromOn')
    .orderBy('id')
    .limit(2)
    .execute()
  return rows.map(({ id }) => id)
}
