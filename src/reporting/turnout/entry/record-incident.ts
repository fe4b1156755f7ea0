import { z } from 'zod'
import { command } from '../../../platform/command.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { enteringRoles, momentOn } from '../election-day.ts'
import { areasOf, mustFindDay } from '../queries.ts'
import { addIncident } from '../store.ts'
import { incidentKinds } from '../incident.ts'
import { looksLikeNames } from '../turnout-figure.ts'

/** Something that happened at a polling area: its kind and how often; what it was about stays with those in charge. */
export const recordIncident = command({
  name: 'incident.record',
  input: z.object({
    dayId: z.uuid(),
    communeId: z.number().int(),
    areaId: z.number().int(),
    kind: z.enum(incidentKinds),
    count: z.number().int().min(1).max(1000),
    note: z.string().trim().max(120).nullish(),
  }),
  roles: enteringRoles,
  on: async (_reader, { communeId }) => communeId,
  run: async (act, { dayId, communeId, areaId, kind, count, note }) => {
    const { writer, actor, today, now } = act
    const day = await mustFindDay(writer, dayId)
    if (day.state !== 'open') throw new Refusal('turnout.day_not_open', { status: 409 })
    const areas = await areasOf(writer, dayId, communeId)
    if (!areas.some(({ id }) => id === areaId)) throw new Refusal('turnout.other_commune', { status: 404 })
    if (note && looksLikeNames(note))
      throw new Refusal('input.invalid', {
        values: { count: 1 },
        fields: { note: { code: 'turnout.names' } },
      })
    const at = momentOn(today, now)
    const id = await addIncident(writer, {
      areaId,
      kind,
      count,
      note: note || null,
      at,
      byName: actor.name,
    })
    return { result: { id }, subject: `election-day:${dayId}`, unitId: communeId }
  },
})
