import type { PublishedReader } from '../../platform/database/handles.ts'
import { momentAt } from '../../platform/plain/moment.ts'
import { placeAfter } from '../news/queries.ts'

export type Addressed = {
  readonly slug: string
  readonly publishedAt: string | null
  /** Whether its words stand in English as well. */
  readonly english: boolean
}

/** Addresses of articles for the maps of the site, the oldest first, so that a full map never changes. */
export const articleAddresses = async (
  reader: PublishedReader,
  { limit, passed }: { readonly limit: number; readonly passed: number },
): Promise<readonly Addressed[]> => {
  const place = await placeAfter(reader, {}, passed, 'oldest first')
  if (!place) return []
  const rows = await reader
    .selectFrom('publishedArticle')
    .select(['slug', 'publishedAt', 'titleEn'])
    .where('publishedAt', '>=', momentAt(place.day, '00:00'))
    .orderBy('publishedAt')
    .orderBy('slug', 'desc')
    .limit(limit)
    .offset(passed - place.before)
    .execute()
  return rows.map(({ slug, publishedAt, titleEn }) => ({ slug, publishedAt, english: titleEn !== null }))
}

export const documentIds = (reader: PublishedReader, limit: number): Promise<{ id: string }[]> =>
  reader
    .selectFrom('publishedDocument')
    .select('id')
    .orderBy('issuedOn', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
