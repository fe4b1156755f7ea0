import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { checklistFor, thePractice } from '../checklists/the-practice.ts'
import { addInspection } from '../inspections/store.ts'
import { candidatesOf, plannerOf } from './queries.ts'
import { type Draw, drawFrom } from './risk.ts'
import { plannerRoles } from './round.ts'
import { addRound } from './store.ts'

const planInput = z.object({
  campaignId: z.uuid(),
  name: z.string().trim().min(5).max(200),
  content: z.string().trim().min(10).max(5000),
  fromOn: dayInput,
  toOn: dayInput,
  checklist: z.string().trim().max(40).nullable().default(null),
  /** The draw that the planner saw; null when nothing was drawn. */
  draw: z
    .object({ seed: z.string().trim().min(1).max(80), count: z.number().int().min(1).max(100) })
    .nullable()
    .default(null),
  /** Whom a person picks in the end, drawn or not; why, where it was not the draw. */
  units: z
    .array(
      z.object({
        unitId: z.number().int(),
        day: dayInput.nullable().default(null),
        why: z.string().trim().max(500).nullable().default(null),
        picked: z.boolean().default(true),
      }),
    )
    .max(500),
})

type PlanInput = z.output<typeof planInput>

const faultAt = (code: string, field: string, status: 422 | 409 = 422) =>
  new Refusal(code, { status, fields: { [field]: { code } } })

const refuseWrong = ({ fromOn, toOn, units }: PlanInput): void => {
  if (toOn < fromOn) throw faultAt('round.ends_before', 'toOn')
  if (!units.some(({ picked }) => picked)) throw faultAt('round.no_units', 'units.0.picked')
  const at = units.findIndex(({ day, picked }) => picked && day !== null && (day < fromOn || day > toOn))
  if (at >= 0) throw faultAt('round.day_outside', `units.${at}.day`)
  const ids = units.map(({ unitId }) => unitId)
  if (new Set(ids).size < ids.length) throw faultAt('round.unit_twice', 'units')
}

type Candidates = Awaited<ReturnType<typeof candidatesOf>>

const drawnNow = ({ today }: Act, { draw, units }: PlanInput, facts: Candidates): Draw => {
  const { weights } = thePractice()
  const drawing = draw ?? { seed: 'khong-rut', count: 0 }
  const candidates = drawFrom(facts, weights, drawing)
  const out = new Set(candidates.filter(({ drawn }) => drawn).map(({ unitId }) => unitId))
  const at =
    draw === null ? -1 : units.findIndex(({ unitId, why, picked }) => picked && !out.has(unitId) && !why)
  if (at >= 0) throw faultAt('round.why_not_drawn', `units.${at}.why`)
  return { ...drawing, drawnOn: today, weights, candidates }
}

/**
 * Plans a round of inspections: the draw is done anew by its seed and kept with every candidate's reasons; a person
 * picks the units, and says why of one that was not drawn. `{ id }`
 */
export const planRound = command({
  name: 'round.plan',
  input: planInput,
  roles: plannerRoles,
  on: async (reader, { campaignId }) => plannerOf(reader, campaignId),
  run: async (act, input) => {
    const { writer, actor, today } = act
    const { campaignId, name, content, fromOn, toOn, units } = input
    refuseWrong(input)
    const campaign = await mustFindCampaign(writer, campaignId)
    if (campaign.state !== 'running')
      throw new Refusal('round.campaign_over', { status: 409, values: { campaign: campaign.name } })
    const checklist = checklistFor(act, input.checklist)
    if (!checklist) throw new Refusal('checklist.not_found', { status: 404 })
    const facts = await candidatesOf(writer, campaign, today)
    const known = new Set(facts.map(({ unitId }) => unitId))
    if (units.some(({ unitId }) => !known.has(unitId))) throw faultAt('round.unit_not_followed', 'units')
    const draw = drawnNow(act, input, facts)
    const unitId = await plannerOf(writer, campaignId)
    const row = { campaignId, unitId, name, content, fromOn, toOn, plannedOn: today, plannedBy: actor.name }
    const id = await addRound(writer, { ...row, draw, outline: thePractice().outline })
    for (const one of units.filter(({ picked }) => picked)) {
      const candidate = draw.candidates.find((other) => other.unitId === one.unitId)
      await addInspection(writer, {
        campaignId,
        unitId: one.unitId,
        roundId: id,
        kind: 'round',
        state: 'planned',
        day: one.day ?? fromOn,
        leaderName: '',
        note: '',
        recordedBy: actor.name,
        chosenWhy: one.why,
        reasons: candidate?.reasons ?? [],
        checklist,
      })
    }
    return { result: { id }, subject: `inspection_round:${id}`, unitId, note: { seed: draw.seed } }
  },
})
