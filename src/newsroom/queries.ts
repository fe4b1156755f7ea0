import { sql } from 'kysely'
import { listCampaigns } from '../campaigns/queries.ts'
import { postPaths, workingUnits } from '../people/queries.ts'
import { type Actor, holdsRole } from '../platform/actor.ts'
import type { Day } from '../platform/plain/day.ts'
import { uuid } from '../platform/plain/unique-id.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Values } from '../platform/plain/words.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { namesOf, pathOf } from '../units/queries.ts'
import type { LeftAside } from './left-aside.ts'
import type {
  ArticlePictureRow,
  ArticleRevisionRow,
  ArticleRow,
  NewsColumnRow,
  NewsImportRow,
} from './tables.ts'

export const columns = (reader: Reader): Promise<NewsColumnRow[]> =>
  reader.selectFrom('newsColumn').selectAll().orderBy('position').orderBy('slug').execute()

export const findColumn = async (reader: Reader, slugOrId: string): Promise<NewsColumnRow | null> => {
  const all = await columns(reader)
  return all.find((column) => column.slug === slugOrId || column.id === slugOrId) ?? null
}

export const findArticle = async (reader: Reader, slugOrId: string): Promise<ArticleRow | null> =>
  (await reader
    .selectFrom('article')
    .selectAll()
    .where(uuid.test(slugOrId) ? 'id' : 'slug', '=', slugOrId)
    .executeTakeFirst()) ?? null

export const mustFindArticle = async (reader: Reader, slugOrId: string): Promise<ArticleRow> => {
  const article = await findArticle(reader, slugOrId)
  if (!article) throw new Refusal('article.not_found', { status: 404 })
  return article
}

const listedColumns = [
  'a.id',
  'a.title',
  'a.state',
  'a.publishedAt',
  'a.textVersion',
  'a.englishOf',
  'a.englishState',
] as const

/** What a list shows of an article: nothing of its texts. */
export type ArticleListed = Pick<
  ArticleRow,
  'id' | 'title' | 'state' | 'publishedAt' | 'textVersion' | 'englishOf' | 'englishState'
> & { readonly columnNameVi: string; readonly columnNameEn: string }

type Piece = { readonly limit: number; readonly offset?: number }

const articlesAmong = (reader: Reader, unitIds: readonly number[] | null) => {
  const all = reader.selectFrom('article as a')
  return unitIds ? all.where('a.unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0]) : all
}

/** Articles of these units (null: of all); what waits first, then the latest. */
export const articlesOf = (
  reader: Reader,
  unitIds: readonly number[] | null,
  { limit, offset = 0 }: Piece,
): Promise<ArticleListed[]> =>
  articlesAmong(reader, unitIds)
    .innerJoin('newsColumn as n', 'n.id', 'a.columnId')
    .select(listedColumns)
    .select(['n.nameVi as columnNameVi', 'n.nameEn as columnNameEn'])
    // what has no moment yet comes first
    .orderBy('a.publishedAt', 'desc')
    .orderBy('a.slug')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many articles these units (null: all) have. */
export const countArticles = async (reader: Reader, unitIds: readonly number[] | null): Promise<number> =>
  (
    await articlesAmong(reader, unitIds)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

export const picturesOf = (reader: Reader, articleId: string): Promise<ArticlePictureRow[]> =>
  reader
    .selectFrom('articlePicture')
    .selectAll()
    .where('articleId', '=', articleId)
    .orderBy('position')
    .execute()

/** The file to look at in the office: of the picture's smaller ones the widest up to so many points, else itself. */
export const officePicture = async (reader: Reader, fileId: string, widest = 960): Promise<string> =>
  (
    await reader
      .selectFrom('pictureSize')
      .select('fileId')
      .where('originalId', '=', fileId)
      .where('width', '<=', widest)
      .orderBy('width', 'desc')
      .executeTakeFirst()
  )?.fileId ?? fileId

/** Whether an address is taken by another article. */
export const isSlugTaken = async (reader: Reader, slug: string): Promise<boolean> =>
  (await findArticle(reader, slug)) !== null

/** The number of the last revision; 0 when there is none. */
export const latestRevisionNumber = async (reader: Reader, articleId: string): Promise<number> => {
  const { number } = await reader
    .selectFrom('articleRevision')
    .select((is) => is.fn.max('number').as('number'))
    .where('articleId', '=', articleId)
    .executeTakeFirstOrThrow()
  return number ?? 0
}

/** How the article stood after each act, the latest first. */
export const revisionsOf = (reader: Reader, articleId: string): Promise<ArticleRevisionRow[]> =>
  reader
    .selectFrom('articleRevision')
    .selectAll()
    .where('articleId', '=', articleId)
    .orderBy('number', 'desc')
    .execute()

/** Scheduled articles whose moment has come, the earliest first. */
export const dueArticles = async (
  reader: Reader,
  now: string,
): Promise<readonly { readonly key: string; readonly input: { id: string; at: string } }[]> => {
  const rows = await reader
    .selectFrom('article')
    .select(['id', 'scheduledAt'])
    .where('state', '=', 'scheduled')
    .where('scheduledAt', '<=', now)
    .orderBy('scheduledAt')
    .limit(50)
    .execute()
  return rows.flatMap(({ id, scheduledAt }) => {
    if (scheduledAt === null) return []
    const at = new Date(scheduledAt).toISOString()
    return [{ key: `${id}:${at}`, input: { id, at } }]
  })
}

/** What the forms choose from: the visitor's units and the campaigns that run or ran. */
export const choicesOf = async (at: Parameters<typeof namesOf>[0] & { readonly actor: Actor }) => {
  const units = await namesOf(at, await workingUnits(at.reader, at.actor, at.today))
  const campaigns = await listCampaigns(at.reader, { parentId: null, states: ['running', 'closed'] })
  return {
    units: [...units].map(([id, text]) => ({ value: String(id), text })),
    campaigns: campaigns.map(({ id, name }) => ({ value: id, text: name })),
  }
}

export type Asking = { readonly reader: Reader; readonly actor: Actor; readonly today: Day }

/** The branches of the tree whose papers on the newsroom's desks this person sees; null: all. */
export const branchesSeen = async ({ reader, actor, today }: Asking): Promise<readonly string[] | null> => {
  if (holdsRole(actor, ['auditor', 'administrator'])) return null
  const posted = actor.personId ? await postPaths(reader, actor.personId, today) : []
  return [...posted, ...actor.grants.map(({ unitPath }) => unitPath)]
}

/** Whether the unit in this column stands at or below one of these places on the day. */
export const standsWithin = (column: string, paths: readonly string[], today: Day) => {
  const below = paths.map((path) => sql`v.path like ${`${path}%`}`)
  return sql<boolean>`exists (
    select v.unit_id from unit_version v where v.unit_id = ${sql.ref(column)}
      and v.from_day <= ${today}::date and (v.until_day is null or v.until_day > ${today}::date)
      and ${below.length > 0 ? sql`(${sql.join(below, sql` or `)})` : sql`false`})`
}

/** The unit's place in the tree; null where it is in no branch that this person sees. */
export const placeSeen = async (asking: Asking, unitId: number): Promise<string | null> => {
  const place = (await pathOf(asking.reader, unitId, asking.today)) ?? '/'
  const seen = await branchesSeen(asking)
  return !seen || seen.some((branch) => place.startsWith(branch)) ? place : null
}

/** The files that go along with an article, in their order. */
export const attachmentsOf = (reader: Reader, articleId: string) =>
  reader
    .selectFrom('articleAttachment as t')
    .innerJoin('storedFile as f', 'f.id', 't.fileId')
    .select(['t.fileId', 't.label', 'f.name', 'f.size'])
    .where('t.articleId', '=', articleId)
    .orderBy('t.position')
    .execute()

/** The articles that an editor chose to stand beside this one. */
export const relatedTo = (reader: Reader, articleId: string) =>
  reader
    .selectFrom('articleRelated as r')
    .innerJoin('article as a', 'a.id', 'r.relatedId')
    .select(['a.slug', 'a.title', 'a.state'])
    .where('r.articleId', '=', articleId)
    .orderBy('r.position')
    .execute()

/** The import with this id; throws `article.import_unknown` (404). */
export const mustFindImport = async (reader: Reader, id: string): Promise<NewsImportRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('newsImport').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('article.import_unknown', { status: 404 })
  return found
}

const importsBy = (reader: Reader, unitIds: readonly number[] | null) => {
  const all = reader.selectFrom('newsImport').where('state', '=', 'taken')
  return unitIds ? all.where('unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0]) : all
}

/** Imports that made something, of these units (null: of all), the latest first. */
export const importsOf = (
  reader: Reader,
  unitIds: readonly number[] | null,
  { limit, offset = 0 }: Piece,
): Promise<NewsImportRow[]> =>
  importsBy(reader, unitIds)
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many imports of these units made something. */
export const countImports = async (reader: Reader, unitIds: readonly number[]): Promise<number> =>
  (
    await importsBy(reader, unitIds)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

/** The articles that an import made, in their order. */
export const articlesOfImport = (reader: Reader, importId: string) =>
  reader
    .selectFrom('article')
    .select(['id', 'title', 'state', 'sourcePublishedAt', 'viewsBefore'])
    .where('importId', '=', importId)
    .orderBy('sourcePublishedAt', 'desc')
    .orderBy('slug')
    .execute()

/** What an import or the last saving of an article left aside, in its order. */
export const leftAsideBy = async (
  reader: Reader,
  of: { readonly importId: string } | { readonly articleId: string },
): Promise<readonly LeftAside[]> => {
  const asked = reader.selectFrom('leftAside').select(['name', 'code', 'values'])
  const chosen =
    'importId' in of ? asked.where('importId', '=', of.importId) : asked.where('articleId', '=', of.articleId)
  const rows = await chosen.orderBy('position').execute()
  return rows.map((row) => ({ ...row, values: row.values as Values }))
}
