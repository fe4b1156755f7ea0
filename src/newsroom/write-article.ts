import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import type { Writer } from '../platform/database/handles.ts'
import { storeFile } from '../platform/files/store.ts'
import { type CheckedFile, isCheckedFile } from '../platform/files/upload.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { slug } from '../platform/plain/vietnamese.ts'
import { repeatsLead, searchKeyOf, writers } from './article.ts'
import { type ArticleInput, articleInput } from './article-input.ts'
import { findColumn, isSlugTaken, mustFindArticle } from './queries.ts'
import { addArticle, changeArticle, setPictures } from './store.ts'

/** An address of the title that nobody has: a number is added to one that is taken. */
const freeSlug = async (writer: Writer, title: string): Promise<string> => {
  const wished = slug(title).slice(0, 90).replace(/-$/, '') || 'tin'
  for (let number = 1; ; number++) {
    const address = number === 1 ? wished : `${wished}-${number}`
    if (!(await isSlugTaken(writer, address))) return address
  }
}

const refuseNakedPictures = (pictures: ArticleInput['pictures']): void => {
  const at = pictures.findIndex((picture) => picture.caption === '' || picture.alt === '')
  if (at >= 0)
    throw new Refusal('article.picture_without_caption', {
      values: { number: at + 1 },
      fields: {
        [`pictures.${at}.caption`]: { code: 'article.picture_without_caption', values: { number: at + 1 } },
      },
    })
}

const rowOf = async ({ writer }: Act, article: ArticleInput) => {
  const { pictures: _, ...input } = article
  const column = await findColumn(writer, input.columnId)
  if (!column)
    throw new Refusal('article.column_unknown', {
      values: { column: input.columnId },
      fields: { columnId: { code: 'article.column_unknown', values: { column: input.columnId } } },
    })
  const lead = input.lead || null
  return {
    ...input,
    lead,
    columnId: column.id,
    searchKey: searchKeyOf({ title: input.title, lead, body: input.body }),
  }
}

/**
 * Writes an article or changes one. `repeatsLead` in the result says that the lead stands again as the first paragraph
 * (it is shown once). A published article stays published; what changed is in the register.
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
  on: async (_reader, input) => input.unitId,
  run: async (act, { id, version, pictureFile, ...input }) => {
    refuseNakedPictures(input.pictures)
    const row = await rowOf(act, input)
    const fileId = pictureFile ? await storeFile(act.writer, pictureFile, act.now) : null
    const pictures = input.pictures.map((picture, at) => ({
      ...picture,
      credit: picture.credit || null,
      // a new file is that of the first picture
      fileId: at === 0 && fileId ? fileId : picture.fileId,
    }))
    const repeats = repeatsLead(row.lead, row.body)
    if (id === null) {
      const address = await freeSlug(act.writer, row.title)
      const made = await addArticle(act.writer, { ...row, slug: address, authorName: act.actor.name })
      await setPictures(act.writer, made, pictures)
      return {
        result: { id: made, slug: address, repeatsLead: repeats },
        subject: `article:${made}`,
        unitId: row.unitId,
      }
    }
    const seen = await mustFindArticle(act.writer, id)
    const changed = await changeArticle(act.writer, { ...seen, version: version ?? seen.version }, row)
    if (!changed)
      throw new Refusal('article.changed_meanwhile', { values: { title: seen.title }, status: 409 })
    await setPictures(act.writer, id, pictures)
    return {
      result: { id, slug: seen.slug, repeatsLead: repeats },
      subject: `article:${id}`,
      unitId: row.unitId,
    }
  },
})
