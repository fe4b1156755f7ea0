import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { dutyMoves, fitsStep } from './duty.ts'
import { mustFindDuty } from './queries.ts'
import { move } from './settle-duty.ts'
import { nameContact } from './store.ts'

export const contactShape = z.object({
  name: z.string().trim().min(2).max(200),
  phone: z
    .string()
    .trim()
    .regex(/^[\d .+()-]{6,30}$/, { error: 'duty.phone' })
    .nullable(),
  personId: z.uuid().nullable().default(null),
})

/** "Báo nhận": the unit says that the launch has arrived, and who its contact is. */
export const receiveDuty = command({
  name: 'duty.receive',
  input: z.object({ dutyId: z.number().int(), contact: contactShape }),
  roles: dutyMoves['duty.receive'].roles,
  on: async (reader, input) => (await mustFindDuty(reader, input.dutyId)).unitId,
  run: async (act, { dutyId, contact }) => {
    const duty = await mustFindDuty(act.writer, dutyId)
    if (!fitsStep('duty.receive', duty.step)) throw new Refusal('duty.other_step')
    const { name, phone, personId } = contact
    await move(act, duty, 'duty.receive', { contact: { name, phone } })
    const { campaignId, unitId } = duty
    await nameContact(act.writer, { campaignId, unitId, personId, name, phone, namedOn: act.today })
    return { result: { dutyId }, subject: `duty:${dutyId}`, unitId }
  },
})
