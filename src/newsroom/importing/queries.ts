import type { Reader } from '../../platform/database/handles.ts'
import type { ArticlePictureRow, ArticleState } from '../tables.ts'

/** The unit's articles with these titles: title → which, and in which state. */
export const articlesTitled = async (
  reader: Reader,
  unitId: number,
  titles: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly state: ArticleState }>> => {
  if (titles.length === 0) return new Map()
  const rows = await reader
    .selectFrom('article')
    .select(['id', 'title', 'state'])
    .where('unitId', '=', unitId)
    .where('title', 'in', [...titles])
    .orderBy('slug', 'desc')
    .execute()
  return new Map(rows.map(({ title, ...row }) => [title, row]))
}

/** Pictures of the article whose file is still looked for, in their order. */
export const missingPictures = (reader: Reader, articleId: string): Promise<ArticlePictureRow[]> =>
  reader
    .selectFrom('articlePicture')
    .selectAll()
    .where('articleId', '=', articleId)
    .where('fileId', 'is', null)
    .where('missingSource', 'is not', null)
    .orderBy('position')
    .execute()

/** How many pictures the articles of an import have, and how many of them have no file. */
export const picturesOfImport = async (
  reader: Reader,
  importId: string,
): Promise<ReadonlyMap<string, { readonly all: number; readonly missing: number }>> => {
  const rows = await reader
    .selectFrom('articlePicture as p')
    .innerJoin('article as a', 'a.id', 'p.articleId')
    .select((is) => [
      'p.articleId',
      is.fn.countAll<number>().as('all'),
      is.fn.count<number>('p.missingSource').as('missing'),
    ])
    .where('a.importId', '=', importId)
    .groupBy('p.articleId')
    .execute()
  return new Map(rows.map(({ articleId, all, missing }) => [articleId, { all, missing }]))
}
