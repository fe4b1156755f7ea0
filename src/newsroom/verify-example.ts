import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { noteCountedFact } from '../ranking/note-counted-fact.ts'
import { findExample } from './queries.ts'
import { verifyExampleRow } from './store.ts'

/** The standing agency or an editor has checked the deed; with the person's consent it is published and counted. */
export const verifyExample = command({
  name: 'example.verify',
  input: z.object({ id: z.uuid() }),
  roles: ['standing_agency', 'standing_approver', 'editor', 'editor_in_chief'],
  on: async (reader, input) => (await findExample(reader, input.id))?.unitId ?? null,
  run: async (act, { id }) => {
    const example = await findExample(act.writer, id)
    if (!example) throw new Refusal('example.not_found', { status: 404 })
    if (!example.consent) throw new Refusal('example.no_consent', { values: { who: example.who } })
    const verified = { verifiedOn: act.today, verifiedBy: act.actor.name, published: true }
    if (!(await verifyExampleRow(act.writer, id, verified)))
      throw new Refusal('example.verified_already', { status: 409 })
    const { unitId, campaignId } = example
    if (campaignId)
      await noteCountedFact(act, { unitId, campaignId, kind: 'verified_example', subject: `example:${id}` })
    return { result: { id }, subject: `example:${id}`, unitId }
  },
})
