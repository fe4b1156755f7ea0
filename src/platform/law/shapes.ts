import { z } from 'zod'
import { isDay } from '../plain/day.ts'
import type { FaultCode, Note } from './faults.ts'

const text = z.string().trim().min(1)
const day = z.string().refine(isDay)
const sentence = { vi: text, en: text }
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-([0-2]\d|3[01])$/)
const mark = z.enum(['confirmed', 'recalled'])
const validity = z.strictObject({ from: day, until: day.optional() })
const severity = z.enum(['B', 'W', 'C'])

const choices = z.union([z.enum(['awards', 'types']), z.record(z.string(), z.strictObject(sentence))])
const kindsOfRecord = z.array(text).min(1)

/** du-kien/<subject>.yaml: what the law may be asked about, with its facts and its dated records. */
export const subjectShape = z.strictObject({
  subject: text,
  ...sentence,
  records: z
    .record(z.string(), z.strictObject({ ...sentence, key: text, choices, after: text.optional() }))
    .optional(),
  facts: z.record(
    z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    z.strictObject({
      ...sentence,
      type: z.enum(['boolean', 'integer', 'day', 'text', 'choice', 'content']),
      choices: choices.optional(),
      counts: text.optional(),
      from: z
        .union([
          z.strictObject({ run: text, where: kindsOfRecord }),
          z.strictObject({ count: text, where: kindsOfRecord }),
        ])
        .optional(),
    }),
  ),
})

/** <instrument>/van-ban.yaml. */
export const instrumentShape = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9-]+$/),
  number: text.optional(),
  kind: z.enum(['law', 'decree', 'circular', 'decision', 'guidance', 'practice']),
  ...sentence,
  issuer: z.string(),
  signed: day.optional(),
  'in force': validity,
  replaces: z.array(text).optional(),
  amended: z.array(z.strictObject({ by: text, from: day })).optional(),
  'allowed by': z.array(text).optional(),
  scope: text.optional(),
  text: z.enum(['known', 'unknown']).optional(),
  unverified: z.array(z.enum(['signed', 'in force'])).optional(),
  mark,
  source: text,
  note: text.optional(),
})

const scalar = z.union([z.number().int(), text, z.boolean(), z.array(text)])

/** One of `values` in the file of an article. */
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

/** One of `clauses`; its conditions are read by read-condition.ts. */
export const clauseShape = z.strictObject({
  id: text,
  row: text.optional(),
  subject: text,
  words: z.strictObject(sentence),
  severity: z.union([severity, z.strictObject({ draft: severity, issued: severity })]),
  valid: z.strictObject({ from: day.optional(), until: day.optional() }).optional(),
  mark,
  source: text,
  nature: z.array(z.enum(['negative', 'quota', 'once'])).optional(),
  applies: z.unknown().optional(),
  condition: z.unknown(),
  examples: z.strictObject({
    met: z.array(example).optional(),
    'not met': z.array(example).optional(),
    'not applicable': z.array(example).optional(),
  }),
})

/** dieu-NN.yaml, phu-luc-N.yaml, khong-ro-dieu.yaml; what stands in its lists is read one by one, so that one fault hides no other. */
export const articleShape = z.strictObject({
  article: z.number().int().nullable().optional(),
  annex: z.number().int().optional(),
  vi: text.optional(),
  en: text.optional(),
  values: z.array(z.unknown()).optional(),
  clauses: z.array(z.unknown()).optional(),
  procedures: z.array(z.unknown()).optional(),
  forms: z.array(z.unknown()).optional(),
})

export type SubjectShape = z.output<typeof subjectShape>

const span = z.union([z.number().int().min(1), z.strictObject({ value: text })])

/** One of `procedures`. */
export const procedureShape = z.strictObject({
  id: text,
  row: text.optional(),
  ...sentence,
  mark,
  source: text,
  awards: z.array(text),
  papers: z.array(z.strictObject(sentence)).optional(),
  steps: z
    .array(
      z.strictObject({
        ...sentence,
        who: text,
        from: text,
        to: text,
        within: z.union([
          z.strictObject({ 'working days': span }),
          z.strictObject({ days: span }),
          z.strictObject({ day: monthDay, year: z.number().int().min(0).max(5) }),
        ]),
        variant: text.optional(),
        examples: z.array(z.strictObject({ from: day, due: day })).min(1),
      }),
    )
    .min(1),
})

/** One of `forms`. */
export const formShape = z.strictObject({
  id: text,
  row: text.optional(),
  ...sentence,
  mark,
  source: text,
  types: z.array(text).optional(),
  awards: z.array(text).optional(),
})

const decided = z.strictObject({
  who: z.array(text).min(1),
  from: day,
  until: day.optional(),
  mark,
  source: text,
})

/** A title or a form of commendation in danh-muc/. */
export const awardShape = z.strictObject({
  ...sentence,
  subjects: z.array(z.enum(['individual', 'collective', 'household'])).min(1),
  level: z.enum(['state', 'province', 'unit']),
  mark,
  source: text,
  deciders: z.array(decided).min(1),
  factors: z
    .strictObject({ individual: z.array(text).optional(), collective: z.array(text).optional() })
    .optional(),
  vote: z.array(text).optional(),
})

const recordOf = <Shape extends z.ZodType>(shape: Shape) => z.record(z.string(), shape)

/** A file of danh-muc/. */
export const catalogueShape = z.strictObject({
  titles: recordOf(awardShape).optional(),
  forms: recordOf(awardShape).optional(),
  types: recordOf(
    z.strictObject({
      ...sentence,
      subjects: z.array(z.enum(['individual', 'collective', 'household'])).min(1),
      mark,
      source: text,
    }),
  ).optional(),
  regimes: recordOf(
    z.strictObject({ ...sentence, from: day, until: day.optional(), instruments: z.array(text).min(1) }),
  ).optional(),
  holidays: z
    .array(
      z.strictObject({
        ...sentence,
        solar: monthDay.optional(),
        lunar: monthDay.optional(),
        before: z.number().int().min(0).optional(),
        days: z.number().int().min(1),
        from: day.optional(),
        until: day.optional(),
        mark,
        source: text,
      }),
    )
    .optional(),
  bonus: z
    .strictObject({
      base: z.array(text).min(1),
      household: z.array(text).min(1),
      rounding: z.array(text).min(1),
      'same period': z.array(text).min(1),
    })
    .optional(),
})

export type ProcedureShape = z.output<typeof procedureShape>
export type AwardShape = z.output<typeof awardShape>
export type CatalogueShape = z.output<typeof catalogueShape>

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
