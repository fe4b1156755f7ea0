import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { mustFollow } from '../follow-up/must-follow.ts'
import { inspectorRoles } from './inspection.ts'
import { addInspection } from './store.ts'

const count = z.number().int().min(0).max(500).optional()

const inspectionInput = z.object({
  campaignId: z.uuid(),
  unitId: z.number().int(),
  day: dayInput,
  leaderName: z.string().trim().min(2).max(200),
  note: z.string().trim().min(5).max(10_000),
  counts: z.object({ dat: count, mot_phan: count, chua: count, khong_ap_dung: count }).default({}),
  findings: z
    .array(
      z.object({
        item: z.string().trim().min(1).max(200),
        text: z.string().trim().min(5).max(2000),
        ownerName: z.string().trim().min(2).max(200),
        dueOn: dayInput,
      }),
    )
    .max(60)
    .default([]),
})

type InspectionInput = z.output<typeof inspectionInput>

const refuseWrongDays = ({ day, findings }: InspectionInput, today: string): void => {
  if (day > today)
    throw new Refusal('inspection.in_future', { fields: { day: { code: 'inspection.in_future' } } })
  const at = findings.findIndex(({ dueOn }) => dueOn < day)
  if (at >= 0)
    throw new Refusal('finding.due_before_inspection', {
      fields: { [`findings.${at}.dueOn`]: { code: 'finding.due_before_inspection' } },
    })
}

/** Writes down an inspection that was held: what was seen, and each finding with its owner and day. `{ id }` */
export const recordInspection = command({
  name: 'inspection.record',
  input: inspectionInput,
  roles: inspectorRoles,
  run: async (act, input) => {
    const { writer, actor, today } = act
    await mustFollow(act, input, inspectorRoles)
    refuseWrongDays(input, today)
    const campaign = await mustFindCampaign(writer, input.campaignId)
    if (campaign.state === 'withdrawn')
      throw new Refusal('inspection.campaign_withdrawn', { status: 409, values: { campaign: campaign.name } })
    await mustFindUnit(writer, input.unitId, today)
    const { findings, counts, ...row } = input
    const kept = Object.fromEntries(Object.entries(counts).filter(([, n]) => n !== undefined))
    const id = await addInspection(writer, { ...row, counts: kept, recordedBy: actor.name }, findings)
    return { result: { id }, subject: `inspection:${id}`, unitId: input.unitId }
  },
})
