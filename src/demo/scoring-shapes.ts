import { z } from 'zod'
import { campaignId, count, day, id, login, mark, text } from './shapes.ts'

/** scoring.yaml: the year's table of the Department and what its units got. */

const points = z.number().min(0)
const criterion = z.strictObject({
  id,
  part: text,
  text,
  maximum: points,
  method: z.enum([
    'manual',
    'plan_on_time',
    'own_targets',
    'reports_on_time',
    'indicator_at_least',
    'review_has_lessons',
    'verified_example',
  ]),
  campaign: campaignId.optional(),
  rule: z.record(text, z.union([z.number(), text])).default({}),
})
const sheet = z.strictObject({
  unit: id,
  selfBy: login,
  selfOn: day,
  self: z.record(id, points),
  finalBy: login,
  finalOn: day,
  final: z.record(id, points),
  /** Criterion → why the final score differs from the unit's own. */
  reasons: z.record(id, text).default({}),
  total: points,
  band: text,
  rank: count,
})
export const scoringFile = z.strictObject({
  owner: id,
  year: z.literal(2021),
  name: text,
  by: login,
  openedOn: day,
  crossCheckedOn: day,
  councilOn: day,
  publishedOn: day,
  decisionNo: text,
  mark,
  bands: z.array(z.strictObject({ name: text, atLeast: points })),
  criteria: z.array(criterion),
  sheets: z.array(sheet),
})
export type DemoScoring = z.infer<typeof scoringFile>
