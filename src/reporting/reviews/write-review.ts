import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { reviewSubject } from '../form-drafts/form-draft.ts'
import { dropFormDraft } from '../form-drafts/store.ts'
import { namedIn } from './figure-text.ts'
import { findReview, reviewFigures } from './queries.ts'
import { requestTo } from '../review-requests/queries.ts'
import { type AskedTable, type Filled, misfit, tablesKept } from './request.ts'
import { mayMove, reviewKinds, reviewMoves } from './review.ts'
import { addReview, rewriteReview } from './store.ts'

const part = z.string().trim().max(50_000).default('')

const refuseMisfit = (tables: readonly AskedTable[], filled: Filled): void => {
  const wrong = misfit(tables, filled)
  if (!wrong) return
  const { table, ...values } = wrong
  throw new Refusal('review.row_misfit', {
    fields: { [`filled.${table}`]: { code: 'review.row_misfit', values } },
    values,
  })
}

/**
 * Writes a review of a campaign, or writes it anew. `version`: the one that the person had before his eyes, null for a
 * new one. Figures are not written: they come from accepted reports when it is issued. `{ id, version }`
 */
export const writeReview = command({
  name: 'review.write',
  input: z.object({
    campaignId: z.uuid(),
    unitId: z.number().int(),
    kind: z.enum(reviewKinds),
    results: part,
    effect: part,
    shortcomings: part,
    causes: part,
    lessons: part,
    /** Rows of the asked tables: table by table, row by row, cell by cell. */
    filled: z
      .array(z.array(z.array(z.string().trim().max(500)).max(12)).max(500))
      .max(10)
      .default([]),
    version: z.number().int().nullable().default(null),
  }),
  roles: reviewMoves['review.write'].roles,
  on: async (_reader, { unitId }) => unitId,
  run: async ({ writer, actor, today }, { version, ...input }) => {
    const { campaignId, unitId, kind, results, effect, shortcomings, causes, lessons, filled } = input
    const texts = { results, effect, shortcomings, causes, lessons }
    const campaign = await mustFindCampaign(writer, campaignId)
    if (campaign.state !== 'running' && campaign.state !== 'closed')
      throw new Refusal('review.campaign_not_begun', { status: 409, values: { campaign: campaign.name } })
    await mustFindUnit(writer, unitId, today)
    const request = await requestTo(writer, { campaignId, unitId, kind })
    refuseMisfit(tablesKept(request?.tables), filled)
    const figures = await reviewFigures(writer, campaign, unitId, today)
    const named = namedIn(Object.values(texts), figures)
    const known = await findReview(writer, input)
    const writtenBy = actor.name
    await dropFormDraft(writer, reviewSubject({ campaignId, unitId, kind }))
    if (!known) {
      const added = await addReview(writer, { ...input, named, writtenBy })
      return { result: added, subject: `review:${added.id}`, unitId }
    }
    if (!mayMove('review.write', known.state)) throw new Refusal('review.not_draft', { status: 409 })
    const seen = { id: known.id, version: version ?? 0 }
    if (!(await rewriteReview(writer, seen, { ...texts, filled, named, writtenBy })))
      throw new Refusal('review.written_meanwhile', { status: 409, values: { who: known.writtenBy } })
    const result = { id: known.id, version: seen.version + 1 }
    return { result, subject: `review:${known.id}`, unitId }
  },
})
