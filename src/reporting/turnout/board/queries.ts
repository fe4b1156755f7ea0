import { sql } from 'kysely'
import type { Reader } from '../../../platform/database/handles.ts'
import type { Day } from '../../../platform/plain/day.ts'
import type { TurnoutCallReason, TurnoutIncidentKind } from '../../tables.ts'
import type { DayFound } from '../queries.ts'
import type { CommuneTotal, Total } from './totals.ts'

const sums = [
  't.areas',
  't.reported',
  't.fullAreas',
  't.closed',
  't.listed',
  't.listedReported',
  't.voted',
  't.byPhone',
  't.figuresAt',
] as const

/** The communes' totals at a cut-off in the order of the tree: a row a commune, however many areas there are. */
export const communeTotals = (
  reader: Reader,
  day: Pick<DayFound, 'id' | 'day'>,
  cutoffId: number,
  { districtId }: { readonly districtId?: number } = {},
): Promise<CommuneTotal[]> => {
  let asked = reader
    .selectFrom('turnoutTotal as t')
    .innerJoin('unit as u', 'u.id', 't.communeId')
    .innerJoin('unitVersion as v', (join) =>
      join
        .onRef('v.unitId', '=', 't.communeId')
        .on('v.fromDay', '<=', day.day)
        .on((on) => on.or([on('v.untilDay', 'is', null), on('v.untilDay', '>', day.day)])),
    )
    .select(sums)
    .select(['t.communeId as unitId', 'u.code', 'v.name', 't.districtId'])
    .where('t.electionDayId', '=', day.id)
    .where('t.cutoffId', '=', cutoffId)
  if (districtId !== undefined) asked = asked.where('t.districtId', '=', districtId)
  return asked.orderBy('v.position').orderBy('v.sortKey').orderBy('v.unitId').execute()
}

/** The day's totals cut-off by cut-off: how it went. */
export const totalsByCutoff = (reader: Reader, dayId: string): Promise<(Total & { cutoffId: number })[]> =>
  reader
    .selectFrom('turnoutTotal as t')
    .select((is) => [
      't.cutoffId',
      is.fn.sum<number>('t.areas').as('areas'),
      is.fn.sum<number>('t.reported').as('reported'),
      is.fn.sum<number>('t.fullAreas').as('fullAreas'),
      is.fn.sum<number>('t.closed').as('closed'),
      is.fn.sum<number>('t.listed').as('listed'),
      is.fn.sum<number>('t.listedReported').as('listedReported'),
      is.fn.sum<number>('t.voted').as('voted'),
      is.fn.sum<number>('t.byPhone').as('byPhone'),
      is.fn.max('t.figuresAt').as('figuresAt'),
    ])
    .where('t.electionDayId', '=', dayId)
    .groupBy('t.cutoffId')
    .orderBy('t.cutoffId')
    .execute()

export type LateArea = {
  readonly id: number
  readonly number: number
  readonly code: string
  readonly name: string
  readonly communeName: string
  readonly communeCode: string
  readonly contact: string | null
  readonly phone: string | null
  readonly reason: TurnoutCallReason | null
  readonly callAt: string | null
  readonly notedAt: string | null
}

type LateAsked = {
  readonly limit?: number
  readonly offset?: number
  readonly communeId?: number
  readonly districtId?: number
}

const areasLate = (
  reader: Reader,
  day: Pick<DayFound, 'id' | 'day'>,
  cutoffId: number,
  { communeId, districtId }: LateAsked,
) => {
  const late = reader
    .selectFrom('pollingArea as a')
    .innerJoin('unitVersion as v', (join) =>
      join
        .onRef('v.unitId', '=', 'a.communeId')
        .on('v.fromDay', '<=', day.day)
        .on((on) => on.or([on('v.untilDay', 'is', null), on('v.untilDay', '>', day.day)])),
    )
    .where('a.electionDayId', '=', day.id)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('turnoutFigure as f')
            .select(sql.lit(1).as('one'))
            .whereRef('f.areaId', '=', 'a.id')
            .where('f.cutoffId', '=', cutoffId),
        ),
      ),
    )
  if (communeId !== undefined) return late.where('a.communeId', '=', communeId)
  return districtId === undefined ? late : late.where('a.districtId', '=', districtId)
}

/** Areas that have told nothing for the cut-off: those that will be called again first by their hour, then the others. */
export const lateAreas = (
  reader: Reader,
  day: Pick<DayFound, 'id' | 'day'>,
  cutoffId: number,
  { limit, offset = 0, ...asked }: LateAsked = {},
): Promise<LateArea[]> => {
  const late = areasLate(reader, day, cutoffId, asked)
    .innerJoin('unit as u', 'u.id', 'a.communeId')
    .leftJoin('turnoutCall as c', (join) =>
      join.onRef('c.areaId', '=', 'a.id').on('c.cutoffId', '=', cutoffId),
    )
    .select(['a.id', 'a.number', 'a.code', 'a.name', 'a.contact', 'a.phone'])
    .select(['v.name as communeName', 'u.code as communeCode', 'c.reason', 'c.callAt', 'c.notedAt'])
    .orderBy('c.callAt', (order) => order.asc().nullsLast())
    .orderBy('v.path')
    .orderBy('a.number')
    .offset(offset)
  return (limit === undefined ? late : late.limit(limit)).execute()
}

/** The numbers of all these areas, commune by commune. */
export const lateNumbers = (
  reader: Reader,
  day: Pick<DayFound, 'id' | 'day'>,
  cutoffId: number,
): Promise<{ readonly number: number; readonly communeName: string }[]> =>
  areasLate(reader, day, cutoffId, {})
    .select(['a.number', 'v.name as communeName'])
    .orderBy('v.path')
    .orderBy('a.number')
    .execute()

export type IncidentCount = { readonly kind: TurnoutIncidentKind; readonly count: number }

/** Incidents of the day by kind. */
export const incidentCounts = (reader: Reader, dayId: string): Promise<IncidentCount[]> =>
  reader
    .selectFrom('turnoutIncident as i')
    .innerJoin('pollingArea as a', 'a.id', 'i.areaId')
    .select((is) => ['i.kind', is.fn.sum<number>('i.count').as('count')])
    .where('a.electionDayId', '=', dayId)
    .groupBy('i.kind')
    .orderBy('i.kind')
    .execute()

export type ProvinceTotal = Total & { readonly dayId: string; readonly cutoffAt: string }

/** For each of these days its totals at the last cut-off that was due by the moment. */
export const provinceTotals = async (
  reader: Reader,
  dayIds: readonly string[],
  moment: string,
): Promise<ProvinceTotal[]> => {
  if (dayIds.length === 0) return []
  const latest = await reader
    .selectFrom('electionCutoff')
    .select(['id', 'electionDayId', 'at'])
    .distinctOn('electionDayId')
    .where('electionDayId', 'in', [...dayIds])
    .where('at', '<=', moment)
    .orderBy('electionDayId')
    .orderBy('at', 'desc')
    .execute()
  const found: ProvinceTotal[] = []
  for (const { id, electionDayId, at } of latest) {
    const total = (await totalsByCutoff(reader, electionDayId)).find(({ cutoffId }) => cutoffId === id)
    if (total) found.push({ ...total, dayId: electionDayId, cutoffAt: at })
  }
  return found
}

export type CountedTurnout = Total & { readonly dayId: string; readonly day: Day; readonly cutoffAt: string }

/** What an election day has counted for an indicator of a campaign: the latest cut-off for which anything has come. */
export const countedTurnout = async (reader: Reader, indicatorId: string): Promise<CountedTurnout | null> => {
  const day = await reader
    .selectFrom('electionDay')
    .select(['id', 'day'])
    .where('indicatorId', '=', indicatorId)
    .orderBy('day', 'desc')
    .executeTakeFirst()
  if (!day) return null
  const cutoffs = await reader
    .selectFrom('electionCutoff')
    .select(['id', 'at'])
    .where('electionDayId', '=', day.id)
    .orderBy('at')
    .execute()
  const totals = new Map((await totalsByCutoff(reader, day.id)).map((one) => [one.cutoffId, one]))
  const last = cutoffs.findLast(({ id }) => (totals.get(id)?.reported ?? 0) > 0)
  const total = last && totals.get(last.id)
  return last && total ? { ...total, dayId: day.id, day: day.day, cutoffAt: last.at } : null
}

/** Changes whenever anything that the boards show has changed. */
export const boardMark = async (reader: Reader, dayId: string): Promise<string> => {
  const { rows } = await sql<{ mark: string }>`
    select concat(sum(voted), '/', sum(listed), '/', sum(reported), '/', sum(by_phone), '/', max(changed_at)) as mark
    from turnout_total where election_day_id = ${dayId}`.execute(reader)
  return rows[0]?.mark ?? ''
}
