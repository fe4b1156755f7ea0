import type { PublishedReader } from '../../platform/database/handles.ts'

export type Addressed = {
  readonly slug: string
  readonly publishedAt: string | null
  /** Whether its words stand in English as well. */
  readonly english: boolean
}

/** Addresses of articles for the maps of the site, the oldest first, so that a full map never changes. */
export const articleAddresses = async (
  reader: PublishedReader,
  { limit, offset }: { limit: number; offset: number },
): Promise<readonly Addressed[]> => {
  const rows = await reader
    .selectFrom('publishedArticle')
    .select(['slug', 'publishedAt', 'titleEn'])
    .orderBy('publishedAt')
    .orderBy('slug')
    .limit(limit)
    .offset(offset)
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
