import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindReport } from '../queries.ts'
import { reportMoves, stateAfter } from '../report.ts'
import { figuresShape, strangeShape } from './queries.ts'
import { addSheet } from './store.ts'

/**
 * Keeps what was read from a unit's workbook, so that it can be looked at row by row. Nothing of the report changes.
 * `{ id }`
 */
export const keepSheet = command({
  name: 'report_sheet.read',
  input: z.object({
    reportId: z.uuid(),
    fileName: z.string().max(300),
    version: z.number().int(),
    figures: figuresShape,
    strange: strangeShape,
  }),
  roles: reportMoves['report.save'].roles,
  on: async (reader, { reportId }) => (await mustFindReport(reader, reportId)).unitId,
  run: async ({ writer, actor, now }, { reportId, fileName, version, figures, strange }) => {
    const report = await mustFindReport(writer, reportId)
    if (stateAfter('report.save', report.state) === null)
      throw new Refusal('report.not_now', { status: 409, values: { period: report.periodName } })
    const id = await addSheet(writer, {
      reportId,
      fileName,
      sheetVersion: version,
      figures,
      strange,
      readAt: now,
      readBy: actor.name,
    })
    return { result: { id }, subject: `report:${reportId}`, unitId: report.unitId }
  },
})
