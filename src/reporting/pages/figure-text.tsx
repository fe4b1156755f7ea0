import { stepsOf } from '../../campaigns/indicator.ts'
import type { Language } from '../../platform/plain/language.ts'
import { showNumber, showPercent } from '../../platform/plain/number.ts'
import type { Figure, FigureKind } from '../figures.ts'
import { say } from '../words.ts'

type Shape = { readonly kind: FigureKind; readonly unit: string; readonly rule?: unknown }
type Numbers = Pick<Figure, 'numerator' | 'denominator' | 'nothingArose'> & Partial<Pick<Figure, 'answer'>>

const whole = (n: number | null, language: Language): string => (n === null ? '…' : showNumber(n, language))

/** `Có`, `Khá`, or the words themselves. */
export const showAnswer = (answer: string, kind: FigureKind, language: Language): string => {
  if (kind !== 'yes_no') return answer
  return say(language)(answer === 'yes' ? 'answer.yes' : 'answer.no')
}

const showRatio = ({ numerator, denominator }: Numbers, language: Language): string => {
  const share =
    numerator !== null && denominator !== null && numerator <= denominator
      ? ` (${showPercent(numerator, denominator, language)})`
      : ''
  return `${whole(numerator, language)}/${whole(denominator, language)}${share}`
}

/** `398/412 (96,6%)`, `3 tin`, `Có`, `Không phát sinh`, `Chưa nhập`: answers that look different. */
export const showFigure = (figure: Numbers | undefined, shape: Shape, language: Language): string => {
  const t = say(language)
  if (figure?.nothingArose) return t('report.nothingArose')
  if (figure?.answer) return showAnswer(figure.answer, shape.kind, language)
  if (!figure || (figure.numerator === null && figure.denominator === null)) return t('report.empty')
  if (shape.kind === 'ratio') return showRatio(figure, language)
  return `${whole(figure.numerator, language)} ${shape.unit}`
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

/** `95%`, `4 tin`, `Có`, `Khá`; '–' when there is none. */
export const showTarget = (target: number | null, shape: Shape, language: Language): string => {
  if (target === null) return '–'
  const { kind, unit } = shape
  if (kind === 'yes_no') return say(language)(target === 0 ? 'answer.no' : 'answer.yes')
  const step = kind === 'scale' ? stepsOf({ rule: shape.rule })[target - 1] : undefined
  if (step !== undefined) return step
  return unit === '%' ? `${showNumber(target, language)}%` : `${showNumber(target, language)} ${unit}`
}
