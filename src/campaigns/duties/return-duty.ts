import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { dutyMoves, fitsStep } from './duty.ts'
import { mustFindDuty, receivingUnit } from './queries.ts'
import { move } from './settle-duty.ts'

/** "Trả lại": the receiver sends a plan or another step back, says why, and may say until when it is awaited anew. */
export const returnDuty = command({
  name: 'duty.return',
  input: z.object({
    dutyId: z.number().int(),
    reason: z.string().trim().min(20).max(4000),
    until: dayInput.nullable().default(null),
  }),
  roles: dutyMoves['duty.return'].roles,
  on: receivingUnit,
  run: async (act, { dutyId, reason, until }) => {
    const duty = await mustFindDuty(act.writer, dutyId)
    if (!fitsStep('duty.return', duty.step)) throw new Refusal('duty.other_step')
    if (until !== null && until < act.today)
      throw new Refusal('duty.not_later', { fields: { until: { code: 'duty.not_later' } } })
    const returned = { reason, on: act.today, by: act.actor.name }
    const more = { doneOn: null, doneBy: null, ...(until ? { extendedUntil: until } : {}) }
    await move(act, duty, 'duty.return', { returned }, more)
    return { result: { dutyId }, subject: `duty:${dutyId}`, unitId: duty.unitId }
  },
})
