import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { everyRole, mayMove } from '../inspections/inspection.ts'
import { mustBeFor, mustFindInspection } from '../inspections/queries.ts'
import { copyInput } from '../drafts/draft.ts'
import { inspectionForms, longest, moveOfForm, ownFields } from './form-draft.ts'
import { keepFields } from './keep-fields.ts'
import { inspectionForm } from './queries.ts'

const closed = {
  'inspection.tell': 'inspection.not_asked',
  'inspection.sign': 'inspection.not_signable',
  'inspection.write_conclusion': 'inspection.not_minuted',
} as const

const anyOwn = new RegExp(inspectionForms.map((form) => ownFields[form].source).join('|'))

/** Keeps what is being typed in a long form of an inspection. `{ draftVersion, savedAt }` */
export const keepInspectionDraft = command({
  name: 'inspection.keep_draft',
  quiet: true,
  roles: everyRole,
  input: z.object({ inspectionId: z.uuid(), form: z.enum(inspectionForms), ...copyInput(anyOwn, longest) }),
  run: async (act, { inspectionId, form, ...copy }) => {
    const { writer, actor, today } = act
    const inspection = await mustFindInspection(writer, inspectionId)
    const move = moveOfForm[form]
    await mustBeFor(writer, move, actor, inspection, today)
    if (!mayMove(move, inspection)) throw new Refusal(closed[move], { status: 409 })
    return { result: await keepFields(act, await inspectionForm(writer, inspection, form), copy) }
  },
})
