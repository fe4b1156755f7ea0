import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { openFinding, subjectOf } from './close-finding.ts'
import { everyRole } from './inspection.ts'
import { filesInput, keepFiles } from './keep-files.ts'
import { changeOpenFinding } from './store.ts'

/** The unit reports how it mended a finding, with its evidence; the inspector closes it or gives it back. */
export const reportMended = command({
  name: 'finding.report_mended',
  input: z.object({
    findingId: z.uuid(),
    text: z.string().trim().min(10).max(4000),
    files: filesInput,
  }),
  roles: everyRole,
  run: async (act, { findingId, text, files }) => {
    const { writer, actor, today } = act
    const { inspection } = await openFinding(act, findingId, 'finding.report_mended')
    const change = { mended: text, mendedOn: today, mendedBy: actor.name, returnedReason: null }
    if (!(await changeOpenFinding(writer, findingId, change)))
      throw new Refusal('finding.closed', { status: 409 })
    await keepFiles(act, { inspectionId: inspection.id, purpose: 'mending', findingId }, files)
    return { result: { id: inspection.id }, ...subjectOf(inspection) }
  },
})

/** What was reported does not mend it: the unit hears why and mends again, by the same day. */
export const returnFinding = command({
  name: 'finding.return',
  input: z.object({ findingId: z.uuid(), reason: z.string().trim().min(10).max(2000) }),
  roles: everyRole,
  run: async (act, { findingId, reason }) => {
    const { inspection, finding } = await openFinding(act, findingId, 'finding.return')
    const change = { mendedOn: null, mendedBy: null, returnedReason: reason }
    if (!(await changeOpenFinding(act.writer, findingId, change)))
      throw new Refusal('finding.closed', { status: 409 })
    return {
      result: { id: inspection.id },
      ...subjectOf(inspection),
      note: { before: { mended: finding.mended, mendedOn: finding.mendedOn } },
    }
  },
})
