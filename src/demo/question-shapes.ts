import { z } from 'zod'
import { campaignId, day, id, login, mark, text, time } from './shapes.ts'

/** questions.yaml */

const done = { day, time, by: login }

const question = z.strictObject({
  id,
  campaign: campaignId,
  unit: id,
  ...done,
  text,
  answer: z.strictObject({ ...done, text }).optional(),
  join: z.strictObject({ ...done, to: id }).optional(),
  mark,
})
export type DemoQuestion = z.infer<typeof question>

export const questionsFile = z.strictObject({ questions: z.array(question) })
