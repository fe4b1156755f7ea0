import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { campaignMoves, lastDayOf } from '../campaign.ts'
import { boundaryShape, groundShape } from '../campaign-input.ts'
import { amend, unitOf } from '../change-campaign.ts'
import { mustFindCampaign } from '../queries.ts'

/** Moves the end of a running campaign to a later day, by a document or with a reason. */
export const extendCampaign = command({
  name: 'campaign.extend',
  input: groundShape.extend({
    campaignId: z.uuid(),
    version: z.number().int(),
    end: boundaryShape,
    endEvent: z.string().trim().max(1000).nullish(),
  }),
  roles: campaignMoves['campaign.extend'].roles,
  on: async (reader, input) => unitOf(reader, input.campaignId),
  run: async (act, { campaignId, version, end, endEvent, ...ground }) => {
    const campaign = await mustFindCampaign(act.writer, campaignId)
    const endOn = lastDayOf(end)
    if ((campaign.endOn && endOn <= campaign.endOn) || (campaign.startOn && endOn < campaign.startOn))
      throw new Refusal('campaign.not_later', { fields: { 'end.on': { code: 'campaign.not_later_short' } } })
    const change = {
      endOn,
      endPrecision: end.precision,
      ...(endEvent === undefined ? {} : { endEvent: endEvent || null }),
    }
    await amend(act, campaign, { move: 'campaign.extend', kind: 'extend', ground, version, change })
    return { result: { slug: campaign.slug }, subject: `campaign:${campaignId}`, unitId: campaign.standingId }
  },
})
