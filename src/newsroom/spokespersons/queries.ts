import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { standsWithin } from '../queries.ts'
import type { SpokespersonRow } from '../tables.ts'

/** The naming with this id; throws `spokesperson.not_found` (404). */
export const mustFindSpokesperson = async (reader: Reader, id: string): Promise<SpokespersonRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('spokesperson').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('spokesperson.not_found', { status: 404 })
  return found
}

/** All who speak, spoke or will speak for a unit in one matter (null: in all of them), the latest first. */
export const namedFor = (
  reader: Reader,
  { unitId, campaignId }: { readonly unitId: number; readonly campaignId: string | null },
): Promise<SpokespersonRow[]> =>
  reader
    .selectFrom('spokesperson')
    .selectAll()
    .where('unitId', '=', unitId)
    .where((is) => (campaignId === null ? is('campaignId', 'is', null) : is('campaignId', '=', campaignId)))
    .orderBy('fromDay', 'desc')
    .execute()

export type SpokespersonListed = SpokespersonRow & {
  readonly campaignName: string | null
  readonly campaignSlug: string | null
}

type Asked = { readonly paths: readonly string[] | null; readonly today: Day }

const spokespersonsAmong = (reader: Reader, { paths, today }: Asked) => {
  const all = reader.selectFrom('spokesperson as s')
  if (!paths) return all
  return all.where(standsWithin('s.unitId', paths, today))
}

/** Those of units at or below one of these places (null: of all): who speaks now first, then by unit, the latest first. */
export const spokespersonsOf = (
  reader: Reader,
  asked: Asked,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<SpokespersonListed[]> =>
  spokespersonsAmong(reader, asked)
    .leftJoin('campaign as c', 'c.id', 's.campaignId')
    .selectAll('s')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])
    .orderBy((is) => is.or([is('s.untilDay', 'is', null), is('s.untilDay', '>', asked.today)]), 'desc')
    .orderBy('s.unitId')
    .orderBy('s.fromDay', 'desc')
    .orderBy('s.id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many there are. */
export const countSpokespersons = async (reader: Reader, asked: Asked): Promise<number> =>
  (
    await spokespersonsAmong(reader, asked)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count
