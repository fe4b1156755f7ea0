import { isDay } from '../../platform/plain/day.ts'
import { momentAt } from '../../platform/plain/moment.ts'
import { dayTyped, one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { fieldOf, type Ruled, ruleOf, type TypedFigure } from '../figures.ts'

/** The figures as a form typed them, for the indicators that the report is asked. */
export const contentTyped = (typed: Typed, asked: readonly Ruled[]) => {
  const figureOf = (indicator: Ruled): TypedFigure => {
    const cell = (name: string): string => one(typed, fieldOf(indicator.code, name))
    return {
      numerator: cell('numerator'),
      denominator: cell('denominator'),
      answer: cell('answer'),
      nothingArose: ticked(typed, fieldOf(indicator.code, 'nothingArose')),
      breakdown: Object.fromEntries(
        ruleOf(indicator).breakdown.map((part, place) => [part, cell(`breakdown.${place}`)]),
      ),
      note: cell('note'),
      covered: cell('covered'),
      coveredOf: cell('coveredOf'),
      denominatorAt: cell('denominatorAt'),
      confirmed: ticked(typed, fieldOf(indicator.code, 'confirmed')),
    }
  }
  return {
    values: Object.fromEntries(asked.map((indicator) => [indicator.code, figureOf(indicator)])),
    nothingToReport: ticked(typed, 'nothingToReport'),
    narrative: oneOrNull(typed, 'narrative'),
  }
}

/** Day and time typed apart, as one moment; what is neither stays as it is and is refused by the command. */
export const momentTyped = (typed: Typed): string => {
  const day = dayTyped(typed, 'toldAt') ?? ''
  const time = one(typed, 'toldTime').trim().replace(/[hg.]/i, ':').padStart(5, '0')
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? momentAt(day, time) : `${day} ${time}`
}
