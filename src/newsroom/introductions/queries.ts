import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import type { IntroductionRow } from '../tables.ts'

/** What a citizen sent; throws `introduction.not_found` (404). */
export const mustFindIntroduction = async (reader: Reader, id: string): Promise<IntroductionRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('introduction').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('introduction.not_found', { status: 404 })
  return found
}

/** Sent to units at or below one of these places (null: to all); what waits first, the oldest before. */
export const introductionsOf = (
  reader: Reader,
  { paths, today, limit = 200 }: { paths: readonly string[] | null; today: Day; limit?: number },
): Promise<IntroductionRow[]> => {
  let asked = reader.selectFrom('introduction as i').selectAll('i')
  if (paths)
    asked = asked.where((is) =>
      is.exists(
        is
          .selectFrom('unitVersion as v')
          .select('v.unitId')
          .whereRef('v.unitId', '=', 'i.unitId')
          .where('v.fromDay', '<=', today)
          .where((at) => at.or([at('v.untilDay', 'is', null), at('v.untilDay', '>', today)]))
          .where((at) => at.or(paths.map((path) => at('v.path', 'like', `${path}%`)))),
      ),
    )
  return asked
    .orderBy((is) => is('i.state', 'in', ['received', 'checked']), 'desc')
    .orderBy('i.receivedOn')
    .orderBy('i.id')
    .limit(limit)
    .execute()
}
