import { uuid } from '../../platform/plain/unique-id.ts'
import { sql } from 'kysely'
import type { CampaignRow } from '../../campaigns/tables.ts'
import { familyOf } from '../../campaigns/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { pathOfTrail } from '../../units/unit.ts'
import type { FollowerMemberRow } from '../tables.ts'
import type { Thing, Watcher } from './reminder.ts'

/** Ids with which a list is never empty: an empty list matches nothing. */
const among = (ids: readonly number[]): number[] => (ids.length > 0 ? [...ids] : [0])

const idsOf = (rows: readonly { receiverId: number; viaId: number | null }[]): number[] =>
  rows.flatMap(({ receiverId, viaId }) => (viaId === null ? [receiverId] : [receiverId, viaId]))

export type ThingsAsked = {
  readonly campaignId?: string
  readonly dutyIds?: readonly number[]
  readonly reportIds?: readonly string[]
  /** Matches the receiver and the room it goes through. */
  readonly receiverIds?: readonly number[]
  readonly unitIds?: readonly number[]
  /** Still owed by assigned units, and due by this day. */
  readonly owedUntil?: Day
  readonly limit?: number
}

/** Owed to one of these receivers, or through a room that is one of them. */
const owedTo = (alias: 'd' | 'r', ids: readonly number[]) => {
  const table = sql.raw(alias)
  return sql<boolean>`(${table}.receiver_id = any(${ids}::int[]) or ${table}.via_id = any(${ids}::int[]))`
}

const dutyThings = async (reader: Reader, asked: ThingsAsked): Promise<Thing[]> => {
  const { campaignId, dutyIds, receiverIds, unitIds, owedUntil, limit } = asked
  let found = reader
    .selectFrom('duty as d')
    .select(['d.id', 'd.campaignId', 'd.unitId', 'd.receiverId', 'd.viaId', 'd.step', 'd.mode', 'd.state'])
    .select((is) => is.fn.coalesce('d.extendedUntil', 'd.dueOn').as('dueOn'))
  if (campaignId) found = found.where('d.campaignId', '=', campaignId)
  if (dutyIds) found = found.where('d.id', 'in', among(dutyIds))
  if (unitIds) found = found.where('d.unitId', 'in', among(unitIds))
  if (receiverIds) found = found.where(owedTo('d', receiverIds))
  if (owedUntil)
    found = found
      .where('d.mode', '=', 'giao')
      .where('d.state', 'in', ['owed', 'returned'])
      .where((is) => is(is.fn.coalesce('d.extendedUntil', 'd.dueOn'), '<=', owedUntil))
  if (limit) found = found.limit(limit)
  const rows = await found
    .orderBy((is) => is.fn.coalesce('d.extendedUntil', 'd.dueOn'))
    .orderBy('d.unitId')
    .orderBy('d.id')
    .execute()
  return rows.map(({ id, state, ...row }) => ({
    ...row,
    dutyId: id,
    reportId: null,
    periodName: null,
    dutyState: state,
    reportState: null,
  }))
}

const reportThings = async (reader: Reader, asked: ThingsAsked): Promise<Thing[]> => {
  const { campaignId, reportIds, receiverIds, unitIds, owedUntil, limit } = asked
  let found = reader
    .selectFrom('report as r')
    .innerJoin('reportingPeriod as p', 'p.id', 'r.periodId')
    .select([
      'r.id',
      'r.campaignId',
      'r.unitId',
      'r.receiverId',
      'r.viaId',
      'r.state',
      'p.name as periodName',
    ])
    .select((is) => is.fn.coalesce('r.extendedUntil', 'r.dueOn').as('dueOn'))
  if (campaignId) found = found.where('r.campaignId', '=', campaignId)
  if (reportIds)
    found = found.where(
      'r.id',
      'in',
      reportIds.filter((id) => uuid.test(id)),
    )
  if (unitIds) found = found.where('r.unitId', 'in', among(unitIds))
  if (receiverIds) found = found.where(owedTo('r', receiverIds))
  if (owedUntil)
    found = found
      .where('r.state', 'in', ['owed', 'draft', 'submitted', 'returned'])
      .where((is) => is(is.fn.coalesce('r.extendedUntil', 'r.dueOn'), '<=', owedUntil))
  if (limit) found = found.limit(limit)
  const rows = await found
    .orderBy((is) => is.fn.coalesce('r.extendedUntil', 'r.dueOn'))
    .orderBy('r.unitId')
    .orderBy('r.id')
    .execute()
  return rows.map(({ id, state, ...row }) => ({
    ...row,
    dutyId: null,
    reportId: id,
    step: 'bao_cao',
    mode: 'giao',
    dutyState: null,
    reportState: state,
  }))
}

const byDue = (one: Thing, other: Thing): number => {
  const [mine, theirs] = [one.dueOn ?? '9999', other.dueOn ?? '9999']
  return mine === theirs ? one.unitId - other.unitId : mine < theirs ? -1 : 1
}

/** How many duties and reports are still owed by assigned units until this day. */
export const countOwed = async (
  reader: Reader,
  { campaignId, receiverIds, unitIds, owedUntil }: Required<Pick<ThingsAsked, 'owedUntil'>> & ThingsAsked,
): Promise<number> => {
  const due = (alias: 'd' | 'r') => sql<boolean>`
    coalesce(${sql.raw(alias)}.extended_until, ${sql.raw(alias)}.due_on) <= ${owedUntil}
    and (${campaignId ?? null}::uuid is null or ${sql.raw(alias)}.campaign_id = ${campaignId ?? null}::uuid)
    and (${unitIds ? [...unitIds] : null}::int[] is null or ${sql.raw(alias)}.unit_id = any(${unitIds ? [...unitIds] : null}::int[]))
    and ${receiverIds ? owedTo(alias, receiverIds) : sql<boolean>`true`}`
  const { rows } = await sql<{ count: number }>`
    select ((select count(*) from duty d where d.mode = 'giao' and d.state in ('owed', 'returned') and ${due('d')})
      + (select count(*) from report r
          where r.state in ('owed', 'draft', 'submitted', 'returned') and ${due('r')}))::int as count`.execute(
    reader,
  )
  return rows[0]?.count ?? 0
}

/** Duties and reports as asked, by the day on which they are owed, then by unit. At most `limit` of each kind. */
export const thingsOf = async (reader: Reader, asked: ThingsAsked): Promise<Thing[]> => {
  const named = asked.dutyIds !== undefined || asked.reportIds !== undefined
  const duties = named && !asked.dutyIds?.length ? [] : await dutyThings(reader, asked)
  const reports = named && !asked.reportIds?.length ? [] : await reportThings(reader, asked)
  return [...duties, ...reports].toSorted(byDue)
}

type Keys = Pick<Thing, 'dutyId' | 'reportId'>

/** How often each of these things was urged so far. */
export const timesUrged = async (
  reader: Reader,
  things: readonly Keys[],
): Promise<(thing: Keys) => number> => {
  const dutyIds = things.flatMap(({ dutyId }) => dutyId ?? [])
  const reportIds = things.flatMap(({ reportId }) => reportId ?? [])
  const rows = await reader
    .selectFrom('reminder')
    .select((is) => ['dutyId', 'reportId', is.fn.max('ordinal').as('times')])
    .where(sql<boolean>`(duty_id = any(${dutyIds}::bigint[]) or report_id = any(${reportIds}::uuid[]))`)
    .groupBy(['dutyId', 'reportId'])
    .execute()
  return ({ dutyId, reportId }) =>
    rows.find((row) => (dutyId === null ? row.reportId === reportId : row.dutyId === dutyId))?.times ?? 0
}

/** Who follows a unit in a campaign: the standing agency (else the launcher), and to whom the unit owes. */
export const watchersOf = async (
  reader: Reader,
  campaign: Pick<CampaignRow, 'id' | 'standingId' | 'launcherId'>,
  unitId: number,
  today: Day,
): Promise<Watcher[]> => {
  const owed = await reader
    .selectFrom('duty')
    .select(['receiverId', 'viaId'])
    .distinct()
    .where('campaignId', 'in', await familyOf(reader, campaign.id))
    .where('unitId', '=', unitId)
    .execute()
  const ids = new Set([campaign.standingId ?? campaign.launcherId ?? 0, ...idsOf(owed)])
  const watchers = [...ids].map(async (id) => ({ unitId: id, path: await pathOf(reader, id, today) }))
  return (await Promise.all(watchers)).flatMap(({ unitId: id, path }) => (path ? [{ unitId: id, path }] : []))
}

/** As watchersOf, for many units of a campaign at once; and the path of each. */
export const watchersIn = async (
  reader: Reader,
  campaign: Pick<CampaignRow, 'id' | 'standingId' | 'launcherId'>,
  unitIds: readonly number[],
  today: Day,
): Promise<{ readonly of: (unitId: number) => Watcher[]; readonly pathOf: (unitId: number) => string }> => {
  const owed = await reader
    .selectFrom('duty')
    .select(['unitId', 'receiverId', 'viaId'])
    .distinct()
    .where('campaignId', 'in', await familyOf(reader, campaign.id))
    .where('unitId', 'in', among(unitIds))
    .execute()
  const owedBy = Map.groupBy(owed, ({ unitId }) => unitId)
  const follower = campaign.standingId ?? campaign.launcherId ?? 0
  const trails = await trailOf(reader, [...unitIds, follower, ...idsOf(owed)], today)
  const pathOfUnit = (unitId: number): string => (trails.has(unitId) ? pathOfTrail(trails.get(unitId)) : '')
  return {
    of: (unitId) =>
      [...new Set([follower, ...idsOf(owedBy.get(unitId) ?? [])])].flatMap((id) =>
        trails.has(id) ? [{ unitId: id, path: pathOfUnit(id) }] : [],
      ),
    pathOf: pathOfUnit,
  }
}

export type InCharge = Pick<FollowerMemberRow, 'unitId' | 'personId' | 'namedOn'> & {
  readonly personName: string
}

/** The council members in charge of units in a campaign, by the person's name. */
export const membersInCharge = (
  reader: Reader,
  campaignId: string,
  { personId, unitId }: { personId?: string; unitId?: number } = {},
): Promise<InCharge[]> => {
  let found = reader
    .selectFrom('followerMember as f')
    .innerJoin('person as p', 'p.id', 'f.personId')
    .select(['f.unitId', 'f.personId', 'p.name as personName', 'f.namedOn'])
    .where('f.campaignId', '=', campaignId)
  if (personId) found = found.where('f.personId', '=', personId)
  if (unitId !== undefined) found = found.where('f.unitId', '=', unitId)
  return found.orderBy('p.sortKey').orderBy('f.personId').orderBy('f.unitId').execute()
}

/** To whom units owe in a campaign, with their places in the tree: receivers and the rooms they receive through. */
export const receiversOf = async (reader: Reader, campaignId: string, today: Day): Promise<Watcher[]> => {
  const owed = reader.selectFrom('duty').distinct().where('campaignId', '=', campaignId)
  const ids = [...new Set(idsOf(await owed.select(['receiverId', 'viaId']).execute()))]
  const trails = await trailOf(reader, ids, today)
  return [...trails].map(([unitId, trail]) => ({ unitId, path: `/${trail.map(({ id }) => id).join('/')}/` }))
}

/** The assigned units that owe to one of these receivers in a campaign; all of them, unless `limit` says how many. */
export const unitsOwing = async (
  reader: Reader,
  campaignId: string,
  receiverIds: readonly number[],
  limit?: number,
): Promise<number[]> => {
  const ids = among(receiverIds)
  const found = reader
    .selectFrom('duty')
    .select('unitId')
    .distinct()
    .where('campaignId', '=', campaignId)
    .where('mode', '=', 'giao')
    .where((is) => is.or([is('receiverId', 'in', ids), is('viaId', 'in', ids)]))
    .orderBy('unitId')
  const rows = await (limit === undefined ? found : found.limit(limit)).execute()
  return rows.map(({ unitId }) => unitId)
}

/** People who sit in a council at this place in the tree, or above it, by name. */
export const councilPeople = (
  reader: Reader,
  unitPath: string,
  today: Day,
): Promise<{ id: string; name: string }[]> =>
  reader
    .selectFrom('person as p')
    .select(['p.id', 'p.name'])
    .where((is) =>
      is.exists(
        is
          .selectFrom('account as a')
          .innerJoin('roleGrant as g', 'g.accountId', 'a.id')
          .innerJoin('unitVersion as v', 'v.unitId', 'g.unitId')
          .select('a.id')
          .whereRef('a.personId', '=', 'p.id')
          .where('g.role', 'in', ['council_member', 'council_secretary', 'council_chair'])
          .where('v.fromDay', '<=', today)
          .where((on) => on.or([on('v.untilDay', 'is', null), on('v.untilDay', '>', today)]))
          .where(sql<boolean>`${unitPath}::text like v.path || '%'`),
      ),
    )
    .orderBy('p.sortKey')
    .orderBy('p.id')
    .execute()
