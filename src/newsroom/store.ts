import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../platform/database/as-seen.ts'
import type { Writer } from '../platform/database/handles.ts'
import { json } from '../platform/database/values.ts'
import type { Values } from '../platform/plain/words.ts'
import type {
  ArticleAttachmentTable,
  ArticlePictureTable,
  ArticleRevisionTable,
  ArticleState,
  ArticleTable,
  NewsColumnTable,
  NewsImportTable,
  PictureSizeTable,
} from './tables.ts'

export const addColumn = async (writer: Writer, row: Insertable<NewsColumnTable>): Promise<string> =>
  (await writer.insertInto('newsColumn').values(row).returning('id').executeTakeFirstOrThrow()).id

export const addArticle = async (writer: Writer, row: Insertable<ArticleTable>): Promise<string> =>
  (await writer.insertInto('article').values(row).returning('id').executeTakeFirstOrThrow()).id

type Seen = { readonly id: string; readonly state: ArticleState; readonly version: number }

/** Changes an article that is still as we saw it; false when someone was faster. */
export const changeArticle = (
  writer: Writer,
  seen: Seen,
  change: Updateable<ArticleTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('article')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )

/** The pictures of an article, in their order; what stood there before goes. */
export const setPictures = async (
  writer: Writer,
  articleId: string,
  pictures: readonly Omit<Insertable<ArticlePictureTable>, 'articleId' | 'position'>[],
): Promise<void> => {
  await writer.deleteFrom('articlePicture').where('articleId', '=', articleId).execute()
  for (const [at, picture] of pictures.entries())
    await writer
      .insertInto('articlePicture')
      .values({ ...picture, articleId, position: at + 1 })
      .execute()
}

export const addRevision = async (writer: Writer, row: Insertable<ArticleRevisionTable>): Promise<void> => {
  await writer.insertInto('articleRevision').values(row).execute()
}

export const addPictureSizes = async (
  writer: Writer,
  sizes: readonly Insertable<PictureSizeTable>[],
): Promise<void> => {
  if (sizes.length > 0)
    await writer
      .insertInto('pictureSize')
      .values([...sizes])
      .execute()
}

/** The files that go along with an article, in their order; what stood there before goes. */
export const setAttachments = async (
  writer: Writer,
  articleId: string,
  attachments: readonly Omit<Insertable<ArticleAttachmentTable>, 'articleId' | 'position'>[],
): Promise<void> => {
  await writer.deleteFrom('articleAttachment').where('articleId', '=', articleId).execute()
  for (const [at, attachment] of attachments.entries())
    await writer
      .insertInto('articleAttachment')
      .values({ ...attachment, articleId, position: at + 1 })
      .execute()
}

/** The articles that belong to this one, in their order; what stood there before goes. */
export const setRelated = async (
  writer: Writer,
  articleId: string,
  relatedIds: readonly string[],
): Promise<void> => {
  await writer.deleteFrom('articleRelated').where('articleId', '=', articleId).execute()
  for (const [at, relatedId] of relatedIds.entries())
    await writer
      .insertInto('articleRelated')
      .values({ articleId, relatedId, position: at + 1 })
      .execute()
}

export const addNewsImport = async (writer: Writer, row: Insertable<NewsImportTable>): Promise<string> =>
  (await writer.insertInto('newsImport').values(row).returning('id').executeTakeFirstOrThrow()).id

type AsideOf = { readonly importId: string } | { readonly articleId: string }
type Aside = { readonly name: string; readonly code: string; readonly values: Values }

/** What was left aside by an import, or by the last saving of an article; what stood there before goes. */
export const setLeftAside = async (
  writer: Writer,
  of: AsideOf,
  leftAside: readonly Aside[],
): Promise<void> => {
  const [column, id] =
    'importId' in of ? (['importId', of.importId] as const) : (['articleId', of.articleId] as const)
  await writer.deleteFrom('leftAside').where(column, '=', id).execute()
  for (const [at, { name, code, values }] of leftAside.entries())
    await writer
      .insertInto('leftAside')
      .values({ ...of, position: at + 1, name, code, values: json(values) })
      .execute()
}
