import { z } from 'zod'
import { defineJob } from '../platform/jobs/job.ts'
import { makeReports } from './store.ts'

/** Units a chunk takes: well under a second on the embedded engine. */
export const chunk = 1000

/** Goes on giving units their owed report of a period, from where its opening stopped; killed anywhere, it goes on. */
export const makeReportsJob = defineJob({
  kind: 'period.make_reports',
  input: z.object({
    periodId: z.uuid(),
    campaignId: z.uuid(),
    day: z.string(),
    only: z.array(z.number().int()).nullable(),
    /** Only classes that have until this day or longer; none: all of them. */
    dueFrom: z.string().nullable().default(null),
    afterUnitId: z.number().int(),
  }),
  cursor: z.object({ afterUnitId: z.number().int() }),
  step: async (act, input, cursor) => {
    const after = cursor?.afterUnitId ?? input.afterUnitId
    const made = await makeReports(act.writer, { ...input, limit: chunk }, after)
    const ends = made.units < chunk || made.lastUnitId === null
    return { next: ends ? null : { afterUnitId: made.lastUnitId ?? after }, done: made.units }
  },
})
