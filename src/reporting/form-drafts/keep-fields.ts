import { z } from 'zod'
import type { Act } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { fieldsShapeOf, receive } from '../drafts/draft.ts'
import { differingFields, type Fields } from '../drafts/draft-fields.ts'
import { type FormPlace, longest } from './form-draft.ts'
import { type FormDraftFound, findFormDraft } from './queries.ts'
import { putFormDraft } from './store.ts'

/** What comes with a form's copy: from what it was begun, which copy of which browser it is, and what is typed. */
export const copyInput = (own: RegExp) => ({
  /** The saved content that it was begun from. */
  version: z.coerce.number().int(),
  /** The draft that the copy had seen last; 0: none. */
  draftVersion: z.coerce.number().int().default(0),
  copyId: z.uuid(),
  sequence: z.coerce.number().int().min(0),
  fields: fieldsShapeOf(own, longest),
})

type CopySent = {
  readonly version: number
  readonly draftVersion: number
  readonly copyId: string
  readonly sequence: number
  readonly fields: Fields
}

export type FormDraftKept = { readonly draftVersion: number; readonly savedAt: string }

const elsewhere = (who: string): Refusal =>
  new Refusal('form.draft_elsewhere', { status: 409, values: { who } })

const standing = ({ version, savedAt }: FormDraftFound): FormDraftKept => ({ draftVersion: version, savedAt })

/**
 * Keeps what is being typed in a form, as it was typed. The same content again, or an older one of the same browser,
 * changes nothing; what another has written meanwhile is refused (409), so that both can be looked at.
 */
export const keepFields = async (
  { writer, actor, now }: Act,
  { subject, unitId, baseVersion, savedBy }: FormPlace,
  { version, fields, ...coming }: CopySent,
): Promise<FormDraftKept> => {
  const found = await findFormDraft(writer, subject)
  const what = receive(baseVersion, found, { reportVersion: version, ...coming })
  if (found && what !== 'keep' && differingFields(fields, found.fields).length === 0) return standing(found)
  if (found && what === 'older') return standing(found)
  if (what !== 'keep' || actor.accountId === null) throw elsewhere(found?.savedBy ?? savedBy ?? '…')
  const row = {
    subject,
    unitId,
    version: (found?.version ?? 0) + 1,
    baseVersion,
    copyId: coming.copyId,
    sequence: coming.sequence,
    fields,
    savedAt: now,
    savedBy: actor.name,
    accountId: actor.accountId,
  }
  if (!(await putFormDraft(writer, row, found?.version ?? 0))) throw elsewhere('…')
  return { draftVersion: row.version, savedAt: now }
}
