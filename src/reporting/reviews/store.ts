import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { CampaignReviewTable } from '../tables.ts'
import type { ReviewFigure, ReviewTexts } from './review.ts'

type New = Pick<Insertable<CampaignReviewTable>, 'campaignId' | 'unitId' | 'kind' | 'writtenBy'> & ReviewTexts

export const addReview = async (
  writer: Writer,
  row: New,
): Promise<{ readonly id: string; readonly version: number }> =>
  writer.insertInto('campaignReview').values(row).returning(['id', 'version']).executeTakeFirstOrThrow()

type Seen = { readonly id: string; readonly version: number }

const changeDraft = (writer: Writer, { id, version }: Seen) =>
  writer
    .updateTable('campaignReview')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'draft')

/** Writes a draft anew that still has the version we saw; false when someone was faster. */
export const rewriteReview = async (
  writer: Writer,
  seen: Seen,
  change: ReviewTexts & { readonly writtenBy: string },
): Promise<boolean> => (await changeDraft(writer, seen).set(change).executeTakeFirst()).numUpdatedRows > 0n

type Issue = {
  readonly documentId: string | null
  readonly issuedOn: string
  readonly signerName: string
  readonly signerTitle: string
  readonly figures: readonly ReviewFigure[]
  /** Of the law, as they were seen. */
  readonly findings: readonly object[]
}

/** Issues a draft that still has the version we saw; false when someone was faster. */
export const issueDraft = async (
  writer: Writer,
  seen: Seen,
  { figures, findings, ...issue }: Issue,
): Promise<boolean> => {
  const { numUpdatedRows } = await changeDraft(writer, seen)
    .set({ ...issue, state: 'issued', figures: json(figures), findings: json(findings) })
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
