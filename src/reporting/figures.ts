import {
  type CellRead,
  type Fault,
  MOST,
  MOST_MONEY,
  readCell,
  readMoment,
  readStep,
  readText,
  readYesNo,
  type TypedCell,
} from './cells.ts'

/** The rules of a report's figures: one definition for the server and, in the browser, for an island. It knows no more. */

export type FigureKind = 'ratio' | 'count' | 'yes_no' | 'scale' | 'money' | 'text'

export type FigureRule = {
  readonly code: string
  readonly kind: FigureKind
  /** The figure counts from the campaign's beginning, not from the period's. */
  readonly cumulative: boolean
  /** Names of the parts that a figure may be broken down into; their sum is the numerator. */
  readonly breakdown: readonly string[]
  readonly numeratorWithinDenominator: boolean
  /** Among the cut-offs of one day it never falls, whatever the note says. */
  readonly neverFallsWithinDay: boolean
  readonly least: number | null
  readonly most: number | null
  /** A change of more per cent against the last period asks for a note; it never stops. */
  readonly warnAbove: number | null
  /** Names of a scale's steps, the lowest first. */
  readonly steps: readonly string[]
  /** What a figure covers part or all of, such as "khu vực bỏ phiếu"; null: coverage is not asked. */
  readonly covers: string | null
  /** The denominator changes by the hour: its moment is asked. */
  readonly denominatorTimed: boolean
}

/** As it was typed: text is read as Vietnamese people write numbers; null and '' are empty. */
export type TypedFigure = {
  readonly numerator?: TypedCell
  readonly denominator?: TypedCell
  /** yes or no, a step of the scale, or words. */
  readonly answer?: TypedCell
  readonly nothingArose?: boolean | undefined
  readonly breakdown?: Readonly<Record<string, TypedCell>> | null | undefined
  readonly note?: string | null | undefined
  readonly covered?: TypedCell
  readonly coveredOf?: TypedCell
  readonly denominatorAt?: TypedCell
  /** A figure taken from the last period was looked at and holds. */
  readonly confirmed?: boolean | undefined
}

/** Three answers that are never mixed up: a number (0 among them) or an answer, "không phát sinh", and nothing at all (null). */
export type Figure = {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly answer: string | null
  readonly nothingArose: boolean
  readonly breakdown: Readonly<Record<string, number>> | null
  readonly note: string | null
  readonly covered: number | null
  readonly coveredOf: number | null
  readonly denominatorAt: string | null
  /** Taken from the last period and not confirmed yet. */
  readonly takenOver: boolean
}

/** The unit's figure of the period before. */
export type Before = Figure & { readonly sameDay?: boolean }

/** `cell`: numerator, denominator, answer, nothingArose, note, covered, denominatorAt, or breakdown.<place in the rule's list>. */
export type CellFault = Fault & { readonly cell: string }

export const emptyFigure: Figure = {
  numerator: null,
  denominator: null,
  answer: null,
  nothingArose: false,
  breakdown: null,
  note: null,
  covered: null,
  coveredOf: null,
  denominatorAt: null,
  takenOver: false,
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const commonSteps = ['1', '2', '3', '4', '5']

export type Ruled = { readonly code: string; readonly kind: FigureKind; readonly rule: unknown }

/** The rule of an indicator as its row says it (`rule` is JSON, see the campaigns' `indicatorRuleShape`). */
export const ruleOf = ({ code, kind, rule }: Ruled): FigureRule => {
  const said = (name: string): unknown =>
    typeof rule === 'object' && rule !== null ? Reflect.get(rule, name) : undefined
  const steps = texts(said('steps'))
  const covers = said('covers')
  return {
    code,
    kind,
    cumulative: said('cumulative') === true,
    breakdown: texts(said('breakdown')),
    numeratorWithinDenominator: said('numeratorNotAboveDenominator') !== false,
    neverFallsWithinDay: said('neverFallsWithinDay') === true,
    least: number(said('least')),
    most: number(said('most')),
    warnAbove: number(said('warnAbove')),
    steps: kind === 'scale' && steps.length === 0 ? commonSteps : steps,
    covers: typeof covers === 'string' && covers ? covers : null,
    denominatorTimed: said('denominatorTimed') === true,
  }
}

/** Whether figures of this kind are numbers that may be added; the others are counted by their answers. */
export const isNumber = (kind: FigureKind): boolean =>
  kind === 'ratio' || kind === 'count' || kind === 'money'

/** Name of the form's field for a cell of an indicator: `values.CT06.numerator`. */
export const fieldOf = (code: string, cellName: string): string =>
  `values.${code}.${cellName === 'breakdown' ? 'breakdown.0' : cellName}`

const at = (cell: string, read: CellRead<unknown>): readonly CellFault[] =>
  read.fault ? [{ cell, ...read.fault }] : []

const partCell = (rule: FigureRule, name: string): string => {
  const place = rule.breakdown.indexOf(name)
  return place < 0 ? 'breakdown' : `breakdown.${place}`
}

const readParts = (rule: FigureRule, typed: TypedFigure) => {
  const parts = Object.entries(typed.breakdown ?? {}).map(([name, cell]) => ({ name, read: readCell(cell) }))
  const known = parts.filter((part) => part.read.value !== null)
  const strange = known.find((part) => !rule.breakdown.includes(part.name))
  return {
    breakdown:
      known.length > 0 ? Object.fromEntries(known.map(({ name, read }) => [name, read.value ?? 0])) : null,
    faults: [
      ...parts.flatMap(({ name, read }) => at(partCell(rule, name), read)),
      ...(strange
        ? [{ cell: 'breakdown', code: 'figure.unknown_part', values: { part: strange.name } }]
        : []),
    ],
  }
}

const readAnswer = (rule: FigureRule, typed: TypedFigure): CellRead<string> => {
  if (rule.kind === 'yes_no') return readYesNo(typed.answer)
  if (rule.kind === 'scale') return readStep(typed.answer, rule.steps)
  if (rule.kind === 'text') return readText(typed.answer)
  const { value } = readText(typed.answer)
  return { value: null, fault: value === null ? null : { code: 'figure.number_expected' } }
}

const nothingRead = { value: null, fault: null } as const

const readNumbers = (rule: FigureRule, typed: TypedFigure) => {
  if (isNumber(rule.kind)) {
    const most = rule.kind === 'money' ? MOST_MONEY : MOST
    const denominator = rule.kind === 'ratio' ? readCell(typed.denominator, most) : nothingRead
    return { numerator: readCell(typed.numerator, most), denominator }
  }
  const strange = readText(typed.numerator).value ?? readText(typed.denominator).value
  const fault = strange === null ? null : { code: 'figure.answer_expected' }
  return { numerator: { value: null, fault }, denominator: nothingRead }
}

type Read = { readonly figure: Figure; readonly faults: readonly CellFault[] }

/** What was typed as a figure, and a fault for every cell that cannot be read. Rules are not asked yet: a draft may break them. */
export const readFigure = (rule: FigureRule, typed: TypedFigure): Read => {
  const { numerator, denominator } = readNumbers(rule, typed)
  const answer = readAnswer(rule, typed)
  const parts = readParts(rule, typed)
  const covered = rule.covers === null ? nothingRead : readCell(typed.covered)
  const coveredOf = rule.covers === null ? nothingRead : readCell(typed.coveredOf)
  const denominatorAt = rule.denominatorTimed ? readMoment(typed.denominatorAt) : nothingRead
  return {
    figure: {
      numerator: numerator.value,
      denominator: denominator.value,
      answer: answer.value,
      nothingArose: typed.nothingArose ?? false,
      breakdown: parts.breakdown,
      note: typed.note?.trim() || null,
      covered: covered.value,
      coveredOf: coveredOf.value,
      denominatorAt: denominatorAt.value,
      takenOver: false,
    },
    faults: [
      ...at('numerator', numerator),
      ...at('denominator', denominator),
      ...at('answer', answer),
      ...parts.faults,
      ...at('covered', covered),
      ...at('coveredOf', coveredOf),
      ...at('denominatorAt', denominatorAt),
    ],
  }
}

/** Whether nothing at all was answered. */
export const isEmpty = (figure: Figure): boolean =>
  figure.numerator === null &&
  figure.denominator === null &&
  figure.answer === null &&
  !figure.nothingArose &&
  figure.breakdown === null &&
  figure.note === null &&
  figure.covered === null &&
  figure.coveredOf === null

/** The figure as one text: the same for figures that say the same. */
export const figureText = (figure: Figure): string =>
  JSON.stringify([
    figure.numerator,
    figure.denominator,
    figure.answer,
    figure.nothingArose,
    Object.entries(figure.breakdown ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    figure.note,
    figure.covered,
    figure.coveredOf,
    figure.denominatorAt,
    figure.takenOver,
  ])

/**
 * Whether a campaign's total adds up the periods (counts and sums of what happened in each) or takes every unit's latest
 * figure (what counts from the beginning, every share, and every answer).
 */
export const addsUpPeriods = (rule: Pick<FigureRule, 'kind' | 'cumulative'>): boolean =>
  (rule.kind === 'count' || rule.kind === 'money') && !rule.cumulative
