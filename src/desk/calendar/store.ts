import type { Writer } from '../../platform/database/handles.ts'

/** Gives an account its address; one that it had before no longer answers. */
export const putFeed = async (
  writer: Writer,
  feed: { readonly accountId: string; readonly secretHash: string; readonly openedAt: string },
): Promise<void> => {
  const { secretHash, openedAt } = feed
  await writer
    .insertInto('calendarFeed')
    .values(feed)
    .onConflict((at) => at.column('accountId').doUpdateSet({ secretHash, openedAt }))
    .execute()
}

/** False when there was none. */
export const removeFeed = async (writer: Writer, accountId: string): Promise<boolean> => {
  const { numDeletedRows } = await writer
    .deleteFrom('calendarFeed')
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
