import type { Reader } from '../../platform/database/handles.ts'
import type { SheetArticle } from './author-sheet.ts'

/** Published articles of these units (null: of all) between two instants, with whose their pictures are. */
export const sheetArticles = async (
  reader: Reader,
  { unitIds, from, until }: { unitIds: readonly number[] | null; from: string; until: string },
): Promise<readonly SheetArticle[]> => {
  let asked = reader
    .selectFrom('article')
    .select(['id', 'title', 'genre', 'publishedAt', 'byLine', 'signedUnit', 'authorName'])
    .where('state', 'in', ['published', 'corrected'])
    .where('publishedAt', '>=', from)
    .where('publishedAt', '<', until)
  if (unitIds) asked = asked.where('unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
  const articles = await asked.orderBy('publishedAt').orderBy('slug').execute()
  if (articles.length === 0) return []
  const pictures = await reader
    .selectFrom('articlePicture')
    .select(['articleId', 'credit'])
    .where(
      'articleId',
      'in',
      articles.map(({ id }) => id),
    )
    .execute()
  return articles.map((article) => ({
    ...article,
    publishedAt: article.publishedAt ?? '',
    credits: pictures.filter(({ articleId }) => articleId === article.id).map(({ credit }) => credit),
  }))
}
