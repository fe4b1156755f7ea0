import { z } from 'zod'
import { isDay } from '../plain/day.ts'
import type { FaultCode, Note } from './faults.ts'

const text = z.string().trim().min(1)
const day = z.string().refine(isDay)
const sentence = { vi: text, en: text }
const mark = z.enum(['confirmed', 'recalled'])
const validity = z.strictObject({ from: day, until: day.optional() })
const severity = z.enum(['B', 'W', 'C'])

export const subjectShape = z.strictObject({
  subject: text,
  ...sentence,
  facts: z.record(
    z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    z.strictObject({
      ...sentence,
      type: z.enum(['boolean', 'integer', 'day', 'text', 'choice', 'content']),
      choices: z.record(z.string(), z.strictObject(sentence)).optional(),
    }),
  ),
})

export const instrumentShape = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9-]+$/),
  number: text.optional(),
  kind: z.enum(['law', 'decree', 'circular', 'decision', 'practice']),
  ...sentence,
  issuer: z.string(),
  signed: day.optional(),
  'in force': validity,
  replaces: z.array(text).optional(),
  amended: z.array(z.strictObject({ by: text, from: day })).optional(),
  scope: text.optional(),
  text: z.enum(['known', 'unknown']).optional(),
  unverified: z.array(z.enum(['signed', 'in force'])).optional(),
  mark,
  source: text,
  note: text.optional(),
})

const scalar = z.union([z.number().int(), text, z.boolean(), z.array(text)])

export const valueShape = z.strictObject({
  id: text,
  row: text.optional(),
  ...sentence,
  setting: z.boolean().optional(),
  mark,
  source: text,
  history: z.array(z.strictObject({ from: day, until: day.optional(), value: scalar })).min(1),
})

const example = z.strictObject({ vi: text.optional(), facts: z.record(z.string(), z.unknown()) })

export const clauseShape = z.strictObject({
  id: text,
  row: text.optional(),
  subject: text,
  words: z.strictObject(sentence),
  severity: z.union([severity, z.strictObject({ draft: severity, issued: severity })]),
  valid: z.strictObject({ from: day.optional(), until: day.optional() }).optional(),
  mark,
  source: text,
  applies: z.unknown().optional(),
  condition: z.unknown(),
  examples: z.strictObject({
    met: z.array(example).optional(),
    'not met': z.array(example).optional(),
    'not applicable': z.array(example).optional(),
  }),
})

export const articleShape = z.strictObject({
  article: z.number().int().nullable().optional(),
  annex: z.number().int().optional(),
  vi: text.optional(),
  en: text.optional(),
  values: z.array(z.unknown()).optional(),
  clauses: z.array(z.unknown()).optional(),
})

type Issue = z.core.$ZodIssue

const codeOf = (issue: Issue, path: readonly (string | number)[]): FaultCode => {
  if (path.at(-1) === 'from' && path.includes('history')) return 'undated'
  if (path.at(-1) === 'history') return 'undated'
  return issue.input === undefined ? 'lacking' : 'shape'
}

const noteIssue = (issue: Issue, base: readonly (string | number)[], note: Note): void => {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) note([...path, key], 'key', { key })
    return
  }
  const key = path.findLast((step) => typeof step === 'string') ?? ''
  note(path, codeOf(issue, path), { key })
}

/** The data in its shape; or null, with every departure from the shape noted. */
export const inShape = <Shape extends z.ZodType>(
  shape: Shape,
  data: unknown,
  base: readonly (string | number)[],
  note: Note,
): z.output<Shape> | null => {
  const result = shape.safeParse(data, { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues) noteIssue(issue, base, note)
  return null
}
