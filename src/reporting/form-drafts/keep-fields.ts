import type { Act } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type CopySent, type DraftKept, receiveDraft } from '../drafts/draft.ts'
import type { FormPlace } from './form-draft.ts'
import { findFormDraft } from './queries.ts'
import { putFormDraft } from './store.ts'

const elsewhere = (who: string): Refusal =>
  new Refusal('form.draft_elsewhere', { status: 409, values: { who } })

/**
 * Keeps what is being typed in a form, as it was typed. The same content again, or an older one of the same browser,
 * changes nothing; what another has written meanwhile is refused (409), so that both can be looked at.
 */
export const keepFields = async (
  act: Act,
  { subject, unitId, baseVersion, savedBy }: FormPlace,
  sent: CopySent,
): Promise<DraftKept> => {
  const found = await findFormDraft(act.writer, subject)
  const received = receiveDraft(act, baseVersion, found, sent)
  if (!received) throw elsewhere(found?.savedBy ?? savedBy ?? '…')
  const { kept, draft } = received
  if (draft && !(await putFormDraft(act.writer, { subject, unitId, ...draft }, found?.version ?? 0)))
    throw elsewhere('…')
  return kept
}
