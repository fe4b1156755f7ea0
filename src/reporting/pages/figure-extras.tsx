import type { Language } from '../../platform/plain/language.ts'
import { showMoment } from '../../platform/plain/moment.ts'
import { showNumber } from '../../platform/plain/number.ts'
import { type Figure, type Ruled, ruleOf } from '../figures.ts'
import { say } from '../words.ts'

export type ExtrasProps = { readonly figure: Figure; readonly indicator: Ruled; readonly language: Language }

/** Under a figure: what it covers, the moment of its denominator, and whether it was only taken over. */
export const Extras = ({ figure, indicator, language }: ExtrasProps) => {
  const t = say(language)
  const { covered, coveredOf, denominatorAt, takenOver } = figure
  const lines = [
    covered !== null &&
      coveredOf !== null &&
      t('board.covered', {
        covered: showNumber(covered, language),
        of: showNumber(coveredOf, language),
        what: ruleOf(indicator).covers ?? '',
      }),
    denominatorAt && t('board.denominatorAt', { moment: showMoment(denominatorAt, language) }),
    takenOver && t('report.notConfirmed'),
  ].filter((line) => line !== false && line !== null)
  if (lines.length === 0) return null
  return (
    <p class="faint">
      {lines.map((line) => (
        <span key={line}>
          {line}
          <br />
        </span>
      ))}
    </p>
  )
}
