import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { readLaw } from '../../platform/law/read-law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { inLawFolders, type LawChangeFile, overlaid, refusalOf, textsInput } from '../law-texts.ts'
import { lawKeepers, lawMoves } from './law-edition.ts'
import { printOf, standingTexts } from './queries.ts'
import { addLawEdition } from './store.ts'

/**
 * Loads a change of the country's law as a draft: some files, or (`whole`) all of them. Read at once; a faulty one is
 * refused whole with all its faults and the old law stays in force. → `{ id }`
 */
export const loadEdition = command({
  name: 'law.load',
  input: z.object({
    title: z.string().trim().min(5).max(300),
    whole: z.boolean().default(false),
    files: textsInput,
  }),
  secret: ['text'],
  roles: lawKeepers,
  run: async ({ writer, today, actor }, { title, whole, files: sent }) => {
    const standing = await standingTexts(writer)
    const given = inLawFolders(sent)
    const paths = new Set(given.map(({ path }) => path))
    const gone = whole
      ? standing.files.flatMap(({ path }) => (paths.has(path) ? [] : [{ path, text: null }]))
      : []
    const changes: readonly LawChangeFile[] = [...given, ...gone]
    const files = overlaid(standing.files, changes)
    const hash = printOf(files)
    if (hash === printOf(standing.files)) throw new Refusal('law.nothing_new')
    const { law, faults } = readLaw(files)
    if (!law) throw refusalOf('law.faulty', faults)
    const [state] = lawMoves['law.put'].from
    const made = { madeOn: today, madeBy: actor.name }
    const id = await addLawEdition(writer, { state, title, hash, files, changes, ...made })
    return { result: { id }, subject: `law:${id}` }
  },
})
