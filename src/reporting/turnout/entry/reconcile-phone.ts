import { z } from 'zod'
import { command } from '../../../platform/command.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { enteringRoles, momentOn } from '../election-day.ts'
import { areasOf, cutoffsOf, mustFindDay } from '../queries.ts'
import { lockCommune, logEntries, reconcilePhone, sumCommune } from '../store.ts'

/** The commune compared what was taken down by phone with the areas' own counts and found it right. `{ reconciled }` */
export const reconcileTurnout = command({
  name: 'turnout.reconcile',
  input: z.object({ dayId: z.uuid(), communeId: z.number().int() }),
  roles: enteringRoles,
  on: async (_reader, { communeId }) => communeId,
  run: async (act, { dayId, communeId }) => {
    const { writer, actor, today, now } = act
    const day = await mustFindDay(writer, dayId)
    if (day.state !== 'open') throw new Refusal('turnout.day_not_open', { status: 409 })
    const at = momentOn(today, now)
    await lockCommune(writer, dayId, communeId)
    const areaIds = (await areasOf(writer, dayId, communeId)).map(({ id }) => id)
    const done = areaIds.length > 0 ? await reconcilePhone(writer, areaIds, at) : []
    if (done.length === 0) throw new Refusal('turnout.nothing_by_phone', { status: 409 })
    await logEntries(
      writer,
      done.map((one) => ({
        ...one,
        kind: 'reconciled' as const,
        listedBefore: one.listed,
        votedBefore: one.voted,
        reason: null,
        way: 'phone',
        toldBy: null,
        at,
        byName: actor.name,
      })),
    )
    const cutoffs = await cutoffsOf(writer, dayId)
    await sumCommune(
      writer,
      { dayId, communeId, at },
      cutoffs.map(({ id }) => id),
    )
    return { result: { reconciled: done.length }, subject: `election-day:${dayId}`, unitId: communeId }
  },
})
