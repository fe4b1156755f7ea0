import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { oneLawAtATime } from '../store.ts'
import { bothChanges, lawKeepers, lawMoves } from './law-edition.ts'
import { mustStand } from './must-stand.ts'
import { keptEdition, mustFindLawEdition, printOf, textsIfPut } from './queries.ts'
import { changeLawEdition } from './store.ts'

const { from, to } = lawMoves['law.put']

/**
 * Puts a loaded change in force: laid over the law that stands now and read once more. Refused when it has become
 * faulty, or when a local regulation could no longer be read beside it. What was judged keeps the law of its own day,
 * because the days stand in the law itself.
 */
export const putEdition = command({
  name: 'law.put',
  input: z.object({ id: z.uuid(), version: z.number().int() }),
  roles: lawKeepers,
  run: async (act, { id, version }) => {
    const { writer, today, actor } = act
    await oneLawAtATime(writer)
    const edition = await mustFindLawEdition(writer, id)
    if (edition.version !== version || !from.some((state) => state === edition.state))
      throw new Refusal('law.changed_meanwhile', { status: 409 })
    const files = await textsIfPut(writer, edition)
    const before = await keptEdition(writer)
    await mustStand(act, files, before)
    const done =
      (!before || (await changeLawEdition(writer, before, { state: 'replaced' }))) &&
      (await changeLawEdition(writer, edition, {
        state: to,
        files,
        changes: bothChanges(before?.changes ?? [], edition.changes),
        hash: printOf(files),
        putOn: today,
        putBy: actor.name,
      }))
    if (!done) throw new Refusal('law.changed_meanwhile', { status: 409 })
    return { result: { id, title: edition.title }, subject: `law:${id}` }
  },
})
