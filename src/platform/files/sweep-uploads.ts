import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'

/** An upload that has not moved for so many days is not coming any more. */
export const unfinishedDays = 3

const atOnce = 20

/** Takes away uploads that nobody has gone on with, with their pieces. */
export const sweepUploadsJob = defineJob({
  kind: 'upload.sweep',
  input: z.object({ before: z.string() }),
  cursor: z.object({}),
  step: async ({ writer }, { before }) => {
    const old = await writer
      .selectFrom('upload')
      .select('id')
      .where('changedAt', '<', before)
      .orderBy('changedAt')
      .limit(atOnce)
      .execute()
    if (old.length > 0)
      await writer
        .deleteFrom('upload')
        .where(
          'id',
          'in',
          old.map(({ id }) => id),
        )
        .execute()
    return { next: old.length < atOnce ? null : {}, done: old.length }
  },
})
