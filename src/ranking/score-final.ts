import { z } from 'zod'
import { command } from '../platform/command.ts'
import type { Day } from '../platform/plain/day.ts'
import type { Reader } from '../platform/database/handles.ts'
import { type FieldFault, Refusal } from '../platform/plain/refusal.ts'
import {
  type CriterionOn,
  countedFactsOf,
  criteriaOf,
  mustFindSheet,
  mustFindTable,
  scoresOf,
} from './queries.ts'
import { linesFor, type ScoreLine, scoreLines } from './score-input.ts'
import { addScores, bandOf, type Counted, countScore } from './scoring.ts'
import { mayMoveSheet, sheetMoves } from './scoring-table.ts'
import { changeSheet, setScore } from './store.ts'

/** What the system counts for each criterion of a unit; a criterion it knows nothing of is not in the map. */
export const countedScores = async (
  reader: Reader,
  criteria: readonly CriterionOn[],
  unitId: number,
  today: Day,
): Promise<ReadonlyMap<string, Counted>> => {
  const counted = new Map<string, Counted>()
  for (const criterion of criteria) {
    if (criterion.campaignId === null) continue
    const score = countScore(criterion, await countedFactsOf(reader, criterion.campaignId, unitId, today))
    if (score) counted.set(criterion.id, score)
  }
  return counted
}

/** A final score that differs from what was counted, or else from what the unit gave itself, needs its reason. */
const refuseSilentChanges = (
  lines: readonly ScoreLine[],
  expected: (criterionId: string) => number | null,
): void => {
  const faults: Record<string, FieldFault> = {}
  for (const { criterionId, score, note } of lines) {
    const given = expected(criterionId)
    if (given !== null && given !== score && note === null)
      faults[`notes.${criterionId}`] = { code: 'score.reason_needed' }
  }
  const count = Object.keys(faults).length
  if (count > 0) throw new Refusal('input.invalid', { fields: faults, values: { count } })
}

/** The final score of a unit, set by the keepers of the table after the council; its total, and its band. */
export const scoreFinal = command({
  name: 'score.final',
  input: z.object({ sheetId: z.uuid(), scores: scoreLines }),
  roles: sheetMoves['score.final'].roles,
  on: async (reader, input) => {
    const sheet = await mustFindSheet(reader, input.sheetId)
    return (await mustFindTable(reader, sheet.tableId)).ownerId
  },
  run: async ({ writer, today }, { sheetId, scores }) => {
    const sheet = await mustFindSheet(writer, sheetId)
    const table = await mustFindTable(writer, sheet.tableId)
    if (table.state !== 'open' || !mayMoveSheet('score.final', sheet.state))
      throw new Refusal('score_sheet.not_in_this_state', { status: 409 })
    const criteria = await criteriaOf(writer, table.id)
    const lines = linesFor(criteria, scores)
    const counted = await countedScores(writer, criteria, sheet.unitId, today)
    const self = new Map(
      (await scoresOf(writer, sheetId)).map((score) => [score.criterionId, score.selfScore]),
    )
    refuseSilentChanges(lines, (id) => counted.get(id)?.score ?? self.get(id) ?? null)
    for (const { criterionId, score, note } of lines)
      await setScore(writer, sheetId, criterionId, {
        finalScore: score,
        reason: note,
        countedScore: counted.get(criterionId)?.score ?? null,
        countedFrom: JSON.stringify(counted.get(criterionId)?.from ?? null),
      })
    const finalTotal = addScores(lines.map(({ score }) => score))
    const band = bandOf(finalTotal, table.bands)
    if (!(await changeSheet(writer, sheet, { state: 'scored', finalTotal, band })))
      throw new Refusal('score_sheet.changed_meanwhile', { status: 409 })
    return {
      result: { id: sheetId, total: finalTotal, band },
      subject: `score_sheet:${sheetId}`,
      unitId: sheet.unitId,
    }
  },
})
