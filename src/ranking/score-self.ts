import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { criteriaOf, mustFindSheet, mustFindTable } from './queries.ts'
import { linesFor, scoreLines } from './score-input.ts'
import { addScores } from './scoring.ts'
import { mayMoveSheet, sheetMoves } from './scoring-table.ts'
import { changeSheet, setScore } from './store.ts'

/** A unit scores itself, criterion by criterion, as often as it likes until it is scored. */
export const scoreSelf = command({
  name: 'score.self',
  input: z.object({ sheetId: z.uuid(), scores: scoreLines }),
  roles: sheetMoves['score.self'].roles,
  on: async (reader, input) => (await mustFindSheet(reader, input.sheetId)).unitId,
  run: async ({ writer }, { sheetId, scores }) => {
    const sheet = await mustFindSheet(writer, sheetId)
    const table = await mustFindTable(writer, sheet.tableId)
    if (table.state !== 'open' || !mayMoveSheet('score.self', sheet.state))
      throw new Refusal('score_sheet.not_in_this_state', { status: 409 })
    const lines = linesFor(await criteriaOf(writer, table.id), scores)
    for (const { criterionId, score, note } of lines)
      await setScore(writer, sheetId, criterionId, { selfScore: score, selfNote: note })
    const selfTotal = addScores(lines.map(({ score }) => score))
    if (!(await changeSheet(writer, sheet, { state: 'self_scored', selfTotal })))
      throw new Refusal('score_sheet.changed_meanwhile', { status: 409 })
    return {
      result: { id: sheetId, total: selfTotal },
      subject: `score_sheet:${sheetId}`,
      unitId: sheet.unitId,
    }
  },
})
