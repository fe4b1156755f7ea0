import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { activityKinds, insideRoles } from './inside.ts'
import { addActivity } from './store.ts'

const people = z.number().int().min(0).max(1_000_000).nullable().default(null)

/** A conference, training or session that was held: where, when, how many came. Counts alone, never a name. `{ id }` */
export const recordActivity = command({
  name: 'activity.record',
  input: z.object({
    campaignId: z.uuid(),
    unitId: z.number().int(),
    kind: z.enum(activityKinds),
    name: z.string().trim().min(5).max(300),
    place: z.string().trim().min(2).max(300),
    heldOn: dayInput,
    heldAt: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'activity.wrong_time' })
      .nullable()
      .default(null),
    invited: people,
    attended: people,
    language: z.string().trim().max(200).nullish(),
    note: z.string().trim().max(2000).nullish(),
  }),
  roles: insideRoles,
  on: async (_reader, { unitId }) => unitId,
  run: async ({ writer, today }, { language, note, ...input }) => {
    await mustFindCampaign(writer, input.campaignId)
    if (input.heldOn > today)
      throw new Refusal('activity.in_future', { fields: { heldOn: { code: 'activity.in_future' } } })
    const id = await addActivity(writer, { ...input, language: language || null, note: note || null })
    return { result: { id }, subject: `activity:${id}`, unitId: input.unitId }
  },
})
