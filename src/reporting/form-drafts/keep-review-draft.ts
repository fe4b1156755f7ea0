import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { findReview } from '../reviews/queries.ts'
import { mayMove, reviewKinds, reviewMoves } from '../reviews/review.ts'
import { copyInput } from '../drafts/draft.ts'
import { longest, ownFields } from './form-draft.ts'
import { keepFields } from './keep-fields.ts'
import { reviewForm } from './queries.ts'

/** Keeps what is being typed in a unit's review: no version is made, and nobody else is told. `{ draftVersion, savedAt }` */
export const keepReviewDraft = command({
  name: 'review.keep_draft',
  quiet: true,
  roles: reviewMoves['review.write'].roles,
  on: async (_reader, { unitId }) => unitId,
  input: z.object({
    campaignId: z.uuid(),
    unitId: z.number().int(),
    kind: z.enum(reviewKinds),
    ...copyInput(ownFields.review, longest),
  }),
  run: async (act, { campaignId, unitId, kind, ...copy }) => {
    const { writer } = act
    const asked = { campaignId, unitId, kind }
    await mustFindCampaign(writer, campaignId)
    const review = await findReview(writer, asked)
    if (review && !mayMove('review.write', review.state))
      throw new Refusal('review.not_draft', { status: 409 })
    return { result: await keepFields(act, await reviewForm(writer, asked), copy) }
  },
})
