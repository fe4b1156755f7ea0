import { showDay } from '../../../platform/plain/day.ts'
import { dayOf, timeOf } from '../../../platform/plain/moment.ts'
import { fieldOf, ruleOf } from '../../figures.ts'
import type { ReportWhole } from '../../queries.ts'
import type { Fields } from '../draft-fields.ts'

/** A saved report as its form's fields would hold it: what another copy is compared with. */
export const standingFields = ({
  report,
  asked,
  figures,
}: Pick<ReportWhole, 'report' | 'asked' | 'figures'>): Fields => {
  const cells = asked.flatMap((indicator) => {
    const figure = figures.get(indicator.id)
    if (!figure) return []
    const parts = ruleOf(indicator).breakdown.map(
      (part, place) => [`breakdown.${place}`, figure.breakdown?.[part] ?? null] as const,
    )
    const moment = figure.denominatorAt
    const all = [
      ['numerator', figure.numerator],
      ['denominator', figure.denominator],
      ['answer', figure.answer],
      ['note', figure.note],
      ['covered', figure.covered],
      ['coveredOf', figure.coveredOf],
      ['denominatorAt', moment && `${timeOf(moment)} ${showDay(dayOf(moment), 'vi')}`],
      ['nothingArose', figure.nothingArose ? 'on' : null],
      ...parts,
    ] as const
    return all.flatMap(([cell, value]) =>
      value === null || value === '' ? [] : [[fieldOf(indicator.code, cell), String(value)] as const],
    )
  })
  return Object.fromEntries([
    ...cells,
    ...(report.narrative ? [['narrative', report.narrative] as const] : []),
    ...(report.nothingToReport ? [['nothingToReport', 'on'] as const] : []),
  ])
}
