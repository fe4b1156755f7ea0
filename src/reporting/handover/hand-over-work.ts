import { z } from 'zod'
import { handContacts } from '../../campaigns/duties/hand-contacts.ts'
import { findPerson } from '../../people/queries.ts'
import { transferWork } from '../../people/transfer-work.ts'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { within } from '../../platform/within.ts'
import { chargesOf } from './queries.ts'
import { moveCharges, moveTasks } from './store.ts'

/**
 * Hands over a person's work at a unit whole: roles, open tasks, units in charge, being the contact. What is finished
 * stays with who did it. `{ grants, tasks, charges, contacts, fromPersonId }`
 */
export const handOverWork = command({
  name: 'work.hand_over',
  input: z.object({
    fromPersonId: z.uuid(),
    toPersonId: z.uuid({ error: 'input.required' }),
    unitId: z.number().int(),
    day: dayInput,
    note: z.string().trim().max(500).nullish(),
  }),
  roles: ['administrator'],
  on: async (_reader, { unitId }) => unitId,
  run: async (act, input) => {
    const { fromPersonId, toPersonId, unitId, day } = input
    const { grants } = await within(act, transferWork, input)
    const to = await findPerson(act.writer, toPersonId)
    if (!to) throw new Refusal('person.not_found', { status: 404 })
    const charges = await chargesOf(act.writer, fromPersonId, unitId, day)
    const tasks = await moveTasks(act.writer, { personId: fromPersonId, unitId }, to)
    await moveCharges(act.writer, fromPersonId, charges, { personId: to.id, namedOn: act.today })
    const { count: contacts } = await within(act, handContacts, { fromPersonId, toPersonId, unitId })
    return {
      result: { grants, tasks, charges: charges.length, contacts, fromPersonId },
      subject: `person:${fromPersonId}`,
      unitId,
    }
  },
})
