import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { unitOf } from '../change-campaign.ts'

/** Says in the register that every addressee of a deployment has its duties: what follows from them may begin. */
export const finishDeployment = command({
  name: 'campaign.finish_deployment',
  input: z.object({ campaignId: z.uuid(), deploymentId: z.uuid() }),
  roles: [],
  on: async (reader, { campaignId }) => unitOf(reader, campaignId),
  run: async (_act, { campaignId, deploymentId }) => ({
    result: { deploymentId },
    subject: `campaign:${campaignId}`,
  }),
})
