import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dropCountedFact } from '../../ranking/note-counted-fact.ts'
import { exampleMoves } from './example.ts'
import { moveExample } from './move-example.ts'
import { mustFindExample } from './queries.ts'

const input = z.object({ id: z.uuid(), reason: z.string().trim().min(10).max(1000) })

/** Gives a card back to its unit, with the reason on top. */
export const returnExample = command({
  name: 'example.return',
  input,
  roles: exampleMoves['example.return'].roles,
  on: async (reader, { id }) => (await mustFindExample(reader, id)).unitId,
  run: async (act, { id, reason }) => {
    const decided = { reason, decidedOn: act.today, decidedBy: act.actor.name }
    const { unitId } = await moveExample(act, id, 'example.return', decided)
    return { result: { id }, subject: `example:${id}`, unitId }
  },
})

/** Takes a card back, verified or not: the person wishes it, or it does not hold. It leaves the portal and the scores. */
export const withdrawExample = command({
  name: 'example.withdraw',
  input,
  roles: exampleMoves['example.withdraw'].roles,
  on: async (reader, { id }) => (await mustFindExample(reader, id)).unitId,
  run: async (act, { id, reason }) => {
    const decided = { reason, decidedOn: act.today, decidedBy: act.actor.name }
    const { unitId, campaignId } = await moveExample(act, id, 'example.withdraw', decided)
    const subject = `example:${id}`
    if (campaignId) await dropCountedFact(act, { unitId, campaignId, kind: 'verified_example', subject })
    return { result: { id }, subject, unitId }
  },
})
