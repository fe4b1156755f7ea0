import { z } from 'zod'
import { Refusal } from '../../platform/plain/refusal.ts'
import { chosenOf, type Fields, ownField } from './draft-fields.ts'

const mostFields = 3_000

/** The fields of a form as they were typed: only its own ones, each no longer than `longest`. */
export const fieldsShapeOf = (own: RegExp, longest: number) =>
  z
    .record(z.string().regex(own), z.string().max(longest))
    .refine((fields) => Object.keys(fields).length <= mostFields)

export const fieldsShape = fieldsShapeOf(ownField, 20_000)

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

/** What was chosen of two copies; throws `report.sides_open` (422) while a place is not chosen. */
export const mustBeChosen = (...given: Parameters<typeof chosenOf>): Fields => {
  const { fields, open } = chosenOf(...given)
  if (open.length > 0)
    throw new Refusal('report.sides_open', {
      values: { count: open.length },
      fields: Object.fromEntries(open.map((name) => [`keep.${name}`, { code: 'report.choose_side' }])),
    })
  return fields
}
