import { sql } from 'kysely'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { ClassCount } from './class-count.ts'

/** How many units of each class stand directly and anywhere below a unit: what a deployment would reach. */
export const classCounts = (
  reader: Reader,
  underId: number,
  path: string,
  today: Day,
): Promise<ClassCount[]> =>
  reader
    .selectFrom('unitVersion as v')
    .select(['v.class'])
    .select([
      sql<number>`count(*) filter (where v.parent_id = ${underId}::int)`.as('children'),
      (is) => is.fn.countAll<number>().as('subtree'),
    ])
    .where('v.path', 'like', `${path}%`)
    .where('v.unitId', '<>', underId)
    .where('v.fromDay', '<=', today)
    .where((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)]))
    .groupBy('v.class')
    .execute()
