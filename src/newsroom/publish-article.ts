import { z } from 'zod'
import { command } from '../platform/command.ts'
import { articleMoves } from './article.ts'
import { refuseUnderEmbargo } from './embargo.ts'
import { movedOutcome, moveArticle } from './move-article.ts'
import { mustFindArticle } from './queries.ts'
import type { ArticleRow } from './tables.ts'

/** An article that was taken from another page keeps the moment at which it stood there. */
const momentFor = ({ sourcePublishedAt }: ArticleRow, now: string): string =>
  sourcePublishedAt !== null && Date.parse(sourcePublishedAt) <= Date.parse(now) ? sourcePublishedAt : now

/** Publishes an article; the moment of the page it was relayed from may be given. */
export const publishArticle = command({
  name: 'article.publish',
  input: z.object({ id: z.uuid(), publishedAt: z.iso.datetime().nullable().default(null) }),
  roles: articleMoves['article.publish'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, { id, publishedAt }) => {
    const article = await mustFindArticle(act.writer, id)
    refuseUnderEmbargo(article.embargoUntil, act.now)
    const moment = publishedAt ?? momentFor(article, act.now)
    const change = { publishedAt: moment, withdrawnNote: null, scheduledAt: null }
    return movedOutcome(await moveArticle(act, id, 'article.publish', change))
  },
})
