import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { cardInput } from './card-input.ts'
import { introducers } from './example.ts'
import { filesInput, keepCardFiles, refuseLooseCard } from './keep-card.ts'
import { addExample } from './store.ts'

/** A unit enters a good example once: who, deed, place, proof, consent, photo rights. Counted only once verified. */
export const introduceExample = command({
  name: 'example.introduce',
  input: cardInput.extend({ unitId: z.number().int(), ...filesInput }),
  roles: introducers,
  on: async (_reader, input) => input.unitId,
  run: async (act, { proofs, photo, photoWords, ...typed }) => {
    const files = { proofs, photo, photoWords }
    const card = refuseLooseCard(typed, files, act.today)
    const by = { enteredBy: act.actor.name, enteredAccountId: act.actor.accountId }
    const entered = { ...typed, ...card, ...by, introducedOn: act.today }
    const id = await addExample(act.writer, entered)
    await keepCardFiles(act, id, files)
    return { result: { id }, subject: `example:${id}`, unitId: typed.unitId }
  },
})
