import { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { chosenOf, differingFields, type Fields, ownField } from './draft-fields.ts'

const mostFields = 3_000

/** The fields of a form as they were typed: only its own ones, each no longer than `longest`. */
export const fieldsShapeOf = (own: RegExp, longest: number) =>
  z
    .record(z.string().regex(own), z.string().max(longest))
    .refine((fields) => Object.keys(fields).length <= mostFields)

/** Letters that a field of a report's form takes. */
export const longestOfReport = 20_000

export const fieldsShape = fieldsShapeOf(ownField, longestOfReport)

/** What comes with a form's copy: from what it was begun, which copy of which browser it is, and what is typed. */
export const copyInput = (own: RegExp, longest: number) => ({
  /** The saved content that it was begun from. */
  version: z.coerce.number().int(),
  /** The draft that the copy had seen last; 0: none. */
  draftVersion: z.coerce.number().int().default(0),
  copyId: z.uuid(),
  sequence: z.coerce.number().int().min(0),
  fields: fieldsShapeOf(own, longest),
})

export type CopySent = {
  readonly version: number
  readonly draftVersion: number
  readonly copyId: string
  readonly sequence: number
  readonly fields: Fields
}

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

export type DraftKept = { readonly draftVersion: number; readonly savedAt: string }

type Standing = Kept & { readonly fields: Fields; readonly savedAt: string }

/**
 * What is answered to a copy that was sent, and the draft that it becomes: null when what stands says the same, or is newer
 * of the same browser. null for the whole: somebody else has written meanwhile, and both have to be looked at.
 */
export const receiveDraft = (
  { actor, now }: { readonly actor: Actor; readonly now: string },
  baseVersion: number,
  standing: Standing | null,
  { version, fields, ...coming }: CopySent,
) => {
  const what = receive(baseVersion, standing, { reportVersion: version, ...coming })
  const same = standing && what !== 'keep' && differingFields(fields, standing.fields).length === 0
  if (standing && (same || what === 'older')) {
    const kept: DraftKept = { draftVersion: standing.version, savedAt: standing.savedAt }
    return { kept, draft: null }
  }
  const { accountId, name: savedBy } = actor
  if (what !== 'keep' || accountId === null) return null
  const { copyId, sequence } = coming
  const next = (standing?.version ?? 0) + 1
  const kept: DraftKept = { draftVersion: next, savedAt: now }
  return {
    kept,
    draft: { version: next, baseVersion, copyId, sequence, fields, savedAt: now, savedBy, accountId },
  }
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
