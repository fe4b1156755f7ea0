import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { editionMoves, regulators } from './local-regulation.ts'
import { mustFindEdition } from './queries.ts'
import { mustBeSeen, mustChange, mustKeep } from './write-edition.ts'

const { from, to } = editionMoves['local_regulation.drop']

/** Lays a draft aside; nothing that is in force changes. */
export const dropDraft = command({
  name: 'local_regulation.drop',
  input: z.object({ editionId: z.uuid(), version: z.number().int() }),
  roles: regulators,
  on: async (reader, { editionId }) => (await mustFindEdition(reader, editionId)).regulation.unitId,
  run: async (act, { editionId, version }) => {
    const { edition, regulation } = await mustFindEdition(act.writer, editionId)
    mustKeep(act, regulation)
    const values = { code: regulation.code }
    if (!from.some((state) => state === edition.state))
      throw new Refusal('local_regulation.not_in_this_state', { values, status: 409 })
    mustBeSeen(edition, version)
    await mustChange(act, edition, { state: to })
    return {
      result: values,
      subject: `local_regulation:${regulation.id}`,
      unitId: regulation.unitId,
    }
  },
})
