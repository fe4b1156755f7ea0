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

/** A person's notices, the latest first. */
export const noticesOf = (reader: Reader, accountId: string, limit = 300): Promise<NoticeRow[]> =>
  reader
    .selectFrom('notice')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

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
