import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { keptChecklist } from '../checklists/checklist.ts'
import { inspectionSubject } from '../form-drafts/form-draft.ts'
import { dropFormDraft } from '../form-drafts/store.ts'
import type { InspectionAnswerRow } from '../tables.ts'
import { subjectOf } from './close-finding.ts'
import { countAnswers, everyRole, mayMove } from './inspection.ts'
import { filesInput, keepFiles } from './keep-files.ts'
import { answersOf, type InspectionFound, mustBeFor, mustFindInspection, signaturesOf } from './queries.ts'
import { addSignature, dropSignatures, moveInspection } from './store.ts'

/** Every question is answered, and everything not met has its finding; refused (422) with what is missing. */
export const mustBeWhole = (inspection: InspectionFound, given: readonly InspectionAnswerRow[]): void => {
  const items = keptChecklist(inspection.checklist)?.items ?? []
  const answered = new Map(given.map((one) => [one.item, one.answer]))
  const open = items.filter(({ id }) => !answered.has(id)).map(({ id }) => id)
  if (open.length > 0)
    throw new Refusal('inspection.unanswered', {
      values: { count: open.length, items: open.slice(0, 8).join(', ') },
    })
  const found = new Set(inspection.findings.map(({ code }) => code))
  const without = items.filter(({ id, scored }) => scored && answered.get(id) === 'chua' && !found.has(id))
  if (without.length > 0)
    throw new Refusal('inspection.without_finding', {
      values: { items: without.map(({ id }) => id).join(', ') },
    })
}

const signInput = z.object({
  inspectionId: z.uuid(),
  side: z.enum(['team', 'unit']),
  name: z.string().trim().min(2).max(200),
  post: z.string().trim().min(2).max(200),
  signedOn: dayInput,
  /** Remarks of the team, and what the unit says to them, as they stand in the minutes. */
  note: z.string().trim().max(10_000).nullable().default(null),
  opinion: z.string().trim().max(5000).nullable().default(null),
  /** The photo of the signed page. */
  files: filesInput,
})

const refuseDay = (inspection: InspectionFound, signedOn: string, today: string): void => {
  if (signedOn > today || signedOn < inspection.day)
    throw new Refusal('inspection.signed_on_wrong_day', {
      fields: { signedOn: { code: 'inspection.signed_on_wrong_day' } },
    })
}

/**
 * Enters who signed the minutes for one side, and when. The answers are then fixed; with the second side's signature
 * the minutes are done. `{ id, done }`
 */
export const signMinutes = command({
  name: 'inspection.sign',
  input: signInput,
  roles: everyRole,
  run: async (act, { inspectionId, files, note, opinion, ...signature }) => {
    const { writer, actor, today, now } = act
    const inspection = await mustFindInspection(writer, inspectionId)
    await mustBeFor(writer, 'inspection.sign', actor, inspection, today)
    if (!mayMove('inspection.sign', inspection)) throw new Refusal('inspection.not_signable', { status: 409 })
    refuseDay(inspection, signature.signedOn, today)
    const given = await answersOf(writer, inspectionId)
    mustBeWhole(inspection, given)
    const row = { ...signature, inspectionId, enteredBy: actor.name, enteredAt: now }
    if (!(await addSignature(writer, row))) throw new Refusal('inspection.signed_already', { status: 409 })
    await dropFormDraft(writer, inspectionSubject(inspectionId, signature.side))
    await keepFiles(act, { inspectionId, purpose: 'minutes' }, files)
    const done = (await signaturesOf(writer, inspectionId)).length === 2
    const moved = await moveInspection(writer, inspection, {
      state: done ? 'minuted' : inspection.state,
      counts: countAnswers(given),
      ...(note ? { note } : {}),
      ...(opinion ? { unitOpinion: opinion } : {}),
    })
    if (!moved) throw new Refusal('inspection.not_signable', { status: 409 })
    return { result: { id: inspectionId, done }, ...subjectOf(inspection) }
  },
})

/** Takes the entered signatures back, with the reason, so that the answers can be mended and signed anew. */
export const unsignMinutes = command({
  name: 'inspection.unsign',
  input: z.object({ inspectionId: z.uuid(), reason: z.string().trim().min(10).max(1000) }),
  roles: everyRole,
  run: async ({ writer, actor, today }, { inspectionId }) => {
    const inspection = await mustFindInspection(writer, inspectionId)
    await mustBeFor(writer, 'inspection.unsign', actor, inspection, today)
    const before = await signaturesOf(writer, inspectionId)
    if (!mayMove('inspection.unsign', inspection) || before.length === 0)
      throw new Refusal('inspection.not_signed', { status: 409 })
    await dropSignatures(writer, inspectionId)
    const back = inspection.toldOn === null ? 'notified' : 'reported'
    const state = inspection.state === 'minuted' ? back : inspection.state
    if (!(await moveInspection(writer, inspection, { state })))
      throw new Refusal('inspection.not_signed', { status: 409 })
    return { result: { id: inspectionId }, ...subjectOf(inspection), note: { before } }
  },
})
