import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { standsWithin } from '../queries.ts'
import type { IntroductionRow } from '../tables.ts'

/** What a citizen sent; throws `introduction.not_found` (404). */
export const mustFindIntroduction = async (reader: Reader, id: string): Promise<IntroductionRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('introduction').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('introduction.not_found', { status: 404 })
  return found
}

type Asked = { readonly paths: readonly string[] | null; readonly today: Day }

const introductionsTo = (reader: Reader, { paths, today }: Asked) => {
  const all = reader.selectFrom('introduction as i')
  if (!paths) return all
  return all.where(standsWithin('i.unitId', paths, today))
}

/** Sent to units at or below one of these places (null: to all); what waits first, the oldest before. */
export const introductionsOf = (
  reader: Reader,
  asked: Asked,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<IntroductionRow[]> =>
  introductionsTo(reader, asked)
    .selectAll('i')
    .orderBy((is) => is('i.state', 'in', ['received', 'checked']), 'desc')
    .orderBy('i.receivedOn')
    .orderBy('i.id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many were sent there. */
export const countIntroductions = async (reader: Reader, asked: Asked): Promise<number> =>
  (
    await introductionsTo(reader, asked)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count
