import type { Actor } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { unitsOn } from '../../units/queries.ts'
import { cutoffMeant, cutoffNow, mayWatchDay } from './election-day.ts'
import type {
  ElectionCutoffRow,
  ElectionDayRow,
  PollingAreaRow,
  TurnoutCallRow,
  TurnoutFigureRow,
} from '../tables.ts'

export type DayFound = ElectionDayRow & {
  readonly campaignName: string
  readonly campaignSlug: string
  readonly provinceName: string
  readonly provincePath: string
}

/** Election days with their province as it stood on the day. */
const days = (reader: Reader) =>
  reader
    .selectFrom('electionDay as d')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .innerJoin('unitVersion as v', (join) =>
      join
        .onRef('v.unitId', '=', 'd.provinceId')
        .onRef('v.fromDay', '<=', 'd.day')
        .on((on) => on.or([on('v.untilDay', 'is', null), on('v.untilDay', '>', on.ref('d.day'))])),
    )
    .selectAll('d')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])
    .select(['v.name as provinceName', 'v.path as provincePath'])

export const electionDays = (reader: Reader): Promise<DayFound[]> =>
  days(reader).orderBy('d.day', 'desc').orderBy('d.slug').execute()

/** The days of one campaign. */
export const electionDaysIn = (reader: Reader, campaignId: string): Promise<DayFound[]> =>
  days(reader).where('d.campaignId', '=', campaignId).orderBy('d.day', 'desc').orderBy('d.slug').execute()

/** The days of one date, province by province. */
export const electionDaysOn = (reader: Reader, day: Day): Promise<DayFound[]> =>
  days(reader).where('d.day', '=', day).orderBy('v.position').orderBy('v.sortKey').execute()

/** By its address or id; throws `election.not_found` (404). */
export const mustFindDay = async (reader: Reader, slugOrId: string): Promise<DayFound> => {
  const byId = /^[0-9a-f]{8}-/.test(slugOrId)
  const found = await days(reader)
    .where((is) => (byId ? is(is.ref('d.id'), '=', slugOrId) : is('d.slug', '=', slugOrId)))
    .executeTakeFirst()
  if (!found) throw new Refusal('election.not_found', { status: 404 })
  return found
}

/** The day, for who works in its province; throws `election.not_yours` (403). */
export const mustWatchDay = async (reader: Reader, actor: Actor, slug: string): Promise<DayFound> => {
  const day = await mustFindDay(reader, slug)
  if (!mayWatchDay(actor, day.provincePath)) throw new Refusal('election.not_yours', { status: 403 })
  return day
}

/** The day with the cut-off that is meant, or that of the hour; throws as mustWatchDay, and `turnout.no_such_cutoff`. */
export const openDayAt = async (
  reader: Reader,
  actor: Actor,
  asked: { readonly slug: string; readonly cutoff: string; readonly moment: string },
) => {
  const day = await mustWatchDay(reader, actor, asked.slug)
  const cutoffs = await cutoffsOf(reader, day.id)
  const cutoff = cutoffMeant(cutoffs, asked.cutoff, day.day) ?? cutoffNow(cutoffs, asked.moment)
  if (!cutoff) throw new Refusal('turnout.no_such_cutoff', { status: 404 })
  return { day, cutoffs, cutoff }
}

export const cutoffsOf = (reader: Reader, dayId: string): Promise<ElectionCutoffRow[]> =>
  reader.selectFrom('electionCutoff').selectAll().where('electionDayId', '=', dayId).orderBy('at').execute()

export type CommuneOn = {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly path: string
  readonly parentId: number | null
}

const unitColumns = ['u.id', 'u.code', 'v.name', 'v.path', 'v.parentId'] as const

/** Communes of the province on the day, and the districts between, where there are any. */
export const communesOf = (
  reader: Reader,
  day: Pick<DayFound, 'provincePath' | 'day'>,
  unitClass: 'ubnd_xa' | 'ubnd_huyen' = 'ubnd_xa',
): Promise<CommuneOn[]> =>
  unitsOn(reader, day.day)
    .select(unitColumns)
    .where('v.path', 'like', `${day.provincePath}%`)
    .where('v.class', '=', unitClass)
    .orderBy('v.position')
    .orderBy('v.sortKey')
    .execute()

/** A commune or district of the day's province by its code; throws `election.no_such_unit` (404). */
export const mustFindPlace = async (
  reader: Reader,
  day: Pick<DayFound, 'provincePath' | 'day'>,
  code: string,
): Promise<CommuneOn> => {
  const found = await unitsOn(reader, day.day)
    .select(unitColumns)
    .where('v.path', 'like', `${day.provincePath}%`)
    .where('u.code', '=', code)
    .executeTakeFirst()
  if (!found) throw new Refusal('election.no_such_unit', { status: 404 })
  return found
}

/** The areas of a commune in the order of their numbers. */
export const areasOf = (reader: Reader, dayId: string, communeId: number): Promise<PollingAreaRow[]> =>
  reader
    .selectFrom('pollingArea')
    .selectAll()
    .where('electionDayId', '=', dayId)
    .where('communeId', '=', communeId)
    .orderBy('number')
    .execute()

export const findAreaByCode = async (
  reader: Reader,
  dayId: string,
  code: string,
): Promise<PollingAreaRow | null> =>
  (await reader
    .selectFrom('pollingArea')
    .selectAll()
    .where('electionDayId', '=', dayId)
    .where('code', '=', code)
    .executeTakeFirst()) ?? null

/** All that the commune's areas have told so far, for every cut-off. */
export const figuresOf = (reader: Reader, areaIds: readonly number[]): Promise<TurnoutFigureRow[]> =>
  areaIds.length === 0
    ? Promise.resolve([])
    : reader
        .selectFrom('turnoutFigure')
        .selectAll()
        .where('areaId', 'in', [...areaIds])
        .orderBy('areaId')
        .orderBy('cutoffId')
        .execute()

/** Areas that will be called again for a cut-off. */
export const callsOf = (
  reader: Reader,
  cutoffId: number,
  areaIds: readonly number[],
): Promise<TurnoutCallRow[]> =>
  areaIds.length === 0
    ? Promise.resolve([])
    : reader
        .selectFrom('turnoutCall')
        .selectAll()
        .where('cutoffId', '=', cutoffId)
        .where('areaId', 'in', [...areaIds])
        .execute()
