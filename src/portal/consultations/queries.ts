import type { PublishedReader } from '../../platform/database/handles.ts'
import type { PublishedCommentRow, PublishedConsultationRow } from '../tables.ts'

type Piece = { readonly limit: number; readonly offset?: number }

/** Consultations, the latest first. */
export const consultations = (
  reader: PublishedReader,
  { limit, offset = 0 }: Piece,
): Promise<PublishedConsultationRow[]> =>
  reader
    .selectFrom('publishedConsultation')
    .selectAll()
    .orderBy('closesOn', 'desc')
    .orderBy('slug')
    .limit(limit)
    .offset(offset)
    .execute()

export const countConsultations = async (reader: PublishedReader): Promise<number> =>
  (
    await reader
      .selectFrom('publishedConsultation')
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

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
export const comments = (
  reader: PublishedReader,
  consultationId: string,
  { limit, offset = 0 }: Piece,
): Promise<PublishedCommentRow[]> =>
  reader
    .selectFrom('publishedComment')
    .selectAll()
    .where('consultationId', '=', consultationId)
    .orderBy('number')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many comments are shown. */
export const countShown = async (reader: PublishedReader, consultationId: string): Promise<number> =>
  (
    await reader
      .selectFrom('publishedComment')
      .select((is) => is.fn.countAll<number>().as('count'))
      .where('consultationId', '=', consultationId)
      .executeTakeFirstOrThrow()
  ).count

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
