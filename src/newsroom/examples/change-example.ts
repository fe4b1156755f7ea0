import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { cardInput } from './card-input.ts'
import { exampleMoves } from './example.ts'
import { filesInput, keepCardFiles, refuseLooseCard } from './keep-card.ts'
import { moveExample } from './move-example.ts'
import { mustFindExample } from './queries.ts'

/** Mends a card that waits or was returned; it then waits to be verified. */
export const changeExample = command({
  name: 'example.change',
  input: cardInput.extend({ id: z.uuid(), version: z.number().int(), ...filesInput }),
  roles: exampleMoves['example.change'].roles,
  on: async (reader, { id }) => (await mustFindExample(reader, id)).unitId,
  run: async (act, { id, version, proofs, photo, photoWords, ...typed }) => {
    const files = { proofs, photo, photoWords }
    const card = refuseLooseCard(typed, files, act.today)
    const cleared = { reason: null, decidedOn: null, decidedBy: null }
    const change = { ...card, ...cleared, changedAccountId: act.actor.accountId }
    const before = await moveExample(act, id, 'example.change', change, version)
    await keepCardFiles(act, id, files)
    return { result: { id }, subject: `example:${id}`, unitId: before.unitId }
  },
})
