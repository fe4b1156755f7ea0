import { z } from 'zod'
import { command } from '../platform/command.ts'
import { articleMoves } from './article.ts'
import { movedOutcome, moveArticle } from './move-article.ts'
import { mustFindArticle } from './queries.ts'

/** The head of the editorial board approves the text as it stands. */
export const approveArticle = command({
  name: 'article.approve',
  input: z.object({ id: z.uuid() }),
  roles: articleMoves['article.approve'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, input) => movedOutcome(await moveArticle(act, input.id, 'article.approve')),
})
