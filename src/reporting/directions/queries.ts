import { type SqlBool, sql } from 'kysely'
import type { CampaignRow } from '../../campaigns/tables.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { addDays, type Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { type Base, baseOf } from '../boards/queries.ts'
import { maySee } from '../follow-up/reminder.ts'
import { type Counts, sumAll } from '../progress/completeness.ts'
import { completenessOf, type LateReport, lateUnits, type Total, totalsOf } from '../progress/queries.ts'
import { roundOf } from '../roll-up/queries.ts'
import type { DirectionRow, DirectionState } from '../tables.ts'

export type DirectionFound = DirectionRow & {
  readonly campaignName: string
  readonly campaignSlug: string
  readonly ownerName: string
  readonly ownerPath: string | null
  readonly unitPath: string | null
}

const lastOf = (column: 'name' | 'path', unit: 'd.ownerId' | 'd.unitId', today: Day) =>
  sql<string>`(select ${sql.ref(`v.${column}`)} from unit_version v where v.unit_id = ${sql.ref(unit)} and v.from_day <= ${today}::date
    order by v.from_day desc limit 1)`

const directions = (reader: Reader, today: Day) =>
  reader
    .selectFrom('direction as d')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .selectAll('d')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])
    .select(lastOf('name', 'd.ownerId', today).as('ownerName'))
    .select(lastOf('path', 'd.ownerId', today).as('ownerPath'))
    .select(lastOf('path', 'd.unitId', today).as('unitPath'))

export type DirectionsAsked = {
  readonly campaignId?: string
  readonly states?: readonly DirectionState[]
  /** Those that these units, or this person, carry out. */
  readonly ownerIds?: readonly number[]
  readonly personId?: string | null
  readonly limit?: number
  readonly offset?: number
}

/** Leaders' directions, by the day by which they are to be done. */
export const directionsOf = (
  reader: Reader,
  today: Day,
  { campaignId, states, ownerIds, personId, limit, offset }: DirectionsAsked,
): Promise<DirectionFound[]> => {
  let found = directions(reader, today)
  if (campaignId) found = found.where('d.campaignId', '=', campaignId)
  if (states) found = found.where('d.state', 'in', [...states])
  if (ownerIds)
    found = found.where((is) =>
      is.or([
        is('d.ownerId', 'in', ownerIds.length > 0 ? [...ownerIds] : [0]),
        personId ? is('d.personId', '=', personId) : sql<SqlBool>`false`,
      ]),
    )
  if (limit !== undefined) found = found.limit(limit)
  if (offset !== undefined) found = found.offset(offset)
  return found.orderBy('d.dueOn').orderBy('d.givenOn').orderBy('d.id').execute()
}

/** The direction with this id; throws `direction.not_found` (404). */
export const mustFindDirection = async (reader: Reader, id: string, today: Day): Promise<DirectionFound> => {
  const found = uuid.test(id)
    ? await directions(reader, today).where('d.id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('direction.not_found', { status: 404 })
  return found
}

export type Brief = {
  readonly unit: Base
  readonly unitName: string
  readonly counts: Counts
  readonly totals: readonly Total[]
  readonly late: readonly LateReport[]
  /** Among them, those later than a week. */
  readonly veryLate: number
  readonly names: ReadonlyMap<number, string>
  readonly directions: readonly DirectionFound[]
  readonly summedAt: string | null
}

/** More days than this, and an official letter is due to be thought of. */
export const LETTER_AFTER = 7
const LATE_LISTED = 8
/** What was closed stays on the sheet for a month. */
const RECENT_DAYS = 31
const MOST_COUNTED = 500

/** What a leader's sheet says of a campaign at a unit. */
export const briefOf = async (reader: Reader, campaignId: string, unit: Base, today: Day): Promise<Brief> => {
  const asked = { underPath: unit.path }
  const late = await lateUnits(reader, campaignId, today, { ...asked, limit: MOST_COUNTED })
  const listed = late.slice(0, LATE_LISTED)
  const trails = await trailOf(reader, [unit.id, ...listed.map(({ unitId }) => unitId)], today)
  const all = await directionsOf(reader, today, { campaignId })
  const recent = addDays(today, -RECENT_DAYS)
  return {
    unit,
    unitName: trails.get(unit.id)?.at(-1)?.name ?? '',
    counts: sumAll(await completenessOf(reader, campaignId, today, asked)),
    totals: await totalsOf(reader, campaignId, asked),
    late: listed,
    veryLate: late.filter(({ daysLate }) => daysLate > LETTER_AFTER).length,
    names: new Map([...trails].map(([id, steps]) => [id, steps.at(-1)?.name ?? ''])),
    directions: all.filter(
      ({ state, closedOn }) =>
        state === 'open' || state === 'done' || (closedOn !== null && closedOn >= recent),
    ),
    summedAt: (await roundOf(reader, campaignId))?.at ?? null,
  }
}

type Asking = { readonly reader: Reader; readonly actor: Actor; readonly today: Day }

/** A direction that this person may read: it stands with a unit he sees, he follows it, or it is his own task; else refuses (403). */
export const mustSeeDirection = async (
  { reader, actor, today }: Asking,
  id: string,
): Promise<DirectionFound> => {
  const direction = await mustFindDirection(reader, id, today)
  const mine = direction.personId !== null && direction.personId === actor.personId
  const watchers = direction.unitPath ? [{ unitId: direction.unitId, path: direction.unitPath }] : []
  if (!mine && !maySee(actor, direction.ownerPath ?? '/', watchers))
    throw new Refusal('unit.not_followed', { status: 403 })
  return direction
}

/**
 * Where a campaign's sheet stands: at the campaign's unit. It is for who stands there or above, and for who follows the
 * campaign; refuses others (403).
 */
export const mustSeeSheet = async ({ reader, actor, today }: Asking, campaign: CampaignRow) => {
  const followedAt = campaign.standingId ?? campaign.launcherId
  const path = followedAt === null ? null : await pathOf(reader, followedAt, today)
  const base = (await baseOf(reader, campaign, today)) ?? { id: 0, path: '/' }
  const watchers = followedAt !== null && path !== null ? [{ unitId: followedAt, path }] : []
  if (!maySee(actor, base.path, watchers)) throw new Refusal('unit.not_followed', { status: 403 })
  return { base, followedAt, path }
}

/** Addresses of a few directions, for tests of their pages. */
export const someDirections = async (reader: Reader): Promise<string[]> => {
  const rows = await reader
    .selectFrom('direction as d')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .select(['d.id', 'c.slug'])
    .orderBy('d.givenOn')
    .limit(1)
    .execute()
  return rows.map(({ id, slug }) => `/lam-viec/phong-trao/${slug}/chi-dao/${id}`)
}
