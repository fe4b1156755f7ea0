import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { isDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { clockOf, consulters } from './consultation.ts'
import { moveConsultation } from './move-consultation.ts'
import { mustFindConsultation } from './queries.ts'
import { refuseDays } from './write-consultation.ts'

const seen = { id: z.uuid(), version: z.number().int() }
const on = async (reader: Reader, { id }: { readonly id: string }): Promise<number> =>
  (await mustFindConsultation(reader, id)).unitId
const roles = consulters

/** Puts it on the portal; comments are taken from its first day to its last. */
export const publishConsultation = command({
  name: 'consultation.publish',
  input: z.object(seen),
  roles,
  on,
  run: async (act, order) => {
    refuseDays(await mustFindConsultation(act.writer, order.id), act.today)
    return moveConsultation(act, order, 'consultation.publish', {})
  },
})

/** Gives people more days; never fewer. */
export const extendConsultation = command({
  name: 'consultation.extend',
  input: z.object({ ...seen, closesOn: z.string().refine(isDay, { error: 'input.not_a_day' }) }),
  roles,
  on,
  run: async (act, { closesOn, ...order }) => {
    const { closesOn: before } = await mustFindConsultation(act.writer, order.id)
    if (closesOn <= before || closesOn < act.today)
      throw new Refusal('consultation.extend', { fields: { closesOn: { code: 'consultation.extend' } } })
    return moveConsultation(act, order, 'consultation.extend', { closesOn })
  },
})

/** What was heard and what came of it: told once it is over. */
export const summariseConsultation = command({
  name: 'consultation.summarise',
  input: z.object({ ...seen, summary: z.string().trim().min(20).max(20_000) }),
  roles,
  on,
  run: async (act, { summary, ...order }) => {
    const found = await mustFindConsultation(act.writer, order.id)
    if (clockOf(found, act.today) !== 'over')
      throw new Refusal('consultation.not_over', { values: { day: found.closesOn }, status: 409 })
    return moveConsultation(act, order, 'consultation.summarise', { summary, summarisedOn: act.today })
  },
})

/** Takes it from the portal, with the reason in the office. */
export const withdrawConsultation = command({
  name: 'consultation.withdraw',
  input: z.object({ ...seen, reason: z.string().trim().min(10).max(1000) }),
  roles,
  on,
  run: async (act, { reason, ...order }) => moveConsultation(act, order, 'consultation.withdraw', { reason }),
})
