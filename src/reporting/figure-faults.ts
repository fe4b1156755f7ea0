import { type Before, type CellFault, type Figure, type FigureRule, isNumber } from './figures.ts'

/** What stands between a figure and its submission, and what only asks for a word; on the server and in the browser. */

const ratioFaults = (rule: FigureRule, { numerator, denominator }: Figure): readonly CellFault[] => {
  if (denominator === null) return [{ cell: 'denominator', code: 'figure.denominator_required' }]
  if (denominator === 0) return [{ cell: 'denominator', code: 'figure.zero_denominator' }]
  if (numerator !== null && rule.numeratorWithinDenominator && numerator > denominator)
    return [{ cell: 'numerator', code: 'figure.above', values: { numerator, denominator } }]
  return []
}

/**
 * What counts from the beginning does not fall, unless there is less to count of, or a reason is given; what must not
 * fall within a day needs its earlier figure mended first.
 */
const fallFaults = (rule: FigureRule, figure: Figure, before: Before | null): readonly CellFault[] => {
  const last = before?.numerator ?? null
  if (last === null || figure.numerator === null || figure.numerator >= last) return []
  const values = { numerator: figure.numerator, last }
  if (rule.neverFallsWithinDay && before?.sameDay)
    return [{ cell: 'numerator', code: 'figure.fell_within_day', values }]
  const fewer =
    figure.denominator !== null && before?.denominator != null && figure.denominator < before.denominator
  return rule.cumulative && !fewer && figure.note === null
    ? [{ cell: 'numerator', code: 'figure.fell', values }]
    : []
}

const partFaults = ({ numerator, breakdown }: Figure): readonly CellFault[] => {
  if (!breakdown || numerator === null) return []
  const sum = Object.values(breakdown).reduce((all, part) => all + part, 0)
  return sum === numerator
    ? []
    : [{ cell: 'breakdown', code: 'figure.parts_differ', values: { sum, numerator } }]
}

const rangeFaults = ({ least, most }: FigureRule, { numerator }: Figure): readonly CellFault[] => {
  if (numerator === null) return []
  if (least !== null && numerator < least)
    return [{ cell: 'numerator', code: 'figure.below_least', values: { numerator, least } }]
  return most !== null && numerator > most
    ? [{ cell: 'numerator', code: 'figure.above_most', values: { numerator, most } }]
    : []
}

const coverFaults = ({ covered, coveredOf }: Figure): readonly CellFault[] => {
  if ((covered === null) !== (coveredOf === null))
    return [{ cell: covered === null ? 'covered' : 'coveredOf', code: 'figure.half_covered' }]
  return covered !== null && coveredOf !== null && covered > coveredOf
    ? [{ cell: 'covered', code: 'figure.above', values: { numerator: covered, denominator: coveredOf } }]
    : []
}

const unlooked: readonly CellFault[] = [{ cell: 'confirmed', code: 'figure.not_confirmed' }]

const valueFaults = (rule: FigureRule, figure: Figure, before: Before | null): readonly CellFault[] => {
  if (!isNumber(rule.kind))
    return figure.answer === null ? [{ cell: 'answer', code: 'figure.answer_required' }] : []
  if (figure.numerator === null) return [{ cell: 'numerator', code: 'figure.required' }]
  return [
    ...(rule.kind === 'ratio' ? ratioFaults(rule, figure) : []),
    ...rangeFaults(rule, figure),
    ...fallFaults(rule, figure, before),
    ...partFaults(figure),
    ...coverFaults(figure),
  ]
}

const saysMore = ({ numerator, denominator, answer, breakdown }: Figure): boolean =>
  numerator !== null || denominator !== null || answer !== null || breakdown !== null

/** What stands between a figure and its submission. `before`: the unit's figure of the period before, if there is one. */
export const figureFaults = (
  rule: FigureRule,
  figure: Figure,
  before: Before | null,
): readonly CellFault[] => {
  const taken = figure.takenOver ? unlooked : []
  if (!figure.nothingArose) return [...valueFaults(rule, figure, before), ...taken]
  return saysMore(figure) ? [{ cell: 'nothingArose', code: 'figure.both' }] : taken
}

/** A leap against the last period without a word about it: said beside the figure, and never in its way. */
export const figureWarnings = (
  rule: FigureRule,
  figure: Figure,
  before: Before | null,
): readonly CellFault[] => {
  const last = before?.numerator ?? null
  const { numerator, note } = figure
  if (rule.warnAbove === null || !last || numerator === null || note !== null) return []
  const percent = Math.round((Math.abs(numerator - last) / last) * 100)
  if (percent <= rule.warnAbove) return []
  const code = numerator < last ? 'figure.leapt_down' : 'figure.leapt_up'
  return [{ cell: 'numerator', code, values: { numerator, last, percent } }]
}
