import type { Writer } from '../../platform/database/handles.ts'

type Read = { readonly accountId: string; readonly now: string }

/** Marks a person's notices as read, of one task or of all; returns how many were unread. */
export const markRead = async (
  writer: Writer,
  { accountId, now }: Read,
  task: string | null,
): Promise<number> => {
  let marked = writer
    .updateTable('notice')
    .set({ readAt: now })
    .where('accountId', '=', accountId)
    .where('readAt', 'is', null)
  if (task !== null) marked = marked.where('task', '=', task)
  const { numUpdatedRows } = await marked.executeTakeFirst()
  return Number(numUpdatedRows)
}

type Chosen = { readonly accountId: string; readonly digest: boolean; readonly reminders: boolean }

export const keepChoice = async (writer: Writer, { accountId, ...chosen }: Chosen): Promise<void> => {
  await writer
    .insertInto('mailChoice')
    .values({ accountId, ...chosen })
    .onConflict((known) => known.column('accountId').doUpdateSet(chosen))
    .execute()
}
