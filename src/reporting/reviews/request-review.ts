import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { unitsOwing } from '../follow-up/queries.ts'
import { reviewKinds, reviewParts, reviewRequesters } from './review.ts'
import { addRequest } from './store.ts'

const requestInput = z.object({
  campaignId: z.uuid(),
  /** To whom the reviews go. */
  unitId: z.number().int(),
  /** The one unit that writes down what it was asked from above; null: all units that owe to the requester. */
  ownUnitId: z.number().int().nullable().default(null),
  kind: z.enum(reviewKinds),
  outline: z.partialRecord(z.enum(reviewParts), z.string().trim().max(2000)),
  tables: z
    .array(
      z.object({
        title: z.string().trim().min(2).max(200),
        columns: z.array(z.string().trim().min(1).max(100)).min(1).max(12),
      }),
    )
    .max(10)
    .default([]),
  dueOn: dayInput,
  letter: z.string().trim().max(300).nullable().default(null),
})

/**
 * Asks units for their review with an outline, tables and a day. A unit that was asked by a superior outside the system
 * writes the request down for itself. `{ id, units }`
 */
export const requestReview = command({
  name: 'review.request',
  input: requestInput,
  roles: reviewRequesters,
  on: async (_reader, { unitId, ownUnitId }) => ownUnitId ?? unitId,
  run: async ({ writer, actor, today }, { ownUnitId, ...input }) => {
    const { campaignId, unitId, dueOn, kind, outline, tables, letter } = input
    const campaign = await mustFindCampaign(writer, campaignId)
    if (campaign.state !== 'running' && campaign.state !== 'closed')
      throw new Refusal('review.campaign_not_begun', { status: 409, values: { campaign: campaign.name } })
    if (dueOn < today)
      throw new Refusal('review.due_passed', { fields: { dueOn: { code: 'review.due_passed' } } })
    await mustFindUnit(writer, unitId, today)
    const owing = ownUnitId === null ? await unitsOwing(writer, campaignId, [unitId]) : [ownUnitId]
    const unitIds = owing.filter((id) => id !== unitId)
    if (unitIds.length === 0) throw new Refusal('review.nobody_asked', { status: 409 })
    const row = { campaignId, unitId, kind, dueOn, letter, askedOn: today, askedBy: actor.name }
    const id = await addRequest(writer, row, { outline, tables, unitIds })
    return { result: { id, units: unitIds.length }, subject: `review_request:${id}`, unitId }
  },
})
