import type { Language } from '../../platform/plain/language.ts'
import { showNumber } from '../../platform/plain/number.ts'
import { NumberField } from '../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { stepsOf } from '../indicator.ts'
import type { IndicatorRow } from '../tables.ts'
import { say } from '../words.ts'

type Aimed = Pick<IndicatorRow, 'kind' | 'unit' | 'rule'>

/** `98%`, `4 tin, bài`, `Có`, `Khá`: a target as the kind of its indicator says it. */
export const showAim = (target: number, indicator: Aimed, language: Language): string => {
  const { kind, unit } = indicator
  if (kind === 'yes_no') return say(language)(target === 0 ? 'answer.no' : 'answer.yes')
  if (kind === 'scale') return stepsOf(indicator)[target - 1] ?? showNumber(target, language)
  return `${showNumber(target, language)}${unit === '%' ? '%' : ` ${unit}`}`
}

export type TargetFieldProps = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly indicator: Aimed
  readonly language: Language
}

/** The figure that a unit aims at: a number, yes or no, or a step of the scale (kept as its place). */
export const TargetField = ({ indicator, language, ...field }: TargetFieldProps) => {
  if (indicator.kind === 'yes_no' || indicator.kind === 'scale') {
    const t = say(language)
    const choices =
      indicator.kind === 'yes_no'
        ? [
            { value: '1', text: t('answer.yes') },
            { value: '0', text: t('answer.no') },
          ]
        : stepsOf(indicator).map((text, at) => ({ value: String(at + 1), text }))
    return <SelectField {...field} choices={choices} optional />
  }
  return <NumberField {...field} unit={indicator.unit} optional />
}
