import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { deployJob } from './deploy-job.ts'
import { deploymentPlanShape } from './deployment.ts'
import { mustFindCampaign } from './queries.ts'
import { addDeployment, setDeploymentJob } from './store.ts'

/** Begins the deployment of a running campaign to its addressees; the duties follow in the background. */
export const deployCampaign = command({
  name: 'campaign.deploy',
  input: z.object({ campaignId: z.uuid(), plan: deploymentPlanShape }),
  roles: ['standing_agency', 'standing_approver'],
  on: async (reader, input) => {
    const campaign = await mustFindCampaign(reader, input.campaignId)
    return campaign.standingId ?? campaign.launcherId
  },
  run: async (act, { campaignId, plan }) => {
    const campaign = await mustFindCampaign(act.writer, campaignId)
    if (campaign.state !== 'running')
      throw new Refusal('campaign.not_running', { values: { campaign: campaign.name }, status: 409 })
    const deploymentId = await addDeployment(act.writer, {
      campaignId,
      plan,
      day: act.today,
      byName: act.actor.name,
    })
    const jobId = await deployJob.ask(act, { deploymentId, campaignId, plan, day: act.today })
    await setDeploymentJob(act.writer, deploymentId, jobId)
    return {
      result: { id: deploymentId, jobId },
      subject: `campaign:${campaignId}`,
      unitId: campaign.standingId,
    }
  },
})
