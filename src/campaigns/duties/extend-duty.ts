import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { dueOf, dutyMoves } from './duty.ts'
import { mustFindDuty, receivingUnit } from './queries.ts'
import { move } from './settle-duty.ts'

/** "Gia hạn": the receiver gives a unit more time for a step, with a reason. */
export const extendDuty = command({
  name: 'duty.extend',
  input: z.object({
    dutyId: z.number().int(),
    until: dayInput,
    reason: z.string().trim().min(10).max(4000),
  }),
  roles: dutyMoves['duty.extend'].roles,
  on: receivingUnit,
  run: async (act, { dutyId, until, reason }) => {
    const duty = await mustFindDuty(act.writer, dutyId)
    const due = dueOf(duty)
    if (until < act.today || (due !== null && until <= due))
      throw new Refusal('duty.not_later', { fields: { until: { code: 'duty.not_later' } } })
    const extended = { reason, on: act.today, by: act.actor.name }
    await move(act, duty, 'duty.extend', { extended }, { extendedUntil: until })
    return { result: { dutyId }, subject: `duty:${dutyId}`, unitId: duty.unitId }
  },
})
