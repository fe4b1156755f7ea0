import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { mustFollow } from '../follow-up/must-follow.ts'
import { inspectorRoles, mayMove } from './inspection.ts'
import { inspectionsOf } from './queries.ts'
import { addFindings, addInspection, moveInspection } from './store.ts'

const count = z.number().int().min(0).max(500).optional()

const inspectionInput = z.object({
  campaignId: z.uuid(),
  /** The round that planned it, where its papers were made elsewhere. */
  roundId: z.uuid().nullable().default(null),
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

/** The one that the round planned, written down from its paper minutes; else a new one. */
const keep = async ({ writer, actor }: Act, input: InspectionInput): Promise<string> => {
  const { findings: _, counts, roundId, ...row } = input
  const kept = Object.fromEntries(Object.entries(counts).filter(([, n]) => n !== undefined))
  const planned = roundId ? await inspectionsOf(writer, { roundId, unitIds: [input.unitId] }) : []
  const [known] = planned
  if (!known)
    return addInspection(writer, {
      ...row,
      kind: 'note',
      state: 'open',
      counts: kept,
      recordedBy: actor.name,
    })
  const { day, leaderName, note } = row
  const change = { state: 'open', day, leaderName, note, counts: kept, recordedBy: actor.name } as const
  if (!mayMove('inspection.record', known) || !(await moveInspection(writer, known, change)))
    throw new Refusal('inspection.recorded_already', { status: 409 })
  return known.id
}

/** Writes down an inspection that was held: what was seen, and each finding with its owner and day. `{ id }` */
export const recordInspection = command({
  name: 'inspection.record',
  input: inspectionInput,
  roles: inspectorRoles,
  run: async (act, input) => {
    const { writer, today } = act
    await mustFollow(act, input, inspectorRoles)
    refuseWrongDays(input, today)
    const campaign = await mustFindCampaign(writer, input.campaignId)
    if (campaign.state === 'withdrawn')
      throw new Refusal('inspection.campaign_withdrawn', { status: 409, values: { campaign: campaign.name } })
    await mustFindUnit(writer, input.unitId, today)
    const id = await keep(act, input)
    await addFindings(writer, id, input.findings)
    return { result: { id }, subject: `inspection:${id}`, unitId: input.unitId }
  },
})
