import { z } from 'zod'
import { command } from '../platform/command.ts'
import { articleMoves } from './article.ts'
import { moveArticle } from './move-article.ts'
import { mustFindArticle } from './queries.ts'

/** Gives an article back to its writer, with the reason on top. */
export const returnArticle = command({
  name: 'article.return',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(10).max(1000) }),
  roles: articleMoves['article.return'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, input) => {
    const article = await moveArticle(act, input.id, 'article.return', { withdrawnNote: input.reason })
    return {
      result: { id: input.id, slug: article.slug },
      subject: `article:${input.id}`,
      unitId: article.unitId,
    }
  },
})
