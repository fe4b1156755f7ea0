import type { Reader } from '../../../platform/database/handles.ts'
import { fold } from '../../../platform/plain/vietnamese.ts'
import type { PollingAreaRow } from '../../tables.ts'
import { communesOf, type DayFound } from '../queries.ts'
import type { KnownAreas } from './polling-area.ts'

/** What an import has to know of the province and of the areas that stand there. */
export const knownAreas = async (reader: Reader, day: DayFound): Promise<KnownAreas> => {
  const communes = await communesOf(reader, day)
  const districts = new Map((await communesOf(reader, day, 'ubnd_huyen')).map((one) => [one.id, one]))
  const named = communes.flatMap((commune) => {
    const district = commune.parentId === null ? undefined : districts.get(commune.parentId)
    const found = { id: commune.id, districtId: district?.id ?? null }
    const keys = [commune.code, commune.name, ...(district ? [`${commune.name}, ${district.name}`] : [])]
    return keys.flatMap((key) => [key, fold(key)].map((text) => [text, found] as const))
  })
  const byKey = new Map<
    string,
    KnownAreas['communes'] extends ReadonlyMap<string, infer List> ? List : never
  >()
  for (const [key, found] of named) {
    const others = byKey.get(key) ?? []
    if (!others.some(({ id }) => id === found.id)) byKey.set(key, [...others, found])
  }
  const areas = await reader
    .selectFrom('pollingArea')
    .select(['code', 'communeId', 'number', 'listed'])
    .where('electionDayId', '=', day.id)
    .execute()
  return {
    communes: byKey,
    codes: new Map(areas.map((area) => [area.code, area])),
    numbers: new Set(areas.map(({ communeId, number }) => `${communeId} ${number}`)),
  }
}

export type AreaListed = PollingAreaRow & { readonly communeName: string; readonly communeCode: string }

/** Areas of the day, commune by commune; `limit` at a time. */
export const listAreas = (
  reader: Reader,
  day: DayFound,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<AreaListed[]> =>
  reader
    .selectFrom('pollingArea as a')
    .innerJoin('unit as u', 'u.id', 'a.communeId')
    .innerJoin('unitVersion as v', (join) =>
      join
        .onRef('v.unitId', '=', 'a.communeId')
        .on('v.fromDay', '<=', day.day)
        .on((on) => on.or([on('v.untilDay', 'is', null), on('v.untilDay', '>', day.day)])),
    )
    .selectAll('a')
    .select(['v.name as communeName', 'u.code as communeCode'])
    .where('a.electionDayId', '=', day.id)
    .orderBy('v.path')
    .orderBy('a.number')
    .limit(limit)
    .offset(offset)
    .execute()

export const countAreas = async (reader: Reader, dayId: string): Promise<number> =>
  (
    await reader
      .selectFrom('pollingArea')
      .select((is) => is.fn.countAll<number>().as('all'))
      .where('electionDayId', '=', dayId)
      .executeTakeFirstOrThrow()
  ).all
