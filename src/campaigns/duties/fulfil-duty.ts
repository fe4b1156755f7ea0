import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { dutyMoves, fitsStep } from './duty.ts'
import { mustFindDuty } from './queries.ts'
import { move } from './settle-duty.ts'

/** The unit says that a step without a form of its own is done (self-inspection, final review, proposals), and how. */
export const fulfilDuty = command({
  name: 'duty.fulfil',
  input: z.object({
    dutyId: z.number().int(),
    note: z.string().trim().min(5).max(8000),
    lessons: z.string().trim().max(4000).nullable().default(null),
  }),
  roles: dutyMoves['duty.fulfil'].roles,
  on: async (reader, input) => (await mustFindDuty(reader, input.dutyId)).unitId,
  run: async (act, { dutyId, note, lessons }) => {
    const duty = await mustFindDuty(act.writer, dutyId)
    if (!fitsStep('duty.fulfil', duty.step)) throw new Refusal('duty.has_own_form')
    await move(act, duty, 'duty.fulfil', { note, ...(lessons ? { lessons } : {}) })
    return { result: { dutyId }, subject: `duty:${dutyId}`, unitId: duty.unitId }
  },
})
