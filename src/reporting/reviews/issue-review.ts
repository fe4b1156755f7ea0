import { z } from 'zod'
import { settleDuty } from '../../campaigns/duties/settle-duty.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { recordDocument } from '../../documents/record-document.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { within } from '../../platform/within.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { weigh } from './weigh-review.ts'
import { filledText } from './figure-text.ts'
import { mustFindReview, type ReviewFound, reviewFigures, reviewLists } from './queries.ts'
import {
  documentKind,
  issuesUnderParent,
  mayMove,
  reviewMoves,
  subjectOf,
  textOf,
  type ReviewFigure,
  type ReviewTexts,
} from './review.ts'
import { issueDraft } from './store.ts'

const issueInput = z.object({
  reviewId: z.uuid(),
  version: z.number().int(),
  /** As it was numbered elsewhere; a room may issue without one. */
  number: z.string().trim().max(80).nullable().default(null),
  issuedOn: dayInput,
  signerName: z.string().trim().min(2).max(200),
  signerTitle: z.string().trim().min(2).max(200),
  published: z.boolean().default(false),
})

type IssueInput = z.output<typeof issueInput>

const faults = (code: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { code }]))

/** The texts with their figures in place. */
const filledTexts = (texts: ReviewTexts, figures: readonly ReviewFigure[]): ReviewTexts => ({
  results: filledText(texts.results, figures),
  effect: filledText(texts.effect, figures),
  shortcomings: filledText(texts.shortcomings, figures),
  causes: filledText(texts.causes, figures),
  lessons: filledText(texts.lessons, figures),
})

/** The Báo cáo in the register; null when a room issues without a number. */
const documentOf = async (
  act: Act,
  review: ReviewFound,
  input: IssueInput,
  { campaignName, figures }: { readonly campaignName: string; readonly figures: readonly ReviewFigure[] },
) => {
  const unit = await mustFindUnit(act.writer, review.unitId, input.issuedOn)
  const room = issuesUnderParent(unit)
  if (!input.number) {
    if (room) return null
    throw new Refusal('review.number_required', { fields: faults('review.number_required', ['number']) })
  }
  const issuer =
    room && unit.parentId !== null ? await mustFindUnit(act.writer, unit.parentId, input.issuedOn) : unit
  const { id } = await within(act, recordDocument, {
    number: input.number,
    kind: documentKind,
    issuedOn: input.issuedOn,
    issuerId: issuer.id,
    issuerName: issuer.name,
    subject: subjectOf(review.kind, campaignName),
    signer: `${input.signerTitle} ${input.signerName}`,
    knownBy: 'full',
    text: textOf(filledTexts(review, figures)),
    published: input.published,
  })
  return id
}

/**
 * Issues a review as it was signed: the totals of accepted reports are kept with it as they stand now, with their
 * coverage, time and periods; nobody types them. A final review settles the unit's duty. `{ id, documentId }`
 */
export const issueReview = command({
  name: 'review.issue',
  input: issueInput,
  roles: reviewMoves['review.issue'].roles,
  on: async (reader, { reviewId }) => (await mustFindReview(reader, reviewId)).unitId,
  run: async (act, input) => {
    const { writer, today } = act
    const { reviewId, version, issuedOn, signerName, signerTitle } = input
    const review = await mustFindReview(writer, reviewId)
    if (!mayMove('review.issue', review.state))
      throw new Refusal(review.state === 'draft' ? 'review.not_submitted' : 'review.issued', { status: 409 })
    if (issuedOn > today)
      throw new Refusal('review.in_future', { fields: faults('review.in_future', ['issuedOn']) })
    const findings = await weigh(act, review, issuedOn)
    const campaign = await mustFindCampaign(writer, review.campaignId)
    const { unitId, campaignId } = review
    const figures = await reviewFigures(writer, campaign, unitId, today)
    const lists = await reviewLists(writer, campaign, unitId, today)
    const documentId = await documentOf(act, review, input, { campaignName: campaign.name, figures })
    const issue = { documentId, issuedOn, signerName, signerTitle, figures, findings, lists }
    if (!(await issueDraft(writer, { id: reviewId, version }, issue)))
      throw new Refusal('review.written_meanwhile', { status: 409, values: { who: review.writtenBy } })
    if (review.kind === 'final')
      await settleDuty(act, {
        campaignId,
        unitId,
        steps: ['tong_ket', 'tong_ket_gon'],
        evidence: { reviewId, ...(review.lessons.trim() ? { lessons: review.lessons } : {}) },
      })
    return { result: { id: reviewId, documentId }, subject: `review:${reviewId}`, unitId, note: { findings } }
  },
})
