import { z } from 'zod'
import { command } from '../platform/command.ts'
import { articleMoves } from './article.ts'
import { movedOutcome, moveArticle } from './move-article.ts'
import { mustFindArticle } from './queries.ts'

/** Gives an article back to its writer, with the reason on top. */
export const returnArticle = command({
  name: 'article.return',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(10).max(1000) }),
  roles: articleMoves['article.return'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, { id, reason }) =>
    movedOutcome(
      await moveArticle(act, id, 'article.return', { withdrawnNote: reason, scheduledAt: null }, reason),
    ),
})
