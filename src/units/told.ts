import { z } from 'zod'
import type { TrailStep } from './unit.ts'

/** How the API names a unit. */
export const unitShape = {
  unit: z.string().describe('Mã đơn vị'),
  unitName: z.string(),
}

/** The unit's code and name as of the trails' day; both empty when the trails do not hold it. */
export const unitTold = (trails: ReadonlyMap<number, readonly TrailStep[]>, unitId: number) => {
  const own = trails.get(unitId)?.at(-1)
  return { unit: own?.code ?? '', unitName: own?.name ?? '' }
}
