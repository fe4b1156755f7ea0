import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindTable, sheetsOf } from './queries.ts'
import { placesOf } from './scoring.ts'
import { mayMoveTable, tableMoves } from './scoring-table.ts'
import { moveTable, setPlace } from './store.ts'

/** Publishes the classification: every unit has its final score; equal totals share a place. */
export const publishTable = command({
  name: 'scoring_table.publish',
  input: z.object({ id: z.uuid(), documentId: z.uuid().nullable().default(null) }),
  roles: tableMoves['scoring_table.publish'].roles,
  on: async (reader, input) => (await mustFindTable(reader, input.id)).ownerId,
  run: async ({ writer, today }, { id, documentId }) => {
    const table = await mustFindTable(writer, id)
    const values = { name: table.name }
    if (!mayMoveTable('scoring_table.publish', table.state))
      throw new Refusal('scoring_table.not_in_this_state', { values, status: 409 })
    const sheets = await sheetsOf(writer, id)
    const missing = sheets.filter((sheet) => sheet.state !== 'scored').length
    if (missing > 0) throw new Refusal('scoring_table.sheets_missing', { values: { count: missing } })
    const places = placesOf(sheets.map((sheet) => sheet.finalTotal ?? 0))
    for (const [at, sheet] of sheets.entries()) await setPlace(writer, sheet.id, places[at] ?? sheets.length)
    if (!(await moveTable(writer, table, { state: 'published', publishedOn: today, documentId })))
      throw new Refusal('scoring_table.not_in_this_state', { values, status: 409 })
    return { result: { id }, subject: `scoring_table:${id}`, unitId: table.ownerId }
  },
})
