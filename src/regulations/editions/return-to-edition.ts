import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { lawFiles } from '../../platform/law/load-law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { overlaid } from '../law-texts.ts'
import { shortestReason } from '../local/local-regulation.ts'
import { oneLawAtATime } from '../store.ts'
import { changesTowards, lawKeepers, lawMoves } from './law-edition.ts'
import { mustStand } from './must-stand.ts'
import { keptEdition, mustFindLawEdition } from './queries.ts'
import { addLawEdition, changeLawEdition } from './store.ts'

const { from, to } = lawMoves['law.return_to']

export const returnShape = z.object({
  /** The edition that was in force when the person decided. */
  standing: z.uuid(),
  reason: z.string().trim().min(shortestReason).max(2000),
})

/**
 * Puts the texts of an earlier edition in force once more, with a written reason. They become an edition of their own, so
 * that the history goes on and nothing in it is rewritten, and they outlive the next start. Refused when the law in force
 * is no longer the one that the person saw. → the id of the new edition
 */
export const returnToEdition = command({
  name: 'law.return_to',
  input: z.object({ id: z.uuid(), ...returnShape.shape }),
  roles: lawKeepers,
  run: async (act, { id, standing, reason }) => {
    const { writer, today, actor } = act
    await oneLawAtATime(writer)
    const edition = await mustFindLawEdition(writer, id)
    const before = await keptEdition(writer)
    if (before?.id !== standing || !from.some((state) => state === edition.state))
      throw new Refusal('law.changed_meanwhile', { status: 409 })
    const { title, hash, files } = edition
    if (before.hash === hash) throw new Refusal('law.stands_already', { status: 409 })
    await mustStand(act, files, before)
    if (!(await changeLawEdition(writer, before, { state: 'replaced' })))
      throw new Refusal('law.changed_meanwhile', { status: 409 })
    const changes = changesTowards(overlaid(lawFiles(), []), files, edition.changes)
    const made = { madeOn: today, madeBy: actor.name, putOn: today, putBy: actor.name }
    const texts = { title, hash, files, changes }
    const newId = await addLawEdition(writer, { state: to, ...texts, returnsTo: id, reason, ...made })
    return {
      result: { id: newId, title },
      subject: `law:${newId}`,
      note: { returnsTo: id, replaced: before.id },
    }
  },
})
