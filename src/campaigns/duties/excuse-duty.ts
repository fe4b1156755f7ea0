import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dutyMoves } from './duty.ts'
import { mustFindDuty, receivingUnit } from './queries.ts'
import { move } from './settle-duty.ts'

/** "Miễn": the receiver lets a unit off a step, with a reason; it is then owed no more and never late. */
export const excuseDuty = command({
  name: 'duty.excuse',
  input: z.object({ dutyId: z.number().int(), reason: z.string().trim().min(20).max(4000) }),
  roles: dutyMoves['duty.excuse'].roles,
  on: receivingUnit,
  run: async (act, { dutyId, reason }) => {
    const duty = await mustFindDuty(act.writer, dutyId)
    await move(act, duty, 'duty.excuse', { excused: { reason, on: act.today, by: act.actor.name } })
    return { result: { dutyId }, subject: `duty:${dutyId}`, unitId: duty.unitId }
  },
})
