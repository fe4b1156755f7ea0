import { z } from 'zod'
import { findCampaign } from '../../campaigns/queries.ts'
import { overlap } from '../../people/person.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { showDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { emailOrNone, lineOf, phoneInput } from '../contacts/reach.ts'
import { mustFindSpokesperson, namedFor } from './queries.ts'
import { namers } from './spokesperson.ts'
import { addSpokesperson, changeSpokesperson } from './store.ts'

const told = {
  name: z.string().trim().min(2).max(120),
  post: z.string().trim().min(2).max(200),
  postEn: lineOf(200),
  phone: phoneInput,
  email: emailOrNone,
  basis: lineOf(300),
}

const changedMeanwhile = (name: string): Refusal =>
  new Refusal('spokesperson.changed_meanwhile', { values: { name }, status: 409 })

type Scope = { readonly unitId: number; readonly campaignId: string | null; readonly fromDay: string }

/** A campaign is spoken for by the agency that launched it or follows it. */
const refuseStranger = async ({ writer }: Act, { unitId, campaignId }: Scope): Promise<void> => {
  if (campaignId === null) return
  const campaign = await findCampaign(writer, campaignId)
  if (campaign && [campaign.launcherId, campaign.standingId].includes(unitId)) return
  const fault = { code: 'spokesperson.not_of_campaign' }
  throw new Refusal(fault.code, { fields: { campaignId: fault } })
}

/** Who spoke until now speaks no more from the day on which the next one begins. */
const endFormer = async ({ writer }: Act, scope: Scope): Promise<void> => {
  const others = await namedFor(writer, scope)
  const present = others.find(({ untilDay }) => untilDay === null)
  const clash =
    present && present.fromDay >= scope.fromDay
      ? present
      : others.find((one) => one !== present && overlap(one, { ...scope, untilDay: null }))
  if (clash) {
    const values = { name: clash.name, day: showDay(clash.untilDay ?? clash.fromDay, 'vi') }
    const fault = { code: 'spokesperson.not_after', values }
    throw new Refusal(fault.code, { values, fields: { fromDay: fault } })
  }
  if (present && !(await changeSpokesperson(writer, present, { untilDay: scope.fromDay })))
    throw changedMeanwhile(present.name)
}

/** Names who speaks for a unit, in all or in one campaign; the one before ends on that day and stays in the list. */
export const nameSpokesperson = command({
  name: 'spokesperson.name',
  input: z.object({
    ...told,
    unitId: z.number().int(),
    campaignId: z.uuid().nullable().default(null),
    fromDay: dayInput,
  }),
  roles: namers,
  on: async (_reader, { unitId }) => unitId,
  run: async (act, naming) => {
    await refuseStranger(act, naming)
    await endFormer(act, naming)
    const recorded = { recordedOn: act.today, recordedBy: act.actor.name }
    const id = await addSpokesperson(act.writer, { ...naming, ...recorded })
    return { result: { id }, subject: `spokesperson:${id}`, unitId: naming.unitId }
  },
})

const seen = { id: z.uuid(), version: z.number().int() }

/** Mends name, post or how to reach this person. */
export const correctSpokesperson = command({
  name: 'spokesperson.correct',
  input: z.object({ ...seen, ...told }),
  roles: namers,
  on: async (reader, { id }) => (await mustFindSpokesperson(reader, id)).unitId,
  run: async ({ writer }, { id, version, ...mended }) => {
    const { unitId, name } = await mustFindSpokesperson(writer, id)
    if (!(await changeSpokesperson(writer, { id, version }, mended))) throw changedMeanwhile(name)
    return { result: { id }, subject: `spokesperson:${id}`, unitId }
  },
})

/** Ends a naming without a next one. */
export const endSpokesperson = command({
  name: 'spokesperson.end',
  input: z.object({ ...seen, untilDay: dayInput }),
  roles: namers,
  on: async (reader, { id }) => (await mustFindSpokesperson(reader, id)).unitId,
  run: async ({ writer }, { id, version, untilDay }) => {
    const found = await mustFindSpokesperson(writer, id)
    if (found.untilDay !== null) throw changedMeanwhile(found.name)
    if (untilDay < found.fromDay) {
      const values = { day: showDay(found.fromDay, 'vi') }
      const fault = { code: 'spokesperson.ends_before', values }
      throw new Refusal(fault.code, { values, fields: { untilDay: fault } })
    }
    if (!(await changeSpokesperson(writer, { id, version }, { untilDay }))) throw changedMeanwhile(found.name)
    return { result: { id }, subject: `spokesperson:${id}`, unitId: found.unitId }
  },
})
