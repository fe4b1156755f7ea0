import type { PublishedReader } from '../../platform/database/handles.ts'
import type { PublishedPhaseRow, PublishedTermsRow } from '../tables.ts'

/** The phases of a campaign in their order. */
export const phasesOf = (reader: PublishedReader, campaignId: string): Promise<PublishedPhaseRow[]> =>
  reader
    .selectFrom('publishedPhase')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('position')
    .execute()

/** Criteria, plan and measures of a campaign. */
export const termsOf = async (
  reader: PublishedReader,
  campaignId: string,
): Promise<PublishedTermsRow | null> =>
  (await reader
    .selectFrom('publishedTerms')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .executeTakeFirst()) ?? null
