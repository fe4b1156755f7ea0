import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindTable } from './queries.ts'
import { mayMoveTable, tableMoves } from './scoring-table.ts'
import { moveTable } from './store.ts'

/** Opens a table: its units give themselves their scores. */
export const openTable = command({
  name: 'scoring_table.open',
  input: z.object({ id: z.uuid() }),
  roles: tableMoves['scoring_table.open'].roles,
  on: async (reader, input) => (await mustFindTable(reader, input.id)).ownerId,
  run: async ({ writer }, { id }) => {
    const table = await mustFindTable(writer, id)
    const open = mayMoveTable('scoring_table.open', table.state)
    if (!open || !(await moveTable(writer, table, { state: 'open' })))
      throw new Refusal('scoring_table.not_in_this_state', { values: { name: table.name }, status: 409 })
    return { result: { id }, subject: `scoring_table:${id}`, unitId: table.ownerId }
  },
})
