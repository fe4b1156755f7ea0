import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { councilRoles } from '../follow-up/reminder.ts'
import { membersInCharge } from '../follow-up/queries.ts'
import { addVisit } from './store.ts'

/** A council member notes that he was with a unit in his charge, and what he saw or agreed. `{ id }` */
export const noteVisit = command({
  name: 'visit.note',
  input: z.object({
    campaignId: z.uuid(),
    unitId: z.number().int(),
    day: dayInput,
    note: z.string().trim().min(10).max(4000),
  }),
  roles: councilRoles,
  run: async ({ writer, actor, today }, { campaignId, unitId, day, note }) => {
    const { personId } = actor
    const charge = personId ? await membersInCharge(writer, campaignId, { personId, unitId }) : []
    if (charge.length === 0) throw new Refusal('visit.not_in_charge', { status: 403 })
    if (day > today) throw new Refusal('visit.in_future', { fields: { day: { code: 'visit.in_future' } } })
    const id = await addVisit(writer, { campaignId, unitId, personId, day, note, byName: actor.name })
    return { result: { id }, subject: `visit:${id}`, unitId }
  },
})
