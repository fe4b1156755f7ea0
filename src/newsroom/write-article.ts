import { z } from 'zod'
import { holdsRoleOn } from '../platform/actor.ts'
import { type Act, command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { pathOf } from '../units/queries.ts'
import { articleWriting, isUnfinished, repeatsLead, writers } from './article.ts'
import { articleInput } from './prepare-article.ts'
import { keepRevision } from './keep-revision.ts'
import { newArticle } from './new-article.ts'
import { keepBeside, refuseNakedPictures, rowOf } from './prepare-article.ts'
import { mustFindArticle } from './queries.ts'
import { changeArticle } from './store.ts'
import type { ArticleRow } from './tables.ts'

/** Who may write it in its state, and where that leaves it; throws when the actor may not. */
export const writingOf = async ({ writer, actor, today }: Act, { state, title, unitId }: ArticleRow) => {
  const writing = articleWriting[state]
  if (!writing)
    throw new Refusal(state === 'withdrawn' ? 'article.reopen_first' : 'article.correct_instead', {
      values: { title },
      status: 409,
    })
  const path = await pathOf(writer, unitId, today)
  if (path === null || !holdsRoleOn(actor, writing.roles, path))
    throw new Refusal('article.with_the_editors', { values: { title }, status: 409 })
  return writing
}

/**
 * Writes an article or changes one that is not public yet. `repeatsLead` in the result says that the lead stands again as
 * the first paragraph (it is shown once). Every saving keeps a revision.
 */
export const writeArticle = command({
  name: 'article.write',
  input: articleInput.extend({
    id: z.uuid().nullable().default(null),
    version: z.number().int().nullable().default(null),
  }),
  roles: writers,
  on: async (reader, input) =>
    input.id === null ? input.unitId : (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, { id, version, ...input }) => {
    if (id === null) {
      refuseNakedPictures(input.pictures, { unfinished: true })
      return newArticle(act, input, 'article.write')
    }
    const seen = await mustFindArticle(act.writer, id)
    const { to } = await writingOf(act, seen)
    refuseNakedPictures(input.pictures, { unfinished: isUnfinished(to) })
    const row = { ...(await rowOf(act, input, seen)), state: to, scheduledAt: null }
    if (!(await changeArticle(act.writer, { ...seen, version: version ?? seen.version }, row)))
      throw new Refusal('article.changed_meanwhile', { values: { title: seen.title }, status: 409 })
    const left = await keepBeside(act, id, input, seen)
    await keepRevision(act, id, 'article.write')
    return {
      result: { id, slug: seen.slug, repeatsLead: repeatsLead(row.lead, row.body), left },
      subject: `article:${id}`,
      unitId: row.unitId,
    }
  },
})
