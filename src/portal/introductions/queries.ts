import type { PublishedReader } from '../../platform/database/handles.ts'
import type { PublishedIntroductionRow } from '../tables.ts'

/** Where an introduction stands, by the hash of its code; null when none bears it. */
export const introductionByCode = async (
  reader: PublishedReader,
  codeHash: string,
): Promise<PublishedIntroductionRow | null> =>
  (await reader
    .selectFrom('publishedIntroduction')
    .selectAll()
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()) ?? null
