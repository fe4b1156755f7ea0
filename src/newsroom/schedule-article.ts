import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { articleMoves } from './article.ts'
import { refuseUnderEmbargo } from './embargo.ts'
import { movedOutcome, moveArticle } from './move-article.ts'
import { mustFindArticle } from './queries.ts'

/** Sets the moment at which an approved article appears by itself. */
export const scheduleArticle = command({
  name: 'article.schedule',
  input: z.object({ id: z.uuid(), at: z.iso.datetime().nullable() }),
  roles: articleMoves['article.schedule'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, { id, at }) => {
    if (at === null || Date.parse(at) <= Date.parse(act.now))
      throw new Refusal('article.schedule_ahead', { fields: { at: { code: 'article.schedule_ahead' } } })
    refuseUnderEmbargo((await mustFindArticle(act.writer, id)).embargoUntil, at)
    return movedOutcome(await moveArticle(act, id, 'article.schedule', { scheduledAt: at }))
  },
})
