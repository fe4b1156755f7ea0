import { z } from 'zod'
import { command } from '../platform/command.ts'
import { articleMoves } from './article.ts'
import { movedOutcome, moveArticle } from './move-article.ts'
import { refuseNakedPictures } from './prepare-article.ts'
import { mustFindArticle, picturesOf } from './queries.ts'

/** The editor is done with the text; the head of the editorial board approves it. */
export const finishEditing = command({
  name: 'article.finish_editing',
  input: z.object({ id: z.uuid() }),
  roles: articleMoves['article.finish_editing'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, { id }) => {
    refuseNakedPictures(await picturesOf(act.writer, id))
    return movedOutcome(await moveArticle(act, id, 'article.finish_editing'))
  },
})
