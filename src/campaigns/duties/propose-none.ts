import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { dutyMoves, fitsStep } from './duty.ts'
import { mustFindDuty } from './queries.ts'
import { move } from './settle-duty.ts'

/** "Đơn vị không có đề nghị khen thưởng đợt này": a statement with its day and who makes it, which fulfils the step. */
export const proposeNone = command({
  name: 'duty.propose_none',
  input: z.object({ dutyId: z.number().int(), reason: z.string().trim().max(2000).default('') }),
  roles: dutyMoves['duty.propose_none'].roles,
  on: async (reader, input) => (await mustFindDuty(reader, input.dutyId)).unitId,
  run: async (act, { dutyId, reason }) => {
    const duty = await mustFindDuty(act.writer, dutyId)
    if (!fitsStep('duty.propose_none', duty.step)) throw new Refusal('duty.other_step')
    const statement = { reason, on: act.today, by: act.actor.name }
    await move(act, duty, 'duty.propose_none', { proposesNone: statement })
    return { result: { dutyId }, subject: `duty:${dutyId}`, unitId: duty.unitId }
  },
})
