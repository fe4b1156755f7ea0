import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { dutyMoves } from './duty.ts'
import { mustFindDuty, receivingUnit } from './queries.ts'
import { contactShape } from './receive-duty.ts'
import { move } from './settle-duty.ts'
import { nameContact } from './store.ts'

/** The unit above records a step for a unit that does not sign in, and says who told it and how. */
export const recordDutyFor = command({
  name: 'duty.record_for',
  input: z.object({
    dutyId: z.number().int(),
    reason: z.string().trim().min(10).max(4000),
    /** The day on which it was done; today when left out. */
    doneOn: dayInput.nullable().default(null),
    contact: contactShape.nullable().default(null),
  }),
  roles: dutyMoves['duty.record_for'].roles,
  on: receivingUnit,
  run: async (act, { dutyId, reason, doneOn, contact }) => {
    const duty = await mustFindDuty(act.writer, dutyId)
    if (doneOn !== null && doneOn > act.today)
      throw new Refusal('duty.done_later', { fields: { doneOn: { code: 'duty.done_later' } } })
    const recordedFor = { reason, on: act.today, by: act.actor.name }
    const told = contact ? { contact: { name: contact.name, phone: contact.phone } } : {}
    await move(act, duty, 'duty.record_for', { recordedFor, ...told }, { doneOn: doneOn ?? act.today })
    const { campaignId, unitId } = duty
    if (contact) await nameContact(act.writer, { campaignId, unitId, ...contact, namedOn: act.today })
    return { result: { dutyId }, subject: `duty:${dutyId}`, unitId }
  },
})
