import { z } from 'zod'
import { command } from '../platform/command.ts'
import { articleMoves, repeatsLead } from './article.ts'
import { articleInput } from './prepare-article.ts'
import { movedOutcome, moveArticle } from './move-article.ts'
import { keepBeside, refuseNakedPictures, rowOf } from './prepare-article.ts'
import { mustFindArticle } from './queries.ts'
import { Refusal } from '../platform/plain/refusal.ts'

/** Changes what the public reads already, and says under the article what was wrong. Its address and its moment stay. */
export const correctArticle = command({
  name: 'article.correct',
  input: articleInput.extend({
    id: z.uuid(),
    version: z.number().int(),
    note: z.string().trim().min(10).max(1000),
  }),
  roles: articleMoves['article.correct'].roles,
  on: async (reader, input) => (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, { id, version, note, ...input }) => {
    refuseNakedPictures(input.pictures)
    const seen = await mustFindArticle(act.writer, id)
    if (seen.version !== version)
      throw new Refusal('article.changed_meanwhile', { values: { title: seen.title }, status: 409 })
    const row = { ...(await rowOf(act, input, seen)), correctionNote: note, correctedAt: act.now }
    await moveArticle(act, id, 'article.correct', row, note)
    await keepBeside(act, id, input, seen)
    const { result, ...told } = movedOutcome(seen)
    return { result: { ...result, repeatsLead: repeatsLead(row.lead, row.body) }, ...told }
  },
})
