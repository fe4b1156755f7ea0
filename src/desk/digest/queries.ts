import { sql } from 'kysely'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import type { Digest } from './digest.ts'

export type Addressee = {
  readonly accountId: string
  readonly name: string
  readonly email: string | null
  readonly language: Language
}

/** Open accounts after this one, with where their holders are reached. */
export const addresseesAfter = (
  reader: Reader,
  afterAccountId: string | null,
  limit: number,
): Promise<Addressee[]> => {
  let found = reader
    .selectFrom('account as a')
    .innerJoin('person as p', 'p.id', 'a.personId')
    .select(['a.id as accountId', 'p.name', 'p.email', 'a.language'])
    .where('a.state', '=', 'active')
  if (afterAccountId !== null) found = found.where('a.id', '>', afterAccountId)
  return found.orderBy('a.id').limit(limit).execute()
}

export type Morning = {
  /** Unread and told since the digest before, reminders left out: those stand among what is owed. */
  readonly news: Digest['news']
  /** Something is worth a message of its own today. */
  readonly pushed: boolean
}

/** What these people were told since a day. */
export const morningsOf = async (
  reader: Reader,
  accountIds: readonly string[],
  since: Day,
  today: Day,
): Promise<(accountId: string) => Morning> => {
  const rows = await reader
    .selectFrom('notice')
    .select(['accountId', 'kind', 'values', 'href', 'day', 'pushed'])
    .where(sql<boolean>`account_id = any(${[...accountIds]}::uuid[])`)
    .where('readAt', 'is', null)
    .where('day', '>=', since)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
  const own = Map.groupBy(rows, ({ accountId }) => accountId)
  return (accountId) => {
    const notices = own.get(accountId) ?? []
    return {
      news: notices
        .filter(({ kind }) => kind !== 'urged' && kind !== 'early')
        .slice(0, 10)
        .map(({ kind, values, href, day }) => ({ kind, values, href, day })),
      pushed: notices.some(({ pushed, day, kind }) => kind === 'urged' && pushed && day === today),
    }
  }
}

/** Whether the ladder's work of the morning is still under way: the digest tells what it has told. */
export const ladderIsRunning = async (reader: Reader): Promise<boolean> =>
  (await reader
    .selectFrom('job')
    .select('id')
    .where('kind', '=', 'urging.campaign')
    .where('state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst()) !== undefined
