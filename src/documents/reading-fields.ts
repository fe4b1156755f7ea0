import { z } from 'zod'
import type { LaunchReading } from './reading/reading.ts'

/**
 * A reading as launch_reading.fields keeps it: the reader's fields without the text (which has a column of its own),
 * then as mended by hand. A value without spans was entered by hand ("nhập tay").
 */
export type ReadingFields = Omit<LaunchReading, 'text'>

const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) })
const found = <Value extends z.ZodType>(value: Value) => z.object({ value, spans: z.array(span) })
const text = found(z.string())
const precision = z.enum(['year', 'month', 'day'])
const dated = found(z.object({ date: z.string(), precision }))
const end = found(
  z.object({ date: z.string().nullable(), precision: precision.nullable(), event: z.string().nullable() }),
)

const citedDocument = z.object({
  number: text.nullable(),
  type: text.nullable(),
  date: text.nullable(),
  issuer: text.nullable(),
  role: z.enum(['launch', 'basis', 'mention']),
  spans: z.array(span),
})

const indicator = z.object({
  name: text,
  value: found(z.number()),
  unit: text,
  op: z.enum(['>=', '<=', '=']).nullable(),
})

const responsibility = z.object({
  who: text,
  what: text,
  wording: text,
  mode: z.enum(['giao', 'đề nghị']),
  due: dated.nullable(),
})

const remark = z.object({
  code: z.enum([
    'lead.printed_twice',
    'list.item_glued',
    'term.differs',
    'period.end_before_start',
    'date.not_on_calendar',
    'issuer.misprinted',
    'number.unreadable',
    'text.cut_off',
  ]),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  spans: z.array(span),
})

/** The shape in which every writer keeps the fields and every reader takes them back. */
export const readingFieldsShape = z.object({
  kind: z.enum(['launch', 'plan', 'news', 'summary', 'award', 'guide']),
  title: text.nullable(),
  documents: z.array(citedDocument),
  campaignName: text.nullable(),
  occasion: text.nullable(),
  issuer: text.nullable(),
  start: end.nullable(),
  end: end.nullable(),
  purpose: z.array(text),
  phases: z.array(z.object({ name: text, start: dated.nullable(), end: dated.nullable() })),
  targets: z.array(text),
  contents: z.array(z.object({ title: text, wording: text })),
  indicators: z.array(indicator),
  responsibilities: z.array(responsibility),
  awards: z.array(text),
  participantsSigned: z.array(text),
  remarks: z.array(remark),
})

/** The fields as kept; throws when a row holds something else. */
export const readFields = (fields: unknown): ReadingFields => readingFieldsShape.parse(fields)

/** Whether somebody typed it: it was read from no place of the text. */
export const isByHand = (value: { readonly spans: readonly unknown[] }): boolean => value.spans.length === 0
