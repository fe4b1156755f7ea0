import { readNumber } from '../platform/plain/number.ts'

/** The rules of a report's figures: one definition for the server and, in the browser, for an island. It knows no more. */

export type FigureRule = {
  readonly code: string
  readonly kind: 'ratio' | 'count'
  /** The figure counts from the campaign's beginning, not from the period's. */
  readonly cumulative: boolean
  /** Names of the parts that a figure may be broken down into; their sum is the numerator. */
  readonly breakdown: readonly string[]
  readonly numeratorWithinDenominator: boolean
}

/** As it was typed: text is read as Vietnamese people write numbers; null and '' are empty. */
export type TypedCell = string | number | null | undefined
export type TypedFigure = {
  readonly numerator?: TypedCell
  readonly denominator?: TypedCell
  readonly nothingArose?: boolean
  readonly breakdown?: Readonly<Record<string, TypedCell>> | null
  readonly note?: string | null
}

/** Three answers that are never mixed up: a number (0 among them), "không phát sinh", and nothing at all (null). */
export type Figure = {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly nothingArose: boolean
  readonly breakdown: Readonly<Record<string, number>> | null
  readonly note: string | null
}

/** `cell`: numerator, denominator, nothingArose, note, breakdown, or breakdown.<place in the rule's list>. */
export type CellFault = {
  readonly cell: string
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** The rule of an indicator as its row says it (`rule` is JSON: cumulative, breakdown, numeratorNotAboveDenominator). */
export const ruleOf = (indicator: {
  readonly code: string
  readonly kind: 'ratio' | 'count'
  readonly rule: unknown
}): FigureRule => {
  const said = (name: string): unknown =>
    typeof indicator.rule === 'object' && indicator.rule !== null
      ? Reflect.get(indicator.rule, name)
      : undefined
  return {
    code: indicator.code,
    kind: indicator.kind,
    cumulative: said('cumulative') === true,
    breakdown: texts(said('breakdown')),
    numeratorWithinDenominator: said('numeratorNotAboveDenominator') !== false,
  }
}

/** Sums and comparisons stay exact below this. */
const MOST = 999_999_999_999

type CellRead = { readonly value: number | null; readonly fault: Omit<CellFault, 'cell'> | null }

const wrong = (code: string, values?: CellFault['values']): CellRead => ({
  value: null,
  fault: values ? { code, values } : { code },
})

const whole = (value: number): CellRead => {
  if (value < 0) return wrong('figure.negative')
  if (!Number.isInteger(value)) return wrong('figure.not_whole')
  return value > MOST ? wrong('figure.too_big') : { value, fault: null }
}

/** Reads one cell. `1.5` is asked back: it may mean 1,5 or 1.500. */
export const readCell = (typed: TypedCell): CellRead => {
  if (typed === null || typed === undefined || (typeof typed === 'string' && typed.trim() === ''))
    return { value: null, fault: null }
  if (typeof typed === 'number') return Number.isFinite(typed) ? whole(typed) : wrong('figure.not_a_number')
  const read = readNumber(typed)
  if ('value' in read) return whole(read.value)
  if ('wrong' in read) return wrong('figure.not_a_number', { typed: typed.trim().slice(0, 40) })
  const [decimal, thousands] = read.ambiguous
  return wrong('figure.ambiguous', {
    typed: typed.trim(),
    decimal: String(decimal).replace('.', ','),
    thousands: String(thousands),
  })
}

type Read = { readonly figure: Figure; readonly faults: readonly CellFault[] }

const at = (cell: string, read: CellRead): readonly CellFault[] =>
  read.fault ? [{ cell, ...read.fault }] : []

const partCell = (rule: FigureRule, name: string): string => {
  const place = rule.breakdown.indexOf(name)
  return place < 0 ? 'breakdown' : `breakdown.${place}`
}

/** What was typed as a figure, and a fault for every cell that cannot be read. Rules are not asked yet: a draft may break them. */
export const readFigure = (rule: FigureRule, typed: TypedFigure): Read => {
  const numerator = readCell(typed.numerator)
  const denominator = rule.kind === 'ratio' ? readCell(typed.denominator) : { value: null, fault: null }
  const parts = Object.entries(typed.breakdown ?? {}).map(([name, cell]) => ({ name, read: readCell(cell) }))
  const known = parts.filter((part) => part.read.value !== null)
  const strange = known.find((part) => !rule.breakdown.includes(part.name))
  return {
    figure: {
      numerator: numerator.value,
      denominator: denominator.value,
      nothingArose: typed.nothingArose ?? false,
      breakdown:
        known.length > 0 ? Object.fromEntries(known.map(({ name, read }) => [name, read.value ?? 0])) : null,
      note: typed.note?.trim() || null,
    },
    faults: [
      ...at('numerator', numerator),
      ...at('denominator', denominator),
      ...parts.flatMap(({ name, read }) => at(partCell(rule, name), read)),
      ...(strange
        ? [{ cell: 'breakdown', code: 'figure.unknown_part', values: { part: strange.name } }]
        : []),
    ],
  }
}

/** Whether nothing at all was answered. */
export const isEmpty = (figure: Figure): boolean =>
  figure.numerator === null &&
  figure.denominator === null &&
  !figure.nothingArose &&
  figure.breakdown === null &&
  figure.note === null

const ratioFaults = (rule: FigureRule, { numerator, denominator }: Figure): readonly CellFault[] => {
  if (denominator === null) return [{ cell: 'denominator', code: 'figure.denominator_required' }]
  if (denominator === 0) return [{ cell: 'denominator', code: 'figure.zero_denominator' }]
  if (numerator !== null && rule.numeratorWithinDenominator && numerator > denominator)
    return [{ cell: 'numerator', code: 'figure.above', values: { numerator, denominator } }]
  return []
}

/** What counts from the beginning does not fall, unless there is less to count of, or a reason is given. */
const fallFaults = (rule: FigureRule, figure: Figure, before: Figure | null): readonly CellFault[] => {
  const last = before?.numerator ?? null
  if (!rule.cumulative || last === null || figure.numerator === null || figure.numerator >= last) return []
  const fewer =
    figure.denominator !== null && before?.denominator != null && figure.denominator < before.denominator
  if (fewer || figure.note !== null) return []
  return [{ cell: 'numerator', code: 'figure.fell', values: { numerator: figure.numerator, last } }]
}

const partFaults = ({ numerator, breakdown }: Figure): readonly CellFault[] => {
  if (!breakdown || numerator === null) return []
  const sum = Object.values(breakdown).reduce((all, part) => all + part, 0)
  return sum === numerator
    ? []
    : [{ cell: 'breakdown', code: 'figure.parts_differ', values: { sum, numerator } }]
}

/** What stands between a figure and its submission. `before`: the unit's figure of the period before, if there is one. */
export const figureFaults = (
  rule: FigureRule,
  figure: Figure,
  before: Figure | null,
): readonly CellFault[] => {
  if (figure.nothingArose) {
    const both = figure.numerator !== null || figure.denominator !== null || figure.breakdown !== null
    return both ? [{ cell: 'nothingArose', code: 'figure.both' }] : []
  }
  if (figure.numerator === null) return [{ cell: 'numerator', code: 'figure.required' }]
  return [
    ...(rule.kind === 'ratio' ? ratioFaults(rule, figure) : []),
    ...fallFaults(rule, figure, before),
    ...partFaults(figure),
  ]
}

/**
 * Whether a campaign's total adds up the periods (counts of what happened in each) or takes every unit's latest figure
 * (what counts from the beginning, and every share).
 */
export const addsUpPeriods = (rule: Pick<FigureRule, 'kind' | 'cumulative'>): boolean =>
  rule.kind === 'count' && !rule.cumulative
