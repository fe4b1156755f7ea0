import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { namedIn, staleOf, typedFigures } from './figure-text.ts'
import { mustFindReview, type ReviewFound, reviewFigures } from './queries.ts'
import { mayMove, reviewMoves, reviewParts } from './review.ts'
import { moveReview } from './store.ts'
import { weigh } from './weigh-review.ts'

const seen = { reviewId: z.uuid(), version: z.number().int() }

const meanwhile = (who: string) => new Refusal('review.written_meanwhile', { status: 409, values: { who } })

/** Figures are named, never typed; and they stand as they stood when the text was saved. */
const refuseFigures = async ({ writer, today }: Act, review: ReviewFound): Promise<void> => {
  const typed = reviewParts.flatMap((part) => typedFigures(review[part]))
  if (typed.length > 0)
    throw new Refusal('review.figures_typed', { values: { figures: typed.slice(0, 6).join('; ') } })
  const campaign = await mustFindCampaign(writer, review.campaignId)
  const figures = await reviewFigures(writer, campaign, review.unitId, today)
  const now = namedIn(
    reviewParts.map((part) => review[part]),
    figures,
  )
  const stale = staleOf(review.named, now).length
  if (stale > 0) throw new Refusal('review.figures_moved', { status: 409, values: { count: stale } })
  const open = Object.entries(now).flatMap(([place, shown]) => (shown === null ? [place] : []))
  if (open.length > 0) throw new Refusal('review.figures_open', { values: { places: open.join(', ') } })
}

/** The draft goes to who signs; it is written no more until it comes back. `{ id }` */
export const submitReview = command({
  name: 'review.submit',
  input: z.object(seen),
  roles: reviewMoves['review.submit'].roles,
  on: async (reader, { reviewId }) => (await mustFindReview(reader, reviewId)).unitId,
  run: async (act, { reviewId, version }) => {
    const { writer, actor, today } = act
    const review = await mustFindReview(writer, reviewId)
    if (!mayMove('review.submit', review.state)) throw new Refusal('review.not_draft', { status: 409 })
    await weigh(act, review, today)
    await refuseFigures(act, review)
    const change = { submittedOn: today, submittedBy: actor.name, returnedReason: null } as const
    if (
      !(await moveReview(
        writer,
        { id: reviewId, version, state: 'draft' },
        { state: 'submitted', ...change },
      ))
    )
      throw meanwhile(review.writtenBy)
    return { result: { id: reviewId }, subject: `review:${reviewId}`, unitId: review.unitId }
  },
})

/** It comes back to be written further, with the reason. `{ id }` */
export const returnReview = command({
  name: 'review.return',
  input: z.object({ ...seen, reason: z.string().trim().min(10).max(2000) }),
  roles: reviewMoves['review.return'].roles,
  on: async (reader, { reviewId }) => (await mustFindReview(reader, reviewId)).unitId,
  run: async ({ writer }, { reviewId, version, reason }) => {
    const review = await mustFindReview(writer, reviewId)
    if (!mayMove('review.return', review.state)) throw new Refusal('review.not_submitted', { status: 409 })
    const change = { state: 'draft', submittedOn: null, submittedBy: null, returnedReason: reason } as const
    if (!(await moveReview(writer, { id: reviewId, version, state: 'submitted' }, change)))
      throw meanwhile(review.writtenBy)
    return { result: { id: reviewId }, subject: `review:${reviewId}`, unitId: review.unitId }
  },
})
