import { type RawBuilder, sql } from 'kysely'
import type { PublishedReader } from '../../platform/database/handles.ts'
import { type ListedArticle, listed } from '../news/queries.ts'
import type { PublishedAwardRow } from '../tables.ts'
import type { Sought } from './sought.ts'

/** So many of each are weighed against each other: those with the words in the title, and those with them anywhere. */
const MOST_TITLED = 200
const MOST_ANYWHERE = 400

export type Found<Row> = {
  readonly rows: readonly Row[]
  readonly total: number
  /** There are more than were weighed. */
  readonly more: boolean
}

type Page = { readonly limit: number; readonly offset: number }

const slugsWith = async (
  reader: PublishedReader,
  where: RawBuilder<boolean>,
  limit: number,
): Promise<readonly string[]> =>
  (
    await reader
      .selectFrom('publishedArticleWords')
      .select('slug')
      .where(where)
      .orderBy('publishedAt', 'desc')
      .limit(limit)
      .execute()
  ).map(({ slug }) => slug)

/** As one list: hundreds of single values take longer to write down than to look up. */
const among = (slugs: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`slug = any (${sql.val([...slugs])}::text[])`

const likeAny = (text: RawBuilder<string>, patterns: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`${text} like any (${sql.val([...patterns])}::text[])`

/** Lower comes first: with the accents that were typed before without; the whole before its words; the title before the text. */
const rankOf = (sought: Sought, titled: readonly string[]): RawBuilder<number> => {
  const title = sql<string>`title`
  const text = sql<string>`concat_ws(' ', title, lead, body)`
  const accents =
    sought.spoken.length === 0
      ? sql`0`
      : sql`case when ${likeAny(title, sought.spoken)} then 0 when ${likeAny(text, sought.spoken)} then 1
          when ${sql.join(
            sought.spokenWords.map((patterns) => likeAny(text, patterns)),
            sql` and `,
          )} then 2 else 3 end`
  return sql<number>`(${accents}) * 10 + case
    when left(search_key, char_length(title)) like ${sought.phrase} then 0
    when ${among(titled)} then 1
    when search_key like ${sought.phrase} then 2 else 3 end`
}

/** Articles that hold all the words, accents optional, the best first; of many, the latest are weighed. */
export const soughtArticles = async (
  reader: PublishedReader,
  sought: Sought,
  { limit, offset }: Page,
): Promise<Found<ListedArticle>> => {
  const query = sql`to_tsquery('simple', ${sought.all})`
  const titled = await slugsWith(reader, sql<boolean>`title_words @@ ${query}`, MOST_TITLED)
  const anywhere = await slugsWith(reader, sql<boolean>`words @@ ${query}`, MOST_ANYWHERE)
  const slugs = [...new Set([...titled, ...anywhere])]
  if (slugs.length === 0) return { rows: [], total: 0, more: false }
  const rows = await reader
    .selectFrom('publishedArticle')
    .select(listed)
    .where(among(slugs))
    .orderBy(rankOf(sought, titled))
    .orderBy('publishedAt', 'desc')
    .orderBy('slug')
    .limit(limit)
    .offset(offset)
    .execute()
  const more = titled.length === MOST_TITLED || anywhere.length === MOST_ANYWHERE
  return { rows, total: slugs.length, more }
}

/** Where no article holds all the words: the latest of those that hold most of them. */
export const nearArticles = async (
  reader: PublishedReader,
  sought: Sought,
  limit: number,
): Promise<readonly ListedArticle[]> => {
  if (sought.words.length < 2) return []
  const query = sql`to_tsquery('simple', ${sought.any})`
  const slugs = await slugsWith(reader, sql<boolean>`words @@ ${query}`, MOST_ANYWHERE)
  if (slugs.length === 0) return []
  const held = sql.join(
    sought.words.map((word) => sql`(search_key like ${`%${word}%`})::int`),
    sql` + `,
  )
  return reader
    .selectFrom('publishedArticle')
    .select(listed)
    .where(among(slugs))
    .orderBy(sql`${held}`, 'desc')
    .orderBy('publishedAt', 'desc')
    .limit(limit)
    .execute()
}

/** The register by name, unit or deed; names as they were typed come first. */
export const soughtAwards = async (
  reader: PublishedReader,
  sought: Sought,
  { limit, offset }: Page,
): Promise<Found<PublishedAwardRow>> => {
  let asked = reader.selectFrom('publishedAward')
  for (const word of sought.words) asked = asked.where('searchKey', 'like', `%${word}%`)
  const { all } = await asked.select((is) => is.fn.countAll<number>().as('all')).executeTakeFirstOrThrow()
  const name = sql<string>`subject_name`
  const accents =
    sought.spoken.length === 0 ? sql`0` : sql`case when ${likeAny(name, sought.spoken)} then 0 else 1 end`
  const rank = sql<number>`(${accents}) * 10 + case when search_key like ${sought.phrase.slice(1)} then 0
    when search_key like ${sought.phrase} then 1 else 2 end`
  const rows = await asked
    .selectAll()
    .orderBy(rank)
    .orderBy('issuedOn', 'desc')
    .orderBy('decisionId')
    .orderBy('ordinal')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows, total: Number(all), more: false }
}
