import { z } from 'zod'
import { command } from '../platform/command.ts'
import { founders } from './council.ts'
import { mustFindCouncil } from './queries.ts'
import { regulationColumns, regulationInput } from './regulation.ts'
import { changeCouncil } from './store.ts'

/** Enters the figures of the council's regulation; sessions prepared before keep the figures they began with. */
export const setRegulation = command({
  name: 'council.set_regulation',
  input: regulationInput.extend({ councilId: z.uuid() }),
  roles: founders,
  on: async (reader, input) => (await mustFindCouncil(reader, input.councilId)).unitId,
  run: async (act, { councilId, ...regulation }) => {
    const { unitId, ...before } = await mustFindCouncil(act.writer, councilId)
    await changeCouncil(act.writer, councilId, regulationColumns(regulation))
    return { result: { id: councilId }, subject: `council:${councilId}`, unitId, note: { before } }
  },
})
