import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindReview, paragraphsFor } from './queries.ts'
import { mayMove, reviewMoves, reviewParts } from './review.ts'
import { moveReview, setExcerpts } from './store.ts'

/**
 * Takes units' own paragraphs into a draft, part by part, in the order in which they are given. What the unit wrote is
 * read here, not sent: it is kept beside what stands in the summary, so that every change of wording shows. `{ id, count }`
 */
export const takeParagraphs = command({
  name: 'review.take',
  input: z.object({
    reviewId: z.uuid(),
    version: z.number().int(),
    taken: z
      .array(
        z.object({
          part: z.enum(reviewParts),
          unitId: z.number().int(),
          /** As it shall stand in the summary; empty: as the unit wrote it. */
          text: z.string().trim().max(20_000).default(''),
        }),
      )
      .max(2000),
  }),
  roles: reviewMoves['review.take'].roles,
  on: async (reader, { reviewId }) => (await mustFindReview(reader, reviewId)).unitId,
  run: async ({ writer, actor, today }, { reviewId, version, taken }) => {
    const review = await mustFindReview(writer, reviewId)
    if (!mayMove('review.take', review.state)) throw new Refusal('review.not_draft', { status: 409 })
    const campaign = await mustFindCampaign(writer, review.campaignId)
    const told = await paragraphsFor(writer, campaign, review, today)
    const rows = taken.map(({ part, unitId, text }, position) => {
      const source = told.find((one) => one.unitId === unitId)?.texts[part]
      if (!source) throw new Refusal('review.no_such_paragraph', { status: 409 })
      return { part, unitId, position, source, text: text || source, takenBy: actor.name }
    })
    if (!(await moveReview(writer, { id: reviewId, version, state: 'draft' }, {})))
      throw new Refusal('review.written_meanwhile', { status: 409, values: { who: review.writtenBy } })
    await setExcerpts(writer, reviewId, rows)
    return {
      result: { id: reviewId, count: rows.length },
      subject: `review:${reviewId}`,
      unitId: review.unitId,
    }
  },
})
