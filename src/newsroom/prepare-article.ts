import type { Act } from '../platform/command.ts'
import type { Writer } from '../platform/database/handles.ts'
import { storeFile } from '../platform/files/store.ts'
import type { CheckedFile } from '../platform/files/upload.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { searchKeyOf } from './article.ts'
import type { ArticleInput } from './article-input.ts'
import { languagesAfter } from './english.ts'
import { findColumn } from './queries.ts'
import { setPictures } from './store.ts'
import type { ArticleRow } from './tables.ts'

export const refuseNakedPictures = (pictures: ArticleInput['pictures']): void => {
  const at = pictures.findIndex((picture) => picture.caption === '' || picture.alt === '')
  if (at >= 0)
    throw new Refusal('article.picture_without_caption', {
      values: { number: at + 1 },
      fields: {
        [`pictures.${at}.caption`]: { code: 'article.picture_without_caption', values: { number: at + 1 } },
      },
    })
}

const columnOf = async (writer: Writer, columnId: string) => {
  const column = await findColumn(writer, columnId)
  if (column) return column
  const fault = { code: 'article.column_unknown', values: { column: columnId } }
  throw new Refusal(fault.code, { values: fault.values, fields: { columnId: fault } })
}

/** The row that what was typed makes of the article as it stood (null: of a new one). */
export const rowOf = async ({ writer }: Act, article: ArticleInput, before: ArticleRow | null) => {
  if (before && before.unitId !== article.unitId)
    throw new Refusal('article.unit_stays', { fields: { unitId: { code: 'article.unit_stays' } } })
  const { pictures: _, englishReady, englishCompared, ...input } = article
  const column = await columnOf(writer, input.columnId)
  const words = {
    title: input.title,
    lead: input.lead || null,
    body: input.body,
    titleEn: input.titleEn || null,
    leadEn: input.leadEn || null,
    bodyEn: input.bodyEn || null,
  }
  return {
    ...input,
    ...words,
    ...languagesAfter(before, words, { ready: englishReady, compared: englishCompared }),
    columnId: column.id,
    searchKey: searchKeyOf(words),
  }
}

/** Keeps the article's pictures; a new file is that of the first one. */
export const keepPictures = async (
  act: Act,
  articleId: string,
  pictures: ArticleInput['pictures'],
  sent: CheckedFile | null,
): Promise<void> => {
  const fileId = sent ? await storeFile(act.writer, sent, act.now) : null
  await setPictures(
    act.writer,
    articleId,
    pictures.map((picture, at) => ({
      ...picture,
      credit: picture.credit || null,
      fileId: at === 0 && fileId ? fileId : picture.fileId,
    })),
  )
}
