import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { noteCountedFact } from '../../ranking/note-counted-fact.ts'
import { exampleMoves, workedOn } from './example.ts'
import { moveExample } from './move-example.ts'
import { mustFindExample } from './queries.ts'

/**
 * The standing agency or an editor has checked the deed; with the person's consent it is published and counted. Who entered
 * the card or changed it last is not the one who verifies it, whatever roles are held.
 */
export const verifyExample = command({
  name: 'example.verify',
  input: z.object({ id: z.uuid() }),
  roles: exampleMoves['example.verify'].roles,
  on: async (reader, input) => (await mustFindExample(reader, input.id)).unitId,
  run: async (act, { id }) => {
    const card = await mustFindExample(act.writer, id)
    const { consent, who } = card
    if (workedOn(card, act.actor.accountId))
      throw new Refusal('example.own_card', { values: { who }, status: 403 })
    if (!consent) throw new Refusal('example.no_consent', { values: { who } })
    const verified = { verifiedOn: act.today, verifiedBy: act.actor.name, reason: null }
    const decided = { decidedOn: act.today, decidedBy: act.actor.name }
    const { unitId, campaignId } = await moveExample(act, id, 'example.verify', { ...verified, ...decided })
    if (campaignId)
      await noteCountedFact(act, { unitId, campaignId, kind: 'verified_example', subject: `example:${id}` })
    return { result: { id }, subject: `example:${id}`, unitId }
  },
})
