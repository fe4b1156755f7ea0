import { z } from 'zod'
import { command } from '../platform/command.ts'
import { articleMoves } from './article.ts'
import { movedOutcome, moveArticle } from './move-article.ts'
import { mustFindArticle } from './queries.ts'

/** Hands a draft to the editors. */
export const submitArticle = command({
  name: 'article.submit',
  input: z.object({ id: z.uuid() }),
  roles: articleMoves['article.submit'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, input) =>
    movedOutcome(await moveArticle(act, input.id, 'article.submit', { withdrawnNote: null })),
})
