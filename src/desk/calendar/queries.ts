import type { Reader } from '../../platform/database/handles.ts'

/** The account whose calendar answers at this address; null when there is none. */
export const feedOwner = async (reader: Reader, secretHash: string): Promise<string | null> =>
  (
    await reader
      .selectFrom('calendarFeed')
      .select('accountId')
      .where('secretHash', '=', secretHash)
      .executeTakeFirst()
  )?.accountId ?? null

/** When an account opened its address; null when it has none. */
export const feedOpenedAt = async (reader: Reader, accountId: string | null): Promise<string | null> => {
  if (accountId === null) return null
  const found = await reader
    .selectFrom('calendarFeed')
    .select('openedAt')
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  return found?.openedAt ?? null
}
