import type { PublishedReader } from '../../platform/database/handles.ts'
import type { PublishedDataRequestRow } from '../tables.ts'

/** Where a request about personal data stands, by the hash of its code; null when none bears it. */
export const requestByCode = async (
  reader: PublishedReader,
  codeHash: string,
): Promise<PublishedDataRequestRow | null> =>
  (await reader
    .selectFrom('publishedDataRequest')
    .selectAll()
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()) ?? null
