import { z } from 'zod'
import { command } from '../platform/command.ts'
import { articleMoves } from './article.ts'
import { movedOutcome, moveArticle } from './move-article.ts'
import { mustFindArticle } from './queries.ts'

/** Takes a withdrawn article up again as a draft; its public note goes when it is published anew. */
export const reopenArticle = command({
  name: 'article.reopen',
  input: z.object({ id: z.uuid() }),
  roles: articleMoves['article.reopen'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, input) => movedOutcome(await moveArticle(act, input.id, 'article.reopen')),
})
