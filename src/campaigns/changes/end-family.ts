import type { Act } from '../../platform/command.ts'
import { listPlansBelow } from '../plans/queries.ts'
import { addChanges, endCampaigns } from '../store.ts'
import type { CampaignRow } from '../tables.ts'

/** The plans below end with the campaign that they localise, each with a line in its own history that names it. */
export const endPlansBelow = async (
  act: Act,
  campaign: CampaignRow,
  state: 'closed' | 'withdrawn',
): Promise<number> => {
  const plans = await listPlansBelow(act.writer, campaign.id)
  await endCampaigns(
    act.writer,
    plans.map(({ id }) => id),
    { state, closedOn: act.today },
  )
  await addChanges(
    act.writer,
    plans.map((plan) => ({
      campaignId: plan.id,
      kind: state === 'closed' ? ('close' as const) : ('withdraw' as const),
      documentId: null,
      reason: '',
      before: { state: plan.state },
      after: { state, withId: campaign.id },
      day: act.today,
      byName: act.actor.name,
    })),
  )
  return plans.length
}
