import { type RawBuilder, sql } from 'kysely'
import type { PublishedReader } from '../../platform/database/handles.ts'
import { type Day, addDays, addMonths } from '../../platform/plain/day.ts'
import { momentAt } from '../../platform/plain/moment.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import type {
  PublishedArticleRow,
  PublishedColumnRow,
  PublishedExampleRow,
  PublishedPictureRow,
  PublishedPictureSizeRow,
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
  readonly columnId?: string | undefined
  readonly campaignId?: string | undefined
  readonly limit?: number
}

const articleQuery = (reader: PublishedReader, { columnId, campaignId }: ArticlesAsked) => {
  let asked = reader.selectFrom('publishedArticle')
  if (columnId) asked = asked.where('columnId', '=', columnId)
  if (campaignId) asked = asked.where('campaignId', '=', campaignId)
  return asked
}

/** Published articles, the latest first. */
export const articles = (reader: PublishedReader, asked: ArticlesAsked): Promise<ListedArticle[]> =>
  articleQuery(reader, asked)
    .select(listed)
    .orderBy('publishedAt', 'desc')
    .orderBy('slug')
    .limit(asked.limit ?? 20)
    .execute()

/** Which articles a list holds: of one column or of all, of the month that begins on a day or of all time. */
export type Shelf = { readonly columnId?: string | undefined; readonly month?: Day | undefined }

/** How many articles stand there; the number is kept, so that many cost no more than few. */
export const countArticles = async (reader: PublishedReader, { columnId, month }: Shelf): Promise<number> => {
  const row = await reader
    .selectFrom('publishedArticleCount')
    .select('articles')
    .where('columnId', columnId ? '=' : 'is', columnId ?? null)
    .where('span', '=', month ? 'month' : 'all')
    .where('startsOn', month ? '=' : 'is', month ?? null)
    .executeTakeFirst()
  return row?.articles ?? 0
}

/** A place in a list: the day whose articles it lies among, and how many of the list stand before that day's first. */
type Place = { readonly day: Day; readonly before: number }

/**
 * Where the article stands that so many stand before, found in the kept counts: first the month, then the day, so that
 * a page far behind costs what the first one does.
 */
export const placeAfter = async (
  reader: PublishedReader,
  { columnId, month }: Shelf,
  passed: number,
  order: 'latest first' | 'oldest first' = 'latest first',
): Promise<Place | null> => {
  const column = columnId ? sql`column_id = ${columnId}::uuid` : sql`column_id is null`
  const within = month ? sql`starts_on = ${month}::date` : sql`true`
  const way = order === 'latest first' ? sql`desc` : sql`asc`
  const holds = (name: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`${name} <= ${passed}::bigint and ${name} + articles > ${passed}::bigint`
  const { rows } = await sql<Place>`
    with months as (
      select starts_on, articles, sum(articles) over (order by starts_on ${way}) - articles as before
      from published_article_count where ${column} and span = 'month' and ${within}
    ), here as (
      select starts_on, before from months where ${holds(sql`before`)}
    ), days as (
      select d.starts_on, d.articles, here.before + sum(d.articles) over (order by d.starts_on ${way}) - d.articles as before
      from here join published_article_count d on d.starts_on >= here.starts_on
        and d.starts_on < (here.starts_on + interval '1 month')::date
      where ${column} and d.span = 'day'
    )
    select starts_on as day, before::integer as before from days where ${holds(sql`before`)}`.execute(reader)
  return rows[0] ?? null
}

const nextDay = (day: Day): string => momentAt(addDays(day, 1), '00:00')

/** Articles of a shelf, the latest first, without those that stand before the page. */
export const articlesOnPage = async (
  reader: PublishedReader,
  shelf: Shelf,
  { limit, passed }: { readonly limit: number; readonly passed: number },
): Promise<ListedArticle[]> => {
  const { month } = shelf
  const place = passed === 0 ? null : await placeAfter(reader, shelf, passed)
  if (passed > 0 && !place) return []
  let asked = articleQuery(reader, shelf).select(listed)
  if (month)
    asked = asked
      .where('publishedAt', '>=', momentAt(month, '00:00'))
      .where('publishedAt', '<', momentAt(addMonths(month, 1), '00:00'))
  if (place) asked = asked.where('publishedAt', '<', nextDay(place.day))
  return asked
    .orderBy('publishedAt', 'desc')
    .orderBy('slug')
    .limit(limit)
    .offset(passed - (place?.before ?? 0))
    .execute()
}

/** The months in which articles appeared, the latest first, with how many. */
export const monthsOfArticles = async (
  reader: PublishedReader,
): Promise<readonly { readonly month: Day; readonly articles: number }[]> => {
  const rows = await reader
    .selectFrom('publishedArticleCount')
    .select(['startsOn', 'articles'])
    .where('columnId', 'is', null)
    .where('span', '=', 'month')
    .orderBy('startsOn', 'desc')
    .execute()
  return rows.map(({ startsOn, articles: many }) => ({ month: startsOn ?? '', articles: many }))
}

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

/** A picture with the smaller ones that were made of it. */
export type SizedPicture = PublishedPictureRow & { readonly sizes: readonly PublishedPictureSizeRow[] }

/** The pictures with their smaller ones, in one question. */
export const withSizes = async (
  reader: PublishedReader,
  pictures: readonly PublishedPictureRow[],
): Promise<readonly SizedPicture[]> => {
  const ids = pictures.flatMap(({ fileId }) => fileId ?? [])
  if (ids.length === 0) return pictures.map((picture) => ({ ...picture, sizes: [] }))
  const sizes = await reader
    .selectFrom('publishedPictureSize')
    .selectAll()
    .where('originalId', 'in', ids)
    .orderBy('width')
    .execute()
  const sizesOf = Map.groupBy(sizes, ({ originalId }) => originalId)
  return pictures.map((picture) => ({ ...picture, sizes: sizesOf.get(picture.fileId ?? '') ?? [] }))
}

/** The first picture of each of these articles. */
export const firstPictures = async (
  reader: PublishedReader,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, SizedPicture>> => {
  if (articleIds.length === 0) return new Map()
  const rows = await reader
    .selectFrom('publishedPicture')
    .selectAll()
    .where('articleId', 'in', [...articleIds])
    .where('position', '=', 1)
    .execute()
  const pictures = await withSizes(reader, rows)
  return new Map(pictures.map((picture) => [picture.articleId, picture]))
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

/** Whether a file of an article may be shown, and of what kind it is; without its bytes. */
export const findPictureKind = async (reader: PublishedReader, fileId: string) =>
  uuid.test(fileId)
    ? ((await reader
        .selectFrom('publishedFile')
        .select(['name', 'mediaType'])
        .where('id', '=', fileId)
        .executeTakeFirst()) ?? null)
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
