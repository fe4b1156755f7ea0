import type { PublishedReader } from '../../platform/database/handles.ts'
import type { PublishedCommentRow, PublishedConsultationRow } from '../tables.ts'

/** Consultations, the latest first. */
export const consultations = (reader: PublishedReader, limit = 100): Promise<PublishedConsultationRow[]> =>
  reader
    .selectFrom('publishedConsultation')
    .selectAll()
    .orderBy('closesOn', 'desc')
    .orderBy('slug')
    .limit(limit)
    .execute()

export const findConsultation = async (
  reader: PublishedReader,
  slug: string,
): Promise<PublishedConsultationRow | null> =>
  (await reader
    .selectFrom('publishedConsultation')
    .selectAll()
    .where('slug', '=', slug)
    .executeTakeFirst()) ?? null

/** Comments that were read and are shown, with their answers. */
export const comments = (reader: PublishedReader, consultationId: string): Promise<PublishedCommentRow[]> =>
  reader
    .selectFrom('publishedComment')
    .selectAll()
    .where('consultationId', '=', consultationId)
    .orderBy('number')
    .limit(500)
    .execute()

/** How many came, and how many of them are not shown. */
export const commentCounts = async (
  reader: PublishedReader,
  consultationId: string,
): Promise<{ readonly received: number; readonly hidden: number }> => {
  const found = await reader
    .selectFrom('publishedCommentCount')
    .selectAll()
    .where('consultationId', '=', consultationId)
    .executeTakeFirst()
  return { received: Number(found?.received ?? 0), hidden: Number(found?.hidden ?? 0) }
}
