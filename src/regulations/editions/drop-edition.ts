import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { lawKeepers, lawMoves } from './law-edition.ts'
import { mustFindLawEdition } from './queries.ts'
import { changeLawEdition } from './store.ts'

const { from, to } = lawMoves['law.drop']

/** Lays a loaded change aside; the law in force stays. */
export const dropEdition = command({
  name: 'law.drop',
  input: z.object({ id: z.uuid(), version: z.number().int() }),
  roles: lawKeepers,
  run: async ({ writer }, { id, version }) => {
    const edition = await mustFindLawEdition(writer, id)
    const open = edition.version === version && from.some((state) => state === edition.state)
    if (!open || !(await changeLawEdition(writer, edition, { state: to })))
      throw new Refusal('law.changed_meanwhile', { status: 409 })
    return { result: { id }, subject: `law:${id}` }
  },
})
