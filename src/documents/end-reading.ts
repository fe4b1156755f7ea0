import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { findReading } from './queries.ts'
import { endReading as setEnded } from './store.ts'

/** A reading has become a campaign, or is put aside; it cannot be mended or recorded any more. */
export const endReading = command({
  name: 'launch_reading.end',
  input: z.object({ id: z.uuid(), state: z.enum(['recorded', 'discarded']) }),
  roles: ['standing_agency', 'standing_approver', 'clerk_of_records', 'unit_clerk', 'unit_leader'],
  on: async (reader, input) => (await findReading(reader, input.id))?.unitId ?? null,
  run: async ({ writer }, { id, state }) => {
    const reading = await findReading(writer, id)
    if (!reading) throw new Refusal('reading.not_found', { status: 404 })
    if (!(await setEnded(writer, id, state))) throw new Refusal('reading.not_open', { status: 409 })
    return { result: { id }, subject: `launch_reading:${id}`, unitId: reading.unitId }
  },
})
