import { z } from 'zod'
import { ownField } from './draft-fields.ts'

const mostFields = 3_000
export const fieldsShape = z
  .record(z.string().regex(ownField), z.string().max(20_000))
  .refine((fields) => Object.keys(fields).length <= mostFields)

export type Kept = {
  readonly version: number
  readonly baseVersion: number
  readonly copyId: string
  readonly sequence: number
}

export type Coming = {
  /** The report's version that the copy was begun from. */
  readonly reportVersion: number
  /** The draft that the copy had seen last; 0: none. */
  readonly draftVersion: number
  readonly copyId: string
  readonly sequence: number
}

/**
 * What becomes of a copy that a browser sends: it is kept; it is older than what the same browser sent before, and is
 * left; or somebody else has written meanwhile, and both have to be looked at.
 */
export const receive = (
  reportVersion: number,
  standing: Kept | null,
  coming: Coming,
): 'keep' | 'older' | 'elsewhere' => {
  if (coming.reportVersion !== reportVersion) return 'elsewhere'
  if (!standing || standing.baseVersion !== reportVersion) return 'keep'
  if (standing.copyId === coming.copyId) return coming.sequence > standing.sequence ? 'keep' : 'older'
  return standing.version === coming.draftVersion ? 'keep' : 'elsewhere'
}
