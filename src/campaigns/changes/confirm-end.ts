import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { campaignMoves } from '../campaign.ts'
import { groundShape } from '../campaign-input.ts'
import { amend, unitOf } from '../change-campaign.ts'
import { mustFindCampaign } from '../queries.ts'

/** The standing agency confirms that the event has come by which a campaign ends, and when. */
export const confirmEnd = command({
  name: 'campaign.confirm_end',
  input: groundShape.extend({ campaignId: z.uuid(), version: z.number().int(), endedOn: dayInput }),
  roles: campaignMoves['campaign.confirm_end'].roles,
  on: async (reader, input) => unitOf(reader, input.campaignId),
  run: async (act, { campaignId, version, endedOn, ...ground }) => {
    const campaign = await mustFindCampaign(act.writer, campaignId)
    if (!campaign.endEvent || campaign.endConfirmedOn)
      throw new Refusal('campaign.no_open_event', { values: { campaign: campaign.name }, status: 409 })
    if (endedOn > act.today || (campaign.startOn && endedOn < campaign.startOn))
      throw new Refusal('campaign.end_day_wrong', {
        fields: { endedOn: { code: 'campaign.end_day_wrong_short' } },
      })
    await amend(act, campaign, {
      move: 'campaign.confirm_end',
      kind: 'confirm_end',
      ground,
      version,
      change: { endConfirmedOn: endedOn },
    })
    return { result: { slug: campaign.slug }, subject: `campaign:${campaignId}`, unitId: campaign.standingId }
  },
})
