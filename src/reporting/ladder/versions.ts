import { z } from 'zod'
import type { Figure } from '../figures.ts'

/** What a step of the report kept of its content. Anything else that stands there belongs to the step itself. */
const snapshotShape = z.object({
  values: z.record(z.string(), z.unknown()).default({}),
  narrative: z.string().nullish(),
  nothingToReport: z.boolean().default(false),
  confirmed: z.boolean().default(false),
})

/** A figure that was kept before some of its cells were invented has them empty. */
const figureShape = z.object({
  numerator: z.number().nullable().default(null),
  denominator: z.number().nullable().default(null),
  nothingArose: z.boolean().default(false),
  breakdown: z.record(z.string(), z.number()).nullable().default(null),
  note: z.string().nullable().default(null),
  answer: z.string().nullable().default(null),
  covered: z.number().nullable().default(null),
  coveredOf: z.number().nullable().default(null),
  denominatorAt: z.string().nullable().default(null),
  takenOver: z.boolean().default(false),
})

export type Content = {
  readonly figures: ReadonlyMap<string, Figure>
  readonly narrative: string
  readonly nothingToReport: boolean
}

/** The content that an event's `figures` hold, by the indicator's code; empty for what cannot be read. */
export const contentOf = (kept: unknown): Content => {
  const read = snapshotShape.safeParse(kept)
  const { values = {}, narrative, nothingToReport = false } = read.success ? read.data : {}
  return {
    figures: new Map(
      Object.entries(values).flatMap(([code, value]) => {
        const figure = figureShape.safeParse(value)
        return figure.success ? [[code, figure.data] as const] : []
      }),
    ),
    narrative: narrative ?? '',
    nothingToReport,
  }
}

/** Whether the step was a confirmation, which changes nothing. */
export const isConfirmation = (kept: unknown): boolean =>
  snapshotShape.safeParse(kept).data?.confirmed === true

export type Line = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

/** Texts longer than this are compared as wholes. */
const MOST_LINES = 400

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))

/** Length of the longest common run of lines from each pair of places on. */
const commonRuns = (a: readonly string[], b: readonly string[]): number[][] => {
  const runs = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  const at = (i: number, j: number): number => runs[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = runs[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  return runs
}

/** Two texts line by line: what went, what came, what stayed, in reading order. */
export const compareTexts = (before: string, after: string): readonly Line[] => {
  const a = linesOf(before)
  const b = linesOf(after)
  if (a.length > MOST_LINES || b.length > MOST_LINES)
    return before === after
      ? [{ kind: 'same', text: before }]
      : [
          { kind: 'gone', text: before },
          { kind: 'new', text: after },
        ]
  const runs = commonRuns(a, b)
  const lines: Line[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: 'same', text: a[i] ?? '' })
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && (runs[i + 1]?.[j] ?? 0) >= (runs[i]?.[j + 1] ?? 0))) {
      lines.push({ kind: 'gone', text: a[i] ?? '' })
      i += 1
    } else {
      lines.push({ kind: 'new', text: b[j] ?? '' })
      j += 1
    }
  }
  return lines
}

const comparable = (figure: Figure | undefined): string =>
  figure
    ? JSON.stringify(
        Object.entries(figure)
          .filter(([, value]) => value !== null && value !== false)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : '[]'

export type Difference = {
  /** Codes of the indicators whose figures differ. */
  readonly codes: readonly string[]
  /** Null when the narrative is the same. */
  readonly narrative: readonly Line[] | null
  readonly nothingToReport: boolean
}

/** What changed between two contents. */
export const compareContents = (before: Content, after: Content): Difference => {
  const codes = new Set([...before.figures.keys(), ...after.figures.keys()])
  return {
    codes: [...codes].filter(
      (code) => comparable(before.figures.get(code)) !== comparable(after.figures.get(code)),
    ),
    narrative: before.narrative === after.narrative ? null : compareTexts(before.narrative, after.narrative),
    nothingToReport: before.nothingToReport !== after.nothingToReport,
  }
}
