import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import { mustFindCampaign } from '../queries.ts'
import { takesPart } from './queries.ts'
import { askerRoles } from './question.ts'
import { addQuestion } from './store.ts'

/** A unit that takes part asks the campaign's standing agency. `{ id, slug }` */
export const askQuestion = command({
  name: 'question.ask',
  input: z.object({
    campaignId: z.uuid(),
    unitId: z.number().int(),
    text: z.string().trim().min(10).max(2000),
  }),
  roles: askerRoles,
  on: async (_reader, { unitId }) => unitId,
  run: async ({ writer, actor, today }, { campaignId, unitId, text }) => {
    const campaign = await mustFindCampaign(writer, campaignId)
    if (campaign.state !== 'running')
      throw new Refusal('question.campaign_not_running', {
        status: 409,
        values: { campaign: campaign.name },
      })
    if (!(await takesPart(writer, campaignId, unitId)))
      throw new Refusal('question.not_taking_part', { values: { campaign: campaign.name } })
    const id = await addQuestion(writer, {
      campaignId,
      unitId,
      text,
      askedOn: today,
      askedBy: actor.name,
      askedAccount: actor.accountId,
      searchKey: fold(text),
    })
    return { result: { id, slug: campaign.slug }, subject: `question:${id}`, unitId }
  },
})
