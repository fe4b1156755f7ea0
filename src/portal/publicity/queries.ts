import { isFormCode, type FormCode, inFormOrder } from '../../newsroom/publicity/publicity.ts'
import type { PublishedReader } from '../../platform/database/handles.ts'
import type { PublishedPublicityRow } from '../tables.ts'

export type PublicityTotal = { readonly form: FormCode; readonly count: number; readonly units: number }
export type PublicityShown = PublishedPublicityRow & { readonly totals: readonly PublicityTotal[] }

/** The guidance issued for a campaign, each with what all its units together put out. */
export const publicityOf = async (reader: PublishedReader, campaignId: string): Promise<PublicityShown[]> => {
  const issued = await reader
    .selectFrom('publishedPublicity')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
  if (issued.length === 0) return []
  const totals = await reader
    .selectFrom('publishedPublicityTotal')
    .selectAll()
    .where(
      'guidanceId',
      'in',
      issued.map(({ id }) => id),
    )
    .execute()
  return issued.map((one) => ({
    ...one,
    totals: inFormOrder(
      totals.flatMap(({ guidanceId, form, count, units }) =>
        guidanceId === one.id && form !== null && isFormCode(form)
          ? [{ form, count: Number(count), units: Number(units) }]
          : [],
      ),
    ),
  }))
}
