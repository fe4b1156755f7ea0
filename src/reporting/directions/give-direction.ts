import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { peopleOf } from '../../people/queries.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { giverRoles } from './direction.ts'
import { addDirection } from './store.ts'

const directionInput = z.object({
  campaignId: z.uuid(),
  text: z.string().trim().min(5).max(2000),
  ownerId: z.number().int(),
  /** A person with a post in the unit, by name. */
  personName: z.string().trim().max(200).nullish(),
  dueOn: dayInput,
  /** Whose word it is, when another writes it down. */
  leaderName: z.string().trim().max(200).nullish(),
  leaderTitle: z.string().trim().max(200).nullish(),
})

/** The one person of that name with a post in the unit on the day; throws when there is none or there are two. */
const personOf = async ({ writer, today }: Act, unitId: number, unit: string, name: string) => {
  const ids = new Set(
    (await peopleOf(writer, unitId, today))
      .filter(({ personName }) => personName.toLowerCase() === name.toLowerCase())
      .map(({ personId }) => personId),
  )
  const [id] = ids
  if (id === undefined || ids.size > 1) {
    const fault = { code: 'direction.person_not_of_unit', values: { person: name, unit } }
    throw new Refusal(fault.code, { values: fault.values, fields: { personName: fault } })
  }
  return id
}

/** A leader's word after looking at the sheet becomes a task: who carries it out, and by which day. `{ id, slug }` */
export const giveDirection = command({
  name: 'direction.give',
  input: directionInput,
  roles: giverRoles,
  on: async (reader, { campaignId }) => {
    const campaign = await mustFindCampaign(reader, campaignId)
    return campaign.standingId ?? campaign.launcherId
  },
  run: async (act, { campaignId, text, ownerId, personName, dueOn, leaderName, leaderTitle }) => {
    const { writer, actor, today } = act
    const campaign = await mustFindCampaign(writer, campaignId)
    const unitId = campaign.standingId ?? campaign.launcherId
    if (unitId === null || !['running', 'closed'].includes(campaign.state))
      throw new Refusal('direction.campaign_not_running', {
        status: 409,
        values: { campaign: campaign.name },
      })
    if (dueOn < today)
      throw new Refusal('direction.due_past', { fields: { dueOn: { code: 'direction.due_past' } } })
    const owner = await mustFindUnit(writer, ownerId, today)
    const personId = personName ? await personOf(act, owner.id, owner.name, personName) : null
    const id = await addDirection(writer, {
      campaignId,
      unitId,
      text,
      ownerId: owner.id,
      personId,
      personName: personName || null,
      dueOn,
      givenOn: today,
      givenBy: leaderName || actor.name,
      givenTitle: leaderTitle || null,
    })
    return { result: { id, slug: campaign.slug }, subject: `direction:${id}`, unitId: owner.id }
  },
})
