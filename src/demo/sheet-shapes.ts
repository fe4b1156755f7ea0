import { z } from 'zod'
import { day, id, login, mark, text, time } from './shapes.ts'

/** report-sheets.yaml */

const row = z.strictObject({
  code: text,
  numerator: text,
  denominator: text.optional(),
  parts: z.record(text, text).optional(),
})

const sheet = z.strictObject({
  period: id,
  unit: id,
  by: login,
  day,
  time,
  file: text,
  rows: z.array(row),
  mark,
})
export type DemoSheet = z.infer<typeof sheet>

export const sheetsFile = z.strictObject({ sheets: z.array(sheet) })
