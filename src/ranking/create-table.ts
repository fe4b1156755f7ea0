import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { keepers } from './scoring-table.ts'
import { addTable } from './store.ts'

const criterion = z.object({
  part: z.string().trim().min(2).max(200),
  text: z.string().trim().min(2).max(500),
  maximum: z.number().positive().max(1000),
  method: z.enum([
    'manual',
    'plan_on_time',
    'own_targets',
    'reports_on_time',
    'indicator_at_least',
    'review_has_lessons',
    'verified_example',
  ]),
  campaignId: z.uuid().nullable().default(null),
  rule: z
    .object({
      deductionPerLate: z.number().min(0).optional(),
      indicator: z.string().optional(),
      atLeast: z.number().min(0).max(100).optional(),
    })
    .default({}),
})

/** A scoring table as data: parts and criteria, the units it is for, and the bands of the classification. */
export const createTable = command({
  name: 'scoring_table.create',
  input: z.object({
    ownerId: z.number().int(),
    year: z.number().int().min(2000).max(2100),
    name: z.string().trim().min(5).max(300),
    bands: z
      .array(z.object({ name: z.string().trim().min(2).max(100), atLeast: z.number().min(0) }))
      .min(1)
      .max(10),
    criteria: z.array(criterion).max(200),
    unitIds: z.array(z.number().int()).max(2000),
  }),
  roles: keepers,
  on: async (_reader, input) => input.ownerId,
  run: async ({ writer }, { criteria, unitIds, ...table }) => {
    if (criteria.length === 0 || unitIds.length === 0) throw new Refusal('scoring_table.no_criteria')
    const loose = criteria.find(({ method, campaignId }) => method !== 'manual' && campaignId === null)
    if (loose) throw new Refusal('scoring_table.campaign_needed', { values: { text: loose.text } })
    const id = await addTable(writer, table, criteria, [...new Set(unitIds)])
    return { result: { id }, subject: `scoring_table:${id}`, unitId: table.ownerId }
  },
})
