import { z } from 'zod'
import type { FieldFault } from '../platform/plain/refusal.ts'
import { Refusal } from '../platform/plain/refusal.ts'

export const scoreLines = z
  .array(
    z.object({
      criterionId: z.uuid(),
      score: z.number().min(0).nullable(),
      note: z.string().trim().max(1000).nullish(),
    }),
  )
  .max(200)

export type ScoreLine = { readonly criterionId: string; readonly score: number; readonly note: string | null }

type Criterion = { readonly id: string; readonly maximum: number }

/**
 * One line for each criterion, in their order. Throws `input.invalid` with a fault for each line that is missing or
 * above its maximum, keyed `scores.<criterion id>`.
 */
export const linesFor = (
  criteria: readonly Criterion[],
  given: z.output<typeof scoreLines>,
): readonly ScoreLine[] => {
  const faults: Record<string, FieldFault> = {}
  const lines = criteria.flatMap(({ id, maximum }): ScoreLine[] => {
    const line = given.find(({ criterionId }) => criterionId === id)
    const score = line?.score ?? null
    if (score === null) faults[`scores.${id}`] = { code: 'score.missing' }
    else if (score > maximum)
      faults[`scores.${id}`] = { code: 'score.above_maximum', values: { score, maximum } }
    else return [{ criterionId: id, score, note: line?.note || null }]
    return []
  })
  const count = Object.keys(faults).length
  if (count > 0) throw new Refusal('input.invalid', { fields: faults, values: { count } })
  return lines
}
