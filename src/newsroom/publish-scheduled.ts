import { z } from 'zod'
import { command } from '../platform/command.ts'
import { moveArticle } from './move-article.ts'
import { mustFindArticle } from './queries.ts'

/**
 * Publishes an article whose moment has come: the system's own act. Of an article that was moved to another moment, or
 * taken back, in the meantime nothing is done.
 */
export const publishScheduled = command({
  name: 'article.publish_scheduled',
  input: z.object({ id: z.uuid(), at: z.iso.datetime() }),
  roles: [],
  run: async (act, { id, at }) => {
    const { state, scheduledAt, slug, unitId } = await mustFindArticle(act.writer, id)
    const due = state === 'scheduled' && scheduledAt !== null && Date.parse(scheduledAt) === Date.parse(at)
    if (!due || Date.parse(at) > Date.parse(act.now)) return { result: { id, slug, published: false } }
    await moveArticle(act, id, 'article.publish', { publishedAt: at, withdrawnNote: null, scheduledAt: null })
    return { result: { id, slug, published: true }, subject: `article:${id}`, unitId }
  },
})
