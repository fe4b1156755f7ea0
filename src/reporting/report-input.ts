import { z } from 'zod'
import { Refusal, type FieldFault } from '../platform/plain/refusal.ts'
import { figureFaults, figureWarnings } from './figure-faults.ts'
import {
  type Before,
  type CellFault,
  type Figure,
  type FigureKind,
  type FigureRule,
  emptyFigure,
  fieldOf,
  readFigure,
  ruleOf,
} from './figures.ts'

const cell = z.union([z.string().max(60), z.number()]).nullish()

export const typedFigureShape = z.object({
  numerator: cell,
  denominator: cell,
  /** yes or no, a step of the scale, or words. */
  answer: z.string().max(10_000).nullish(),
  nothingArose: z.boolean().optional(),
  breakdown: z.record(z.string(), cell).nullish(),
  note: z.string().max(2000).nullish(),
  /** What the figure covers, such as 9 of 9 polling areas. */
  covered: cell,
  coveredOf: cell,
  denominatorAt: z.string().max(60).nullish(),
  /** A figure that was taken from the last period was looked at and holds. */
  confirmed: z.boolean().optional(),
})

/** What a unit writes in its report: figures by the indicator's code, "nothing to report" for all of it, and its words. */
export const contentShape = {
  values: z.record(z.string(), typedFigureShape).default({}),
  nothingToReport: z.boolean().default(false),
  narrative: z.string().trim().max(20_000).nullish(),
}

export type Content = {
  readonly values: Readonly<Record<string, z.output<typeof typedFigureShape>>>
  readonly nothingToReport: boolean
  readonly narrative?: string | null | undefined
}

/** A file that `checkUpload` has looked into, before the transaction. */
export const checkedFileShape = z.object({
  name: z.string(),
  kind: z.enum(['jpeg', 'png', 'pdf']),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  bytes: z.instanceof(Uint8Array),
})

type Indicator = {
  readonly id: string
  readonly code: string
  readonly kind: FigureKind
  readonly rule: unknown
}

const fieldFaults = (
  code: string,
  faults: readonly CellFault[],
): readonly (readonly [string, FieldFault])[] =>
  faults.map((fault) => [
    fieldOf(code, fault.cell),
    { code: fault.code, ...(fault.values ? { values: fault.values } : {}) },
  ])

const refuse = (code: string, faults: readonly (readonly [string, FieldFault])[]): void => {
  if (faults.length === 0) return
  const fields = Object.fromEntries(faults.toReversed())
  throw new Refusal(code, { fields, values: { count: Object.keys(fields).length } })
}

/** The figures by indicator's id. Throws `report.unreadable` with a fault per cell that is no number, or was not asked. */
export const readContent = (asked: readonly Indicator[], content: Content): ReadonlyMap<string, Figure> => {
  const known = new Set(asked.map(({ code }) => code))
  const strange = Object.keys(content.values).filter((code) => !known.has(code))
  const read = asked.map((indicator) => ({
    indicator,
    ...readFigure(ruleOf(indicator), content.values[indicator.code] ?? {}),
  }))
  refuse('report.unreadable', [
    ...read.flatMap(({ indicator, faults }) => fieldFaults(indicator.code, faults)),
    ...strange.map(
      (code) => [`values.${code}`, { code: 'figure.not_asked', values: { indicator: code } }] as const,
    ),
  ])
  return new Map(read.map(({ indicator, figure }) => [indicator.id, figure]))
}

type Judged = {
  readonly asked: readonly Indicator[]
  readonly figures: ReadonlyMap<string, Figure>
  readonly previous: ReadonlyMap<string, Before>
  readonly nothingToReport: boolean
  readonly narrative: string | null
}

const nothing: Figure = { ...emptyFigure, nothingArose: true }

const says = (figure: Figure): boolean =>
  figure.numerator !== null || figure.denominator !== null || figure.answer !== null

/** Every fault that stands between a report and its submission, by form field; none: it may go. */
export const reportFaults = (judged: Judged): readonly (readonly [string, FieldFault])[] => {
  const { asked, figures, previous, nothingToReport, narrative } = judged
  if (nothingToReport)
    return [...figures.values()].some(says)
      ? [['nothingToReport', { code: 'report.nothing_and_figures' }]]
      : []
  if (asked.length === 0 && !narrative) return [['narrative', { code: 'report.without_words' }]]
  return asked.flatMap((indicator) => {
    const rule: FigureRule = ruleOf(indicator)
    const figure = figures.get(indicator.id) ?? emptyFigure
    return fieldFaults(indicator.code, figureFaults(rule, figure, previous.get(indicator.id) ?? null))
  })
}

/** What is worth a word of explanation, by form field: it never stops a report. */
export const reportWarnings = ({
  asked,
  figures,
  previous,
  nothingToReport,
}: Judged): readonly (readonly [string, FieldFault])[] =>
  nothingToReport
    ? []
    : asked.flatMap((indicator) => {
        const figure = figures.get(indicator.id) ?? emptyFigure
        const before = previous.get(indicator.id) ?? null
        return fieldFaults(indicator.code, figureWarnings(ruleOf(indicator), figure, before))
      })

/** Throws `report.breaks_rules` with a fault per cell; otherwise the figures as they are handed up. */
export const figuresToSubmit = (judged: Judged): ReadonlyMap<string, Figure> => {
  refuse('report.breaks_rules', reportFaults(judged))
  return judged.nothingToReport ? new Map(judged.asked.map(({ id }) => [id, nothing])) : judged.figures
}
