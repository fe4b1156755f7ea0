import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { keptEdition, printOf } from './queries.ts'
import { oneLawAtATime } from '../store.ts'
import { addLawEdition, changeLawEdition } from './store.ts'

const text = z.object({ path: z.string(), text: z.string() })

/**
 * Keeps the law that a start has read without a fault, so that the next start has something to fall back to. Nobody
 * decides anything here: the same texts again change nothing, and the register has no line of it. `kept: false`: another
 * process has put a law in force since the start looked, and that one stays.
 */
export const keepLaw = command({
  name: 'law.keep',
  input: z.object({
    title: z.string(),
    files: z.array(text),
    changes: z.array(text.extend({ text: z.string().nullable() })),
    /** The print of the edition that the start has seen in force. */
    seen: z.string().nullable(),
  }),
  roles: [],
  quiet: true,
  run: async ({ writer, today, actor }, { title, files, changes, seen }) => {
    const hash = printOf(files)
    await oneLawAtATime(writer)
    const before = await keptEdition(writer)
    if (before?.hash === hash) return { result: { kept: true } }
    if ((before?.hash ?? null) !== seen) return { result: { kept: false } }
    if (before) await changeLawEdition(writer, before, { state: 'replaced' })
    const made = { madeOn: today, madeBy: actor.name, putOn: today, putBy: actor.name }
    await addLawEdition(writer, { state: 'in_force', title, hash, files, changes, ...made })
    return { result: { kept: true } }
  },
})
