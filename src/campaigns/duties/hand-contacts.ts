import { z } from 'zod'
import { findPerson } from '../../people/queries.ts'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { contactsOfPerson } from './queries.ts'
import { nameContact } from './store.ts'

/** Puts another person in the place of one who is a unit's contact in running campaigns. `{ count }` */
export const handContacts = command({
  name: 'contact.hand_over',
  input: z.object({ fromPersonId: z.uuid(), toPersonId: z.uuid(), unitId: z.number().int() }),
  roles: ['administrator'],
  on: async (_reader, { unitId }) => unitId,
  run: async (act, { fromPersonId, toPersonId, unitId }) => {
    const from = await findPerson(act.writer, fromPersonId)
    const to = await findPerson(act.writer, toPersonId)
    if (!from || !to) throw new Refusal('person.not_found', { status: 404 })
    const contacts = await contactsOfPerson(act.writer, from, unitId)
    const row = { unitId, personId: to.id, name: to.name, phone: to.phone, namedOn: act.today }
    for (const { campaignId } of contacts) await nameContact(act.writer, { campaignId, ...row })
    return { result: { count: contacts.length }, subject: `person:${fromPersonId}`, unitId }
  },
})
