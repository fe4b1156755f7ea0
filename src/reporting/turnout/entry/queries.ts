import type { Reader } from '../../../platform/database/handles.ts'
import type { TurnoutEntryRow } from '../../tables.ts'
import { cutoffName } from '../election-day.ts'
import { areasOf, cutoffsOf, type DayFound, figuresOf } from '../queries.ts'
import type { AreaMatter } from './told-rows.ts'

/** The commune's areas with all that they have told, in the order of their numbers. */
export const mattersOf = async (
  reader: Reader,
  day: Pick<DayFound, 'id' | 'day'>,
  communeId: number,
): Promise<readonly AreaMatter[]> => {
  const cutoffs = (await cutoffsOf(reader, day.id)).map((one) => ({ ...one, name: cutoffName(one, day.day) }))
  const areas = await areasOf(reader, day.id, communeId)
  const figures = await figuresOf(
    reader,
    areas.map(({ id }) => id),
  )
  return areas.map((area) => ({
    area,
    cutoffs,
    figures: figures.filter(({ areaId }) => areaId === area.id),
  }))
}

/** The log of an area, the latest first. */
export const logOf = (
  reader: Reader,
  areaId: number,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<TurnoutEntryRow[]> =>
  reader
    .selectFrom('turnoutEntry')
    .selectAll()
    .where('areaId', '=', areaId)
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many entries the log of an area has. */
export const countLog = async (reader: Reader, areaId: number): Promise<number> =>
  (
    await reader
      .selectFrom('turnoutEntry')
      .select((is) => is.fn.countAll<number>().as('count'))
      .where('areaId', '=', areaId)
      .executeTakeFirstOrThrow()
  ).count

/** Communes of a day that have areas, the first few: examples of addresses. */
export const communesWithAreas = async (reader: Reader, dayId: string, limit: number): Promise<string[]> =>
  (
    await reader
      .selectFrom('turnoutTotal as t')
      .innerJoin('unit as u', 'u.id', 't.communeId')
      .select('u.code')
      .distinct()
      .where('t.electionDayId', '=', dayId)
      .orderBy('u.code')
      .limit(limit)
      .execute()
  ).map(({ code }) => code)
