import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { within } from '../../platform/within.ts'
import { askedOf, figuresOf, mustFindReport } from '../queries.ts'
import { reportMoves } from '../report.ts'
import { saveReport } from '../save-report.ts'
import { mustFindSheet } from './queries.ts'
import { merged, typedFigure } from './sheet.ts'
import { markTaken } from './store.ts'

/** Writes the chosen figures of a sheet into the report's draft; what was not chosen stays as it is. */
export const takeSheet = command({
  name: 'report_sheet.take',
  input: z.object({
    sheetId: z.uuid(),
    /** Of the report as the person saw it beside the sheet. */
    version: z.number().int(),
    codes: z.array(z.string().max(60)).max(500),
  }),
  roles: reportMoves['report.save'].roles,
  on: async (reader, { sheetId }) => {
    const { reportId } = await mustFindSheet(reader, sheetId)
    return (await mustFindReport(reader, reportId)).unitId
  },
  run: async (act, { sheetId, version, codes }) => {
    const { writer } = act
    const sheet = await mustFindSheet(writer, sheetId)
    const report = await mustFindReport(writer, sheet.reportId)
    const chosen = new Map(
      sheet.figures
        .filter(({ code, faults }) => codes.includes(code) && faults.length === 0)
        .map((figure) => [figure.code, figure.typed]),
    )
    if (chosen.size === 0) throw new Refusal('report_sheet.nothing_chosen')
    if (!(await markTaken(writer, sheetId, act.now))) throw new Refusal('report_sheet.taken', { status: 409 })
    const figures = await figuresOf(writer, report.id)
    const values = (await askedOf(writer, report)).flatMap(({ id, code }) => {
      const there = figures.get(id)
      const typed = chosen.get(code)
      if (typed) return [[code, merged(there, typed)] as const]
      return there ? [[code, typedFigure(there)] as const] : []
    })
    await within(act, saveReport, {
      reportId: report.id,
      version,
      values: Object.fromEntries(values),
      narrative: report.narrative,
      nothingToReport: false,
    })
    return {
      result: { reportId: report.id, count: chosen.size },
      subject: `report:${report.id}`,
      unitId: report.unitId,
    }
  },
})
