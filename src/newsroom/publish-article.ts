import { z } from 'zod'
import { command } from '../platform/command.ts'
import { articleMoves } from './article.ts'
import { moveArticle } from './move-article.ts'
import { mustFindArticle } from './queries.ts'

/** Publishes an article; the moment of the page it was relayed from may be given. */
export const publishArticle = command({
  name: 'article.publish',
  input: z.object({ id: z.uuid(), publishedAt: z.iso.datetime().nullable().default(null) }),
  roles: articleMoves['article.publish'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, input) => {
    const article = await moveArticle(act, input.id, 'article.publish', {
      publishedAt: input.publishedAt ?? act.now,
      withdrawnNote: null,
    })
    return {
      result: { id: input.id, slug: article.slug },
      subject: `article:${input.id}`,
      unitId: article.unitId,
    }
  },
})
