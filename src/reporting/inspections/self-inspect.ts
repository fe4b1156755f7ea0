import { z } from 'zod'
import { settleDuty } from '../../campaigns/duties/settle-duty.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { checklistFor } from '../checklists/the-practice.ts'
import { unitRoles } from '../follow-up/reminder.ts'
import { subjectOf } from './close-finding.ts'
import { countAnswers, everyRole, mayMove } from './inspection.ts'
import { answersOf, findSelfInspection, mustBeFor, mustFindInspection } from './queries.ts'
import { mustBeWhole } from './sign-minutes.ts'
import { addInspection, moveInspection } from './store.ts'

/** The unit begins to inspect itself with the same checklist; begun once, it goes on. `{ id }` */
export const beginSelfInspection = command({
  name: 'self_inspection.begin',
  input: z.object({
    campaignId: z.uuid(),
    unitId: z.number().int(),
    checklist: z.string().trim().max(40).nullable().default(null),
  }),
  roles: unitRoles,
  on: async (_reader, { unitId }) => unitId,
  run: async (act, { campaignId, unitId, checklist: code }) => {
    const { writer, actor, today } = act
    const known = await findSelfInspection(writer, campaignId, unitId)
    if (known) return { result: { id: known.id }, ...subjectOf(known) }
    const campaign = await mustFindCampaign(writer, campaignId)
    if (campaign.state !== 'running')
      throw new Refusal('self_inspection.campaign_over', { status: 409, values: { campaign: campaign.name } })
    await mustFindUnit(writer, unitId, today)
    const checklist = checklistFor(act, code)
    if (!checklist) throw new Refusal('checklist.not_found', { status: 404 })
    const row = { campaignId, unitId, day: today, leaderName: actor.name, note: '', recordedBy: actor.name }
    const id = await addInspection(writer, { ...row, kind: 'self', state: 'working', checklist })
    return { result: { id }, ...subjectOf({ id, unitId }) }
  },
})

/**
 * Ends the filling in of a self-inspection: who led it and what was seen. It settles the unit's duty; what was not met
 * stays open as the unit's own findings. `{ id }`
 */
export const finishSelfInspection = command({
  name: 'self_inspection.finish',
  input: z.object({
    inspectionId: z.uuid(),
    leaderName: z.string().trim().min(2).max(200),
    note: z.string().trim().min(5).max(8000),
  }),
  roles: everyRole,
  run: async (act, { inspectionId, leaderName, note }) => {
    const { writer, actor, today } = act
    const inspection = await mustFindInspection(writer, inspectionId)
    await mustBeFor(writer, 'self_inspection.finish', actor, inspection, today)
    if (!mayMove('self_inspection.finish', inspection))
      throw new Refusal('self_inspection.finished', { status: 409 })
    const given = await answersOf(writer, inspectionId)
    mustBeWhole(inspection, given)
    const { campaignId, unitId, findings } = inspection
    const end =
      findings.length === 0 ? ({ state: 'closed', closedOn: today } as const) : ({ state: 'open' } as const)
    const change = { leaderName, note, day: today, counts: countAnswers(given), concludedOn: today, ...end }
    if (!(await moveInspection(writer, inspection, change)))
      throw new Refusal('self_inspection.finished', { status: 409 })
    await settleDuty(act, { campaignId, unitId, steps: ['tu_kiem_tra'], evidence: { note } })
    return { result: { id: inspectionId }, ...subjectOf(inspection) }
  },
})
