import { z } from 'zod'
import { holdsRoleOn } from '../platform/actor.ts'
import { type Act, command } from '../platform/command.ts'
import type { Writer } from '../platform/database/handles.ts'
import { type CheckedFile, isCheckedFile } from '../platform/files/upload.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { slug } from '../platform/plain/vietnamese.ts'
import { pathOf } from '../units/queries.ts'
import { articleWriting, repeatsLead, writers } from './article.ts'
import { articleInput } from './article-input.ts'
import { keepRevision } from './keep-revision.ts'
import { keepPictures, refuseNakedPictures, rowOf } from './prepare-article.ts'
import { isSlugTaken, mustFindArticle } from './queries.ts'
import { addArticle, changeArticle } from './store.ts'
import type { ArticleRow } from './tables.ts'

/** An address of the title that nobody has: a number is added to one that is taken. */
const freeSlug = async (writer: Writer, title: string): Promise<string> => {
  const wished = slug(title).slice(0, 90).replace(/-$/, '') || 'tin'
  for (let number = 1; ; number++) {
    const address = number === 1 ? wished : `${wished}-${number}`
    if (!(await isSlugTaken(writer, address))) return address
  }
}

const writingOf = async ({ writer, actor, today }: Act, { state, title, unitId }: ArticleRow) => {
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
    /** As `checkUpload` gave it, before the transaction. */
    pictureFile: z.custom<CheckedFile>(isCheckedFile).nullable().default(null),
  }),
  roles: writers,
  on: async (reader, input) =>
    input.id === null ? input.unitId : (await mustFindArticle(reader, input.id)).unitId,
  run: async (act, { id, version, pictureFile, ...input }) => {
    refuseNakedPictures(input.pictures)
    const repeats = repeatsLead(input.lead || null, input.body)
    const told = (articleId: string, address: string) => ({
      result: { id: articleId, slug: address, repeatsLead: repeats },
      subject: `article:${articleId}`,
      unitId: input.unitId,
    })
    if (id === null) {
      const row = await rowOf(act, input, null)
      const address = await freeSlug(act.writer, row.title)
      const made = await addArticle(act.writer, { ...row, slug: address, authorName: act.actor.name })
      await keepPictures(act, made, input.pictures, pictureFile)
      await keepRevision(act, made, 'article.write')
      return told(made, address)
    }
    const seen = await mustFindArticle(act.writer, id)
    const { to } = await writingOf(act, seen)
    const row = { ...(await rowOf(act, input, seen)), state: to, scheduledAt: null }
    if (!(await changeArticle(act.writer, { ...seen, version: version ?? seen.version }, row)))
      throw new Refusal('article.changed_meanwhile', { values: { title: seen.title }, status: 409 })
    await keepPictures(act, id, input.pictures, pictureFile)
    await keepRevision(act, id, 'article.write')
    return told(id, seen.slug)
  },
})
