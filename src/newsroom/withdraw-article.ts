import { z } from 'zod'
import { command } from '../platform/command.ts'
import { articleMoves } from './article.ts'
import { movedOutcome, moveArticle } from './move-article.ts'
import { mustFindArticle } from './queries.ts'

/** Takes an article off the portal; its address keeps the note. */
export const withdrawArticle = command({
  name: 'article.withdraw',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(10).max(1000) }),
  roles: articleMoves['article.withdraw'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, { id, reason }) =>
    movedOutcome(
      await moveArticle(act, id, 'article.withdraw', { withdrawnNote: reason, withdrawnAt: act.now }, reason),
    ),
})
