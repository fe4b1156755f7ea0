import { readFigure, ruleOf } from '../../reporting/figures.ts'
import { askedOf, mustFindReport } from '../../reporting/queries.ts'
import { keepSheet } from '../../reporting/sheets/read-sheet.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoSheet } from '../sheet-shapes.ts'
import { reportIdOf } from './find.ts'

const readingOf = async (stage: Stage, { period, unit, rows, file }: DemoSheet) => {
  const reportId = await reportIdOf(stage, period, unit)
  const report = await mustFindReport(stage.reader, reportId)
  const asked = await askedOf(stage.reader, report)
  const figures = rows.map(({ code, parts, ...cells }, at) => {
    const indicator = asked.find((one) => one.code === code)
    const typed = { ...cells, nothingArose: false, breakdown: parts ?? null }
    const faults = indicator ? readFigure(ruleOf(indicator), typed).faults : []
    return { row: at + 3, code, typed, faults }
  })
  return { reportId, fileName: file, version: report.version, figures, strange: [] }
}

/** Workbooks that came back from units. */
export const sheetDeeds = ({ sheets }: Demo): readonly Deed[] =>
  sheets.map((sheet) =>
    deed({
      day: sheet.day,
      time: sheet.time,
      by: sheet.by,
      name: `report sheets ${sheet.period} ${sheet.unit}`,
      command: keepSheet,
      input: (stage) => readingOf(stage, sheet),
    }),
  )
