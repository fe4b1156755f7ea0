import type { Reader } from '../../platform/database/handles.ts'
import type { NoticeRow } from '../../platform/tables.ts'
import type { Choice } from './notice-list.ts'

/** How many of a person's tasks have something unread. */
export const unreadTasks = async (reader: Reader, accountId: string): Promise<number> => {
  const row = await reader
    .selectFrom('notice')
    .select((is) => is.fn.count<number>('task').distinct().as('tasks'))
    .where('accountId', '=', accountId)
    .where('readAt', 'is', null)
    .executeTakeFirst()
  return Number(row?.tasks ?? 0)
}

export type NoticesAsked = {
  readonly unread?: boolean
  readonly limit: number
  readonly offset?: number
}

/** A person's notices, the latest first. */
export const noticesOf = (
  reader: Reader,
  accountId: string,
  { unread = false, limit, offset = 0 }: NoticesAsked,
): Promise<NoticeRow[]> => {
  let found = reader.selectFrom('notice').selectAll().where('accountId', '=', accountId)
  if (unread) found = found.where('readAt', 'is', null)
  return found.orderBy('at', 'desc').orderBy('id').limit(limit).offset(offset).execute()
}

/** How many notices a person has. */
export const countNotices = async (reader: Reader, accountId: string): Promise<number> => {
  const { count } = await reader
    .selectFrom('notice')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('accountId', '=', accountId)
    .executeTakeFirstOrThrow()
  return count
}

/** What a person chose to get by mail, and where it goes. */
export const choiceOf = async (reader: Reader, accountId: string): Promise<Choice> => {
  const chosen = await reader
    .selectFrom('mailChoice')
    .selectAll()
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  const person = await reader
    .selectFrom('account as a')
    .innerJoin('person as p', 'p.id', 'a.personId')
    .select('p.email')
    .where('a.id', '=', accountId)
    .executeTakeFirst()
  return {
    digest: chosen?.digest ?? true,
    reminders: chosen?.reminders ?? true,
    address: person?.email ?? null,
  }
}
