import { ruleOf } from '../../figures.ts'
import { type ReportView, reportPath } from '../../pages/report-view.ts'
import { say as sayReport } from '../../words.ts'
import { say } from '../words.ts'
import type { CompareProps, TwoCopies } from './compare-page.tsx'

const isCell = (name: string): name is 'numerator' | 'denominator' | 'note' | 'nothingArose' | 'answer' =>
  ['numerator', 'denominator', 'note', 'nothingArose', 'answer'].includes(name)

const labelOf = ({ asked, visit }: ReportView, field: string): string => {
  const t = say(visit.language)
  if (field === 'narrative') return t('field.narrative')
  if (field === 'nothingToReport') return t('field.nothingToReport')
  const [, code, cell = '', place = ''] = field.split('.')
  const indicator = asked.find((one) => one.code === code)
  const part = indicator && cell === 'breakdown' ? ruleOf(indicator).breakdown[Number(place)] : undefined
  const named = isCell(cell) ? t(`cell.${cell}`) : (part ?? cell)
  return `${indicator?.name ?? code}: ${named}`
}

/** A report's two copies, named as its form names them. */
export const compareReport = (view: ReportView, copies: TwoCopies): CompareProps => {
  const { visit, report, unit } = view
  const path = reportPath(report.id)
  const period = sayReport(visit.language)('report.title', { period: report.periodName })
  return {
    ...copies,
    visit,
    kicker: `${period} – ${unit.name}`,
    path,
    action: `${path}/hop-nhat`,
    back: `${path}?bo=1`,
    version: report.version,
    labelOf: (field) => labelOf(view, field),
    isTick: (field) => /nothing(Arose|ToReport)$/.test(field),
  }
}
