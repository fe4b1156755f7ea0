import { z } from 'zod'
import { findDutyAt } from '../../campaigns/duties/queries.ts'
import { settleDuty } from '../../campaigns/duties/settle-duty.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { unitRoles } from '../follow-up/reminder.ts'
import { addVoluntaryReport } from './store.ts'

/**
 * A mass organisation tells what it mobilised, of its own will: it is thanked, never urged, never scored. A unit that is
 * assigned to report does so by its form. `{ id }`
 */
export const giveVoluntaryReport = command({
  name: 'voluntary_report.give',
  input: z.object({
    campaignId: z.uuid(),
    unitId: z.number().int(),
    text: z.string().trim().min(10).max(10_000),
    mobilised: z.number().int().min(0).max(100_000_000).nullable().default(null),
  }),
  roles: unitRoles,
  on: async (_reader, { unitId }) => unitId,
  run: async (act, input) => {
    const { writer, actor, today } = act
    await mustFindCampaign(writer, input.campaignId)
    const assigned = await findDutyAt(writer, input.campaignId, input.unitId, ['bao_cao'])
    if (assigned?.mode === 'giao') throw new Refusal('voluntary_report.assigned')
    const id = await addVoluntaryReport(writer, { ...input, day: today, byName: actor.name })
    const { campaignId, unitId } = input
    const evidence = { note: input.text.slice(0, 300) }
    await settleDuty(act, { campaignId, unitId, steps: ['bao_cao_tu_nguyen'], evidence })
    return { result: { id }, subject: `voluntary_report:${id}`, unitId: input.unitId }
  },
})
