import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { campaignMoves } from '../campaign.ts'
import { groundShape } from '../campaign-input.ts'
import { amend, unitOf } from '../change-campaign.ts'
import { endPlansBelow } from './end-family.ts'
import { mustFindCampaign } from '../queries.ts'

/** Takes a campaign back, by a document or with a reason; the plans below go with it. Nothing is deleted. */
export const withdrawCampaign = command({
  name: 'campaign.withdraw',
  input: groundShape.extend({ campaignId: z.uuid(), version: z.number().int() }),
  roles: campaignMoves['campaign.withdraw'].roles,
  on: async (reader, input) => unitOf(reader, input.campaignId),
  run: async (act, { campaignId, version, ...ground }) => {
    const campaign = await mustFindCampaign(act.writer, campaignId)
    const change = { closedOn: act.today }
    await amend(act, campaign, { move: 'campaign.withdraw', kind: 'withdraw', ground, version, change })
    const plans = await endPlansBelow(act, campaign, 'withdrawn')
    return {
      result: { slug: campaign.slug, plans },
      subject: `campaign:${campaignId}`,
      unitId: campaign.standingId,
    }
  },
})
