import type { PublishedReader } from '../../platform/database/handles.ts'
import { awardCounts, latestTotalsOf } from '../queries.ts'
import type { PublishedPhaseRow, PublishedTermsRow, PublishedTotalRow } from '../tables.ts'

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

/** What a campaign has brought, in short. */
export type Results = {
  /** A few of its figures. */
  readonly totals: readonly PublishedTotalRow[]
  /** How many were commended. */
  readonly awards: number
}

const mostFigures = 3

/** Of the territory, or of the agencies where it has none; never of both together. */
const firstTotals = (totals: readonly PublishedTotalRow[]): readonly PublishedTotalRow[] => {
  const territory = totals.filter(({ tree }) => tree === 'territory')
  return (territory.length > 0 ? territory : totals).slice(0, mostFigures)
}

/** What these campaigns have brought, by id: two questions, however many they are. */
export const resultsOf = async (
  reader: PublishedReader,
  campaigns: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, Results>> => {
  const ids = campaigns.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const totals = Map.groupBy(await latestTotalsOf(reader, ids), ({ campaignId }) => campaignId)
  const commended = await awardCounts(reader, ids)
  return new Map(
    ids.map((id) => [id, { totals: firstTotals(totals.get(id) ?? []), awards: commended.get(id) ?? 0 }]),
  )
}
