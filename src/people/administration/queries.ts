import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { reachOf } from '../accounts/queries.ts'
import type { RoleGrantRole } from '../tables.ts'

export type GrantShown = {
  readonly id: string
  readonly accountId: string
  readonly role: RoleGrantRole
  readonly unitId: number | null
  readonly fromDay: Day
  readonly untilDay: Day | null
  readonly reason: string | null
}

/** All grants of accounts, past and to come. */
export const grantsOf = (reader: Reader, accountIds: readonly string[]): Promise<GrantShown[]> =>
  reader
    .selectFrom('roleGrant')
    .select(['id', 'accountId', 'role', 'unitId', 'fromDay', 'untilDay', 'reason'])
    .where(
      'accountId',
      'in',
      accountIds.length > 0 ? [...accountIds] : ['00000000-0000-0000-0000-000000000000'],
    )
    .orderBy('fromDay')
    .orderBy('id')
    .execute()

export const findGrant = async (reader: Reader, id: string): Promise<GrantShown | null> =>
  (await reader
    .selectFrom('roleGrant')
    .select(['id', 'accountId', 'role', 'unitId', 'fromDay', 'untilDay', 'reason'])
    .where('id', '=', id)
    .executeTakeFirst()) ?? null

/** Open accounts that administer the whole installation on the day or from a later one on without an end. */
export const chiefAdministrators = async (reader: Reader, today: Day): Promise<string[]> => {
  const rows = await reader
    .selectFrom('roleGrant as g')
    .innerJoin('account as a', 'a.id', 'g.accountId')
    .select('a.id')
    .distinct()
    .where('g.role', '=', 'administrator')
    .where('g.unitId', 'is', null)
    .where('g.fromDay', '<=', today)
    .where('g.untilDay', 'is', null)
    .where('a.state', '=', 'active')
    .execute()
  return rows.map(({ id }) => id)
}

/** Whom to call about an account: the administrator nearest above it on the day, with the telephone if it is known. */
export const administratorFor = async (
  reader: Reader,
  account: { readonly id: string; readonly personId: string },
  today: Day,
): Promise<string | null> => {
  const { granted, posted } = await reachOf(reader, account, today)
  const place = posted[0] ?? granted[0] ?? '/'
  const rows = await reader
    .selectFrom('roleGrant as g')
    .innerJoin('account as a', 'a.id', 'g.accountId')
    .innerJoin('person as p', 'p.id', 'a.personId')
    .leftJoin('unitVersion as v', (on) => on.onRef('v.unitId', '=', 'g.unitId').on('v.untilDay', 'is', null))
    .select(['g.unitId', 'v.path', 'p.name', 'p.phone'])
    .where('g.role', '=', 'administrator')
    .where('a.state', '=', 'active')
    .where('a.id', '<>', account.id)
    .where('g.fromDay', '<=', today)
    .where((is) => is.or([is('g.untilDay', 'is', null), is('g.untilDay', '>', today)]))
    .orderBy('p.sortKey')
    .execute()
  const above = rows
    .map((row) => ({ ...row, path: row.unitId === null ? '/' : row.path }))
    .filter(({ path }) => path !== null && place.startsWith(path))
    .toSorted((one, other) => (other.path?.length ?? 0) - (one.path?.length ?? 0))
  const nearest = above[0]
  return nearest ? [nearest.name, nearest.phone].filter(Boolean).join(', ') : null
}
