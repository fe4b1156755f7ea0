import type { PublishedReader } from '../../platform/database/handles.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import { holding } from '../../platform/database/like.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import type {
  PublishedArticleRow,
  PublishedColumnRow,
  PublishedExampleRow,
  PublishedPictureRow,
  PublishedTranslationRow,
  PublishedWithdrawalRow,
} from '../tables.ts'

/** What lists need of an article. */
export const listed = [
  'id',
  'slug',
  'columnId',
  'columnSlug',
  'columnNameVi',
  'columnNameEn',
  'campaignId',
  'title',
  'lead',
  'titleEn',
  'leadEn',
  'sourceSlug',
  'sourceName',
  'signedUnit',
  'publishedAt',
] as const

/** An article as lists show it: without its text. */
export type ListedArticle = Pick<PublishedArticleRow, (typeof listed)[number]>

export type ArticlesAsked = {
  readonly columnSlug?: string
  readonly campaignId?: string
  readonly text?: string
  readonly limit?: number
  readonly offset?: number
}

const articleQuery = (reader: PublishedReader, { columnSlug, campaignId, text }: ArticlesAsked) => {
  let asked = reader.selectFrom('publishedArticle')
  if (columnSlug) asked = asked.where('columnSlug', '=', columnSlug)
  if (campaignId) asked = asked.where('campaignId', '=', campaignId)
  for (const word of fold(text ?? '')
    .split(' ')
    .filter(Boolean))
    asked = asked.where('searchKey', 'like', holding(word))
  return asked
}

/** Published articles, the latest first. */
export const articles = (reader: PublishedReader, asked: ArticlesAsked): Promise<ListedArticle[]> =>
  articleQuery(reader, asked)
    .select(listed)
    .orderBy('publishedAt', 'desc')
    .orderBy('slug')
    .limit(asked.limit ?? 20)
    .offset(asked.offset ?? 0)
    .execute()

export const countArticles = async (reader: PublishedReader, asked: ArticlesAsked): Promise<number> =>
  Number(
    (
      await articleQuery(reader, asked)
        .select((is) => is.fn.countAll<number>().as('all'))
        .executeTakeFirstOrThrow()
    ).all,
  )

export const findArticle = async (
  reader: PublishedReader,
  slug: string,
): Promise<PublishedArticleRow | null> =>
  (await reader.selectFrom('publishedArticle').selectAll().where('slug', '=', slug).executeTakeFirst()) ??
  null

/** The article in English, if its English is released. */
export const englishOf = async (
  reader: PublishedReader,
  articleId: string,
): Promise<PublishedTranslationRow | null> =>
  (await reader
    .selectFrom('publishedTranslation')
    .selectAll()
    .where('articleId', '=', articleId)
    .where('language', '=', 'en')
    .executeTakeFirst()) ?? null

/** What stands at the address of an article that was taken back. */
export const findWithdrawal = async (
  reader: PublishedReader,
  slug: string,
): Promise<PublishedWithdrawalRow | null> =>
  (await reader.selectFrom('publishedWithdrawal').selectAll().where('slug', '=', slug).executeTakeFirst()) ??
  null

/** Published before this one in the same column: "Tin đã đăng". */
export const earlierThan = (
  reader: PublishedReader,
  { columnId, publishedAt, id }: PublishedArticleRow,
): Promise<ListedArticle[]> =>
  reader
    .selectFrom('publishedArticle')
    .select(listed)
    .where('columnId', '=', columnId)
    .where('id', '<>', id)
    .where('publishedAt', '<=', publishedAt)
    .orderBy('publishedAt', 'desc')
    .orderBy('slug')
    .limit(8)
    .execute()

/** Others about the same campaign, wherever they stand, the latest first. */
export const relatedTo = async (
  reader: PublishedReader,
  { campaignId, id }: PublishedArticleRow,
  except: readonly ListedArticle[],
): Promise<ListedArticle[]> => {
  if (!campaignId) return []
  const rows = await articles(reader, { campaignId, limit: 5 + except.length })
  const known = new Set([id, ...except.map((one) => one.id)])
  return rows.filter((row) => !known.has(row.id)).slice(0, 4)
}

/** The first picture of each of these articles. */
export const firstPictures = async (
  reader: PublishedReader,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, PublishedPictureRow>> => {
  if (articleIds.length === 0) return new Map()
  const rows = await reader
    .selectFrom('publishedPicture')
    .selectAll()
    .where('articleId', 'in', [...articleIds])
    .where('position', '=', 1)
    .execute()
  return new Map(rows.map((row) => [row.articleId, row]))
}

export const picturesOf = (reader: PublishedReader, articleId: string): Promise<PublishedPictureRow[]> =>
  reader
    .selectFrom('publishedPicture')
    .selectAll()
    .where('articleId', '=', articleId)
    .orderBy('position')
    .execute()

export const findPicture = async (reader: PublishedReader, fileId: string) =>
  uuid.test(fileId)
    ? ((await reader.selectFrom('publishedFile').selectAll().where('id', '=', fileId).executeTakeFirst()) ??
      null)
    : null

export const columns = (reader: PublishedReader): Promise<PublishedColumnRow[]> =>
  reader.selectFrom('publishedColumn').selectAll().orderBy('position').orderBy('slug').execute()

export const examples = (reader: PublishedReader, limit = 50): Promise<PublishedExampleRow[]> =>
  reader
    .selectFrom('publishedExample')
    .selectAll()
    .orderBy('verifiedOn', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
