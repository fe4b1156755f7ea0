import type { Language } from '../../platform/plain/language.ts'
import { showNumber, showPercent } from '../../platform/plain/number.ts'
import type { Figure } from '../figures.ts'
import { say } from '../words.ts'

type Shape = { readonly kind: 'ratio' | 'count'; readonly unit: string }
type Numbers = Pick<Figure, 'numerator' | 'denominator' | 'nothingArose'>

const whole = (n: number | null, language: Language): string => (n === null ? '…' : showNumber(n, language))

/** `398/412 (96,6%)`, `3 tin`, `Không phát sinh`, `Chưa nhập`: four answers that look different. */
export const showFigure = (figure: Numbers | undefined, shape: Shape, language: Language): string => {
  const t = say(language)
  if (figure?.nothingArose) return t('report.nothingArose')
  if (!figure || (figure.numerator === null && figure.denominator === null)) return t('report.empty')
  const { numerator, denominator } = figure
  if (shape.kind === 'count') return `${whole(numerator, language)} ${shape.unit}`
  const share =
    numerator !== null && denominator !== null && numerator <= denominator
      ? ` (${showPercent(numerator, denominator, language)})`
      : ''
  return `${whole(numerator, language)}/${whole(denominator, language)}${share}`
}

/** `tiếng Thái 4, tiếng Mông 1`, in the order in which the indicator names its parts. */
export const showParts = (
  breakdown: Figure['breakdown'],
  order: readonly string[],
  language: Language,
): string =>
  order
    .flatMap((part) => {
      const n = breakdown?.[part]
      return n === undefined ? [] : [`${part} ${showNumber(n, language)}`]
    })
    .join(', ')

/** `95%`, `4 tin`; '–' when there is none. */
export const showTarget = (target: number | null, unit: string, language: Language): string => {
  if (target === null) return '–'
  return unit === '%' ? `${showNumber(target, language)}%` : `${showNumber(target, language)} ${unit}`
}
