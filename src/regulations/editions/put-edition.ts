import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { readLaw } from '../../platform/law/read-law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { overlaid, refusalOf } from '../law-texts.ts'
import { lawKeepers, lawMoves } from './law-edition.ts'
import { brokenBy, keptEdition, mustFindLawEdition, printOf, standingTexts } from './queries.ts'
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
    const edition = await mustFindLawEdition(writer, id)
    if (edition.version !== version || !from.some((state) => state === edition.state))
      throw new Refusal('law.changed_meanwhile', { status: 409 })
    const files = overlaid((await standingTexts(writer)).files, edition.changes)
    const { law, faults } = readLaw(files)
    if (!law) throw refusalOf('law.faulty', faults)
    const broken = await brokenBy(writer, law, act.law)
    if (broken.length > 0)
      throw new Refusal('law.breaks_local', { values: { codes: broken.join(', ') }, status: 409 })
    const before = await keptEdition(writer)
    const done =
      (!before || (await changeLawEdition(writer, before, { state: 'replaced' }))) &&
      (await changeLawEdition(writer, edition, {
        state: to,
        files,
        hash: printOf(files),
        putOn: today,
        putBy: actor.name,
      }))
    if (!done) throw new Refusal('law.changed_meanwhile', { status: 409 })
    return { result: { id, title: edition.title }, subject: `law:${id}` }
  },
})
