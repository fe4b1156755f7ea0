import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { pathOf } from '../../units/queries.ts'
import { mustFindReminder } from '../reminders/queries.ts'
import { membersInCharge, watchersOf } from './queries.ts'
import { councilRoles, followerRoles, unitRoles, watcherHeld } from './reminder.ts'
import { answerReminder as keepAnswer } from './store.ts'

/** The unit says why, and by when it will send; what was told on the phone is written down by who called. Once. */
export const answerReminder = command({
  name: 'reminder.answer',
  input: z.object({ reminderId: z.uuid(), answer: z.string().trim().min(5).max(2000) }),
  roles: [...unitRoles, ...followerRoles, ...councilRoles],
  run: async (act, { reminderId, answer }) => {
    const { writer, actor, today } = act
    const reminder = await mustFindReminder(writer, reminderId)
    const campaign = await mustFindCampaign(writer, reminder.campaignId)
    const watchers = await watchersOf(writer, campaign, reminder.unitId, today)
    const path = await pathOf(writer, reminder.unitId, today)
    const mine = path !== null && holdsRoleOn(actor, unitRoles, path)
    const follows = watcherHeld(actor, followerRoles, watchers) !== null
    const { personId } = actor
    const charge = { unitId: reminder.unitId, ...(personId ? { personId } : {}) }
    const inCharge = personId !== null && (await membersInCharge(writer, campaign.id, charge)).length > 0
    if (!mine && !follows && !inCharge) throw new Refusal('reminder.not_to_you', { status: 403 })
    const kept = await keepAnswer(writer, reminderId, { answer, answeredOn: today, answeredBy: actor.name })
    if (!kept) throw new Refusal('reminder.answered', { status: 409 })
    return { result: { id: reminderId }, subject: `reminder:${reminderId}`, unitId: reminder.unitId }
  },
})
