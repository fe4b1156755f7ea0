import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { classes, findUnit } from '../../units/queries.ts'
import { campaignMoves } from '../campaign.ts'
import { mustMove, unitOf } from '../change-campaign.ts'
import { mustFindCampaign } from '../queries.ts'
import { deployJob } from './deploy-job.ts'
import { type DeploymentPlan, deploymentPlanShape } from './deployment.ts'
import { addDeployment, setDeploymentJob } from './store.ts'

const unknown = (code: string, field: string, value: string | number): Refusal =>
  new Refusal(code, { values: { unit: value, class: value }, fields: { [field]: { code } } })

/** A slip in the plan is told before anything is given to anybody. */
const mustBeSound = async ({ writer, today }: Act, plan: DeploymentPlan): Promise<void> => {
  const units = [
    ['plan.receiverId', plan.receiverId],
    ['plan.viaId', plan.viaId],
    ...plan.addressees.map(({ underId }, at) => [`plan.addressees.${at}.underId`, underId] as const),
  ] as const
  for (const [field, id] of units)
    if (id !== null && !(await findUnit(writer, id, today))) throw unknown('unit.not_found', field, id)
  const known = new Set((await classes(writer)).map(({ code }) => code))
  for (const [at, to] of plan.addressees.entries())
    for (const name of [to.class, to.receiverClass])
      if (name !== null && !known.has(name))
        throw unknown('unit.class_unknown', `plan.addressees.${at}.class`, name)
}

/** Begins the deployment of a running campaign to its addressees; the duties follow in the background. */
export const deployCampaign = command({
  name: 'campaign.deploy',
  input: z.object({ campaignId: z.uuid(), plan: deploymentPlanShape }),
  roles: campaignMoves['campaign.deploy'].roles,
  on: async (reader, input) => unitOf(reader, input.campaignId),
  run: async (act, { campaignId, plan }) => {
    const campaign = await mustFindCampaign(act.writer, campaignId)
    await mustMove(act, campaign, 'campaign.deploy')
    await mustBeSound(act, plan)
    const deploymentId = await addDeployment(act.writer, {
      campaignId,
      plan,
      day: act.today,
      byName: act.actor.name,
    })
    const jobId = await deployJob.ask(act, { deploymentId, campaignId, plan, day: act.today })
    await setDeploymentJob(act.writer, deploymentId, jobId)
    return {
      result: { id: deploymentId, jobId, slug: campaign.slug },
      subject: `campaign:${campaignId}`,
      unitId: campaign.standingId,
    }
  },
})
