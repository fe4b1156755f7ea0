import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { campaignMoves } from '../campaign.ts'
import { groundShape } from '../campaign-input.ts'
import { amend, unitOf } from '../change-campaign.ts'
import { endPlansBelow } from './end-family.ts'
import { mustFindCampaign } from '../queries.ts'

/** Closes a campaign, by a document or with a reason; one bound to an event only after the event was confirmed. */
export const closeCampaign = command({
  name: 'campaign.close',
  input: groundShape.extend({ campaignId: z.uuid(), version: z.number().int() }),
  roles: campaignMoves['campaign.close'].roles,
  on: async (reader, input) => unitOf(reader, input.campaignId),
  run: async (act, { campaignId, version, ...ground }) => {
    const campaign = await mustFindCampaign(act.writer, campaignId)
    if (campaign.parentId === null && campaign.endEvent && !campaign.endConfirmedOn)
      throw new Refusal('campaign.end_not_confirmed', { values: { event: campaign.endEvent } })
    const change = { closedOn: act.today }
    await amend(act, campaign, { move: 'campaign.close', kind: 'close', ground, version, change })
    const plans = await endPlansBelow(act, campaign, 'closed')
    return {
      result: { slug: campaign.slug, plans },
      subject: `campaign:${campaignId}`,
      unitId: campaign.standingId,
    }
  },
})
