import type { Insertable, Updateable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { insertMany } from '../../platform/database/insert-many.ts'
import { json } from '../../platform/database/values.ts'
import type {
  CampaignReviewState,
  CampaignReviewTable,
  ReviewExcerptTable,
  ReviewRequestTable,
} from '../tables.ts'
import type { AskedTable, Filled, Lists, Outline } from './request.ts'
import type { ReviewFigure, ReviewTexts } from './review.ts'

type Kept = {
  /** Rows of the asked tables. */
  readonly filled: Filled
  /** Figures named in the texts, as they stand now. */
  readonly named: Readonly<Record<string, string | null>>
}

type New = Pick<Insertable<CampaignReviewTable>, 'campaignId' | 'unitId' | 'kind' | 'writtenBy'> &
  ReviewTexts &
  Kept

export const addReview = async (
  writer: Writer,
  { filled, named, ...row }: New,
): Promise<{ readonly id: string; readonly version: number }> =>
  writer
    .insertInto('campaignReview')
    .values({ ...row, filled: json(filled), named: json(named) })
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()

type Seen = { readonly id: string; readonly version: number; readonly state?: CampaignReviewState }

const changeSeen = (writer: Writer, { id, version, state = 'draft' }: Seen) =>
  writer
    .updateTable('campaignReview')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', state)

/** Writes a draft anew that still has the version we saw; false when someone was faster. */
export const rewriteReview = async (
  writer: Writer,
  seen: Seen,
  { filled, named, ...change }: ReviewTexts & Kept & { readonly writtenBy: string },
): Promise<boolean> =>
  (
    await changeSeen(writer, seen)
      .set({ ...change, filled: json(filled), named: json(named) })
      .executeTakeFirst()
  ).numUpdatedRows > 0n

type Move = Pick<Updateable<CampaignReviewTable>, 'state' | 'submittedOn' | 'submittedBy' | 'returnedReason'>

/** Moves a review that still stands as we saw it; false when someone was faster. */
export const moveReview = async (writer: Writer, seen: Seen, change: Move): Promise<boolean> =>
  (await changeSeen(writer, seen).set(change).executeTakeFirst()).numUpdatedRows > 0n

/** The units' paragraphs in a review, as they are now. */
export const setExcerpts = async (
  writer: Writer,
  reviewId: string,
  rows: readonly Omit<Insertable<ReviewExcerptTable>, 'reviewId'>[],
): Promise<void> => {
  await writer.deleteFrom('reviewExcerpt').where('reviewId', '=', reviewId).execute()
  const kept = rows.map((row) => ({ ...row, reviewId }))
  if (kept.length > 0) await writer.insertInto('reviewExcerpt').values(kept).execute()
}

type Asked = {
  readonly outline: Outline
  readonly tables: readonly AskedTable[]
  readonly unitIds: readonly number[]
}

export const addRequest = async (
  writer: Writer,
  row: Omit<Insertable<ReviewRequestTable>, 'outline' | 'tables'>,
  { outline, tables, unitIds }: Asked,
): Promise<string> => {
  const { id } = await writer
    .insertInto('reviewRequest')
    .values({ ...row, outline: json(outline), tables: json(tables) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const receivers = unitIds.map((unitId) => ({ requestId: id, unitId }))
  await insertMany(writer, 'reviewReceiver', receivers)
  return id
}

type Issue = {
  readonly documentId: string | null
  readonly issuedOn: string
  readonly signerName: string
  readonly signerTitle: string
  readonly figures: readonly ReviewFigure[]
  /** Of the law, as they were seen. */
  readonly findings: readonly object[]
  readonly lists: Lists
}

/** Issues a submitted review that still has the version we saw; false when someone was faster. */
export const issueDraft = async (
  writer: Writer,
  seen: Seen,
  { figures, findings, lists, ...issue }: Issue,
): Promise<boolean> => {
  const { numUpdatedRows } = await changeSeen(writer, { ...seen, state: 'submitted' })
    .set({ ...issue, state: 'issued', figures: json(figures), findings: json(findings), lists: json(lists) })
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
