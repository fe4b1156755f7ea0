import { z } from 'zod'
import { campaignId, count, day, id, login, mark, text, time } from './shapes.ts'

/** steering.yaml */

const done = { day, time, by: login }

const direction = z.strictObject({
  id,
  campaign: campaignId,
  ...done,
  leaderName: text,
  leaderTitle: text,
  text,
  owner: id,
  dueOn: day,
  finish: z.strictObject({ ...done, result: text }).optional(),
  close: z.strictObject(done).optional(),
  mark,
})
export type DemoDirection = z.infer<typeof direction>

const delegation = z.strictObject({
  id,
  unit: id,
  campaign: campaignId,
  ...done,
  leaderTitle: text,
  to: login,
  toTitle: text,
  form: z.enum(['tuq', 'kt']),
  paper: text,
  from: day,
  until: day,
  mark,
})

const request = z.strictObject({
  id,
  campaign: campaignId,
  period: id,
  unit: id,
  ...done,
  until: day,
  reason: text,
  answer: z.strictObject({ ...done, granted: z.boolean(), text }).optional(),
  mark,
})
export type DemoExtensionRequest = z.infer<typeof request>

const target = z.strictObject({
  id,
  campaign: campaignId,
  code: text,
  unit: id,
  target: count,
  ...done,
  reason: text,
  mark,
})

const clusterChange = z.strictObject({
  id,
  cluster: id,
  day,
  time,
  ground: text,
  head: id,
  deputy: id.optional(),
  mark,
})

export const steeringFile = z.strictObject({
  directions: z.array(direction),
  delegations: z.array(delegation),
  extensionRequests: z.array(request),
  targets: z.array(target),
  clusterChanges: z.array(clusterChange),
})
