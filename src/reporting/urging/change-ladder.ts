import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { followerRoles } from '../follow-up/reminder.ts'
import { type Ladder, ladderShape, pushable, wrongRung } from './ladder.ts'
import { keepLadder } from './store.ts'

/** Only what speaks to the unit can be a message of its own; the due day stands where it stands. */
const tidied = (ladder: Ladder): Ladder =>
  ladder.map((rung) => ({ ...rung, push: rung.push && pushable.includes(rung.key) }))

/** The standing agency sets when a campaign's units are reminded, in which way, and when a letter is drafted. */
export const changeLadder = command({
  name: 'ladder.change',
  input: z.object({ campaignId: z.uuid(), version: z.number().int(), ladder: ladderShape }),
  roles: followerRoles,
  on: async (reader, { campaignId }) => {
    const campaign = await mustFindCampaign(reader, campaignId)
    return campaign.standingId ?? campaign.launcherId
  },
  run: async ({ writer, actor, today }, { campaignId, version, ladder }) => {
    const wrong = wrongRung(ladder)
    if (wrong)
      throw new Refusal('ladder.not_rising', {
        fields: { [`${wrong}.offset`]: { code: 'ladder.not_rising' } },
      })
    const change = { campaignId, version, ladder: tidied(ladder), changedOn: today, changedBy: actor.name }
    if (!(await keepLadder(writer, change))) throw new Refusal('ladder.changed_meanwhile', { status: 409 })
    return { result: { campaignId }, subject: `campaign:${campaignId}` }
  },
})
