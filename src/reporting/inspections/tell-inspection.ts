import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { inspectionSubject } from '../form-drafts/form-draft.ts'
import { dropFormDraft } from '../form-drafts/store.ts'
import { subjectOf } from './close-finding.ts'
import { everyRole, mayMove } from './inspection.ts'
import { filesInput, keepFiles } from './keep-files.ts'
import { mustBeFor, mustFindInspection } from './queries.ts'
import { moveInspection } from './store.ts'

/**
 * The unit's report by the outline, heading by heading. `send` false keeps it as a draft; once sent it may be sent anew
 * until the minutes are signed. `{ id, sent }`
 */
export const tellInspection = command({
  name: 'inspection.tell',
  input: z.object({
    inspectionId: z.uuid(),
    told: z.array(z.string().trim().max(10_000)).max(40),
    send: z.boolean(),
    files: filesInput,
  }),
  roles: everyRole,
  run: async (act, { inspectionId, told, send, files }) => {
    const { writer, actor, today } = act
    const inspection = await mustFindInspection(writer, inspectionId)
    await mustBeFor(writer, 'inspection.tell', actor, inspection, today)
    if (!mayMove('inspection.tell', inspection)) throw new Refusal('inspection.not_asked', { status: 409 })
    const empty = told.findIndex((text) => text === '')
    if (send && (told.length === 0 || empty >= 0))
      throw new Refusal('inspection.told_incomplete', {
        fields: { [`told.${Math.max(0, empty)}`]: { code: 'inspection.heading_empty' } },
      })
    const sent = send ? ({ state: 'reported', toldOn: today, toldBy: actor.name } as const) : {}
    if (!(await moveInspection(writer, inspection, { told, ...sent })))
      throw new Refusal('inspection.not_asked', { status: 409 })
    await dropFormDraft(writer, inspectionSubject(inspectionId, 'outline'))
    await keepFiles(act, { inspectionId, purpose: 'outline' }, files)
    return { result: { id: inspectionId, sent: send }, ...subjectOf(inspection) }
  },
})
