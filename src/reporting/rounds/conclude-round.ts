import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { inspectionSubject } from '../form-drafts/form-draft.ts'
import { dropFormDraft } from '../form-drafts/store.ts'
import { everyRole, mayMove } from '../inspections/inspection.ts'
import { inspectionsOf, mustBeFor, mustFindInspection } from '../inspections/queries.ts'
import { moveInspection } from '../inspections/store.ts'
import { enterPaper, signedElsewhere } from './issue-round-paper.ts'
import { mustFindRound } from './queries.ts'
import { plannerRoles } from './round.ts'
import { subjectOfPaper } from './round-paper.ts'

/** What the inspection concludes, written from the minutes before the notice goes out. `{ id }` */
export const writeConclusion = command({
  name: 'inspection.write_conclusion',
  input: z.object({ inspectionId: z.uuid(), conclusion: z.string().trim().min(10).max(10_000) }),
  roles: everyRole,
  run: async ({ writer, actor, today }, { inspectionId, conclusion }) => {
    const inspection = await mustFindInspection(writer, inspectionId)
    await mustBeFor(writer, 'inspection.write_conclusion', actor, inspection, today)
    if (!mayMove('inspection.write_conclusion', inspection))
      throw new Refusal('inspection.not_minuted', { status: 409 })
    if (!(await moveInspection(writer, inspection, { conclusion })))
      throw new Refusal('inspection.not_minuted', { status: 409 })
    await dropFormDraft(writer, inspectionSubject(inspectionId, 'conclusion'))
    return {
      result: { id: inspectionId },
      subject: `inspection:${inspectionId}`,
      unitId: inspection.unitId,
    }
  },
})

/**
 * Enters the notice of conclusions: it concludes the chosen inspections of a round, whose minutes are signed and whose
 * conclusions are written. One without an open finding ends with it. `{ id, count }`
 */
export const concludeRound = command({
  name: 'inspection.conclude',
  input: z.object({
    roundId: z.uuid(),
    inspectionIds: z.array(z.uuid()).min(1, { error: 'round.none_to_conclude' }).max(200),
    ...signedElsewhere,
  }),
  roles: [...plannerRoles, 'clerk_of_records'],
  on: async (reader, { roundId }) => (await mustFindRound(reader, roundId)).unitId,
  run: async (act, { roundId, inspectionIds, ...signed }) => {
    const { writer, today } = act
    const round = await mustFindRound(writer, roundId)
    const minuted = await inspectionsOf(writer, { roundId, states: ['minuted'] })
    const chosen = minuted.filter(({ id }) => inspectionIds.includes(id))
    if (chosen.length < new Set(inspectionIds).size)
      throw new Refusal('inspection.not_minuted', { status: 409 })
    const unwritten = chosen.filter(({ conclusion }) => !conclusion).length
    if (unwritten > 0) throw new Refusal('round.unwritten', { status: 409, values: { count: unwritten } })
    const campaign = await mustFindCampaign(writer, round.campaignId)
    const subject = `${subjectOfPaper('conclusion', campaign.name)} (${round.name})`
    const conclusionId = await enterPaper(act, round.unitId, 'Thông báo', subject, signed)
    for (const inspection of chosen) {
      const ended = inspection.findings.every(({ closedOn }) => closedOn !== null)
      const end = ended ? ({ state: 'closed', closedOn: today } as const) : ({ state: 'open' } as const)
      const change = { conclusionId, concludedOn: signed.issuedOn, ...end }
      if (!(await moveInspection(writer, inspection, change)))
        throw new Refusal('inspection.not_minuted', { status: 409 })
    }
    return {
      result: { id: roundId, count: chosen.length },
      subject: `inspection_round:${roundId}`,
      unitId: round.unitId,
    }
  },
})
