import { isDay, showMonth } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { link } from '../../platform/web/address.ts'
import { download, page, type Route, type Visit } from '../../platform/web/route.ts'
import { makeSmallPictures } from '../../platform/web/small-pictures.ts'
import { crumbsTo } from '../pages/crumbs.ts'
import { pageNumber } from '../page-number.ts'
import { campaignById, published } from '../queries.ts'
import { say } from '../words.ts'
import { ArchivePage, monthPath } from './pages/archive-page.tsx'
import { archivedPage } from './pages/archived-page.tsx'
import { aboutArticle } from './pages/about-article.ts'
import { ArticlePage, WithdrawnPage } from './pages/article-page.tsx'
import { ArticleSheet } from './pages/article-sheet.tsx'
import { NewsList } from './pages/news-list.tsx'
import {
  articles,
  articlesOnPage,
  columns,
  countArticles,
  earlierThan,
  englishOf,
  findArticle,
  findPicture,
  findPictureKind,
  findWithdrawal,
  firstPictures,
  monthsOfArticles,
  picturesOf,
  relatedTo,
  type Shelf,
  withSizes,
} from './queries.ts'
import { storyOf } from './pages/stories.ts'

const pageSize = 20

/** Where an article is read, and counted. */
export const articlePath = '/tin/:slug'

type List = {
  readonly title: string
  readonly path: string
  readonly shelf: Shelf
  /** The name of its feed. */
  readonly feed?: string
}

const list = async (visit: Visit, { title, path, shelf, feed: feedName = 'tat-ca' }: List) => {
  const reader = published(visit.reader)
  const number = pageNumber(visit)
  const total = await countArticles(reader, shelf)
  const nothing = shelf.month !== undefined && total === 0
  const beyond = nothing || number > Math.max(1, Math.ceil(total / pageSize))
  const rows = beyond
    ? []
    : await articlesOnPage(reader, shelf, { limit: pageSize, passed: (number - 1) * pageSize })
  const pictures = await firstPictures(
    reader,
    rows.map((row) => row.id),
  )
  const feed = `/rss/${feedName}`
  return {
    title,
    ...(beyond ? { status: 404 } : {}),
    ...(shelf.month ? {} : { given: { feed: { title, href: link(visit, feed) } } }),
    body: NewsList({
      language: visit.language,
      title,
      path,
      feed,
      stories: rows.map((row) => storyOf(row, visit.language, pictures.get(row.id))),
      columns: await columns(reader),
      page: number,
      pageSize,
      total,
    }),
  }
}

const showColumn = async (visit: Visit<'slug'>) => {
  const { slug } = visit.params
  const column = (await columns(published(visit.reader))).find((one) => one.slug === slug)
  if (!column) throw new Refusal('page.not_found', { status: 404 })
  const title = visit.language === 'vi' ? column.nameVi : column.nameEn
  return list(visit, { title, path: `/chuyen-muc/${slug}`, shelf: { columnId: column.id }, feed: slug })
}

/** What appeared in a month: `2021-06`. */
const showMonthOf = async (visit: Visit<'month'>) => {
  const month = `${visit.params.month}-01`
  if (!isDay(month)) throw new Refusal('page.not_found', { status: 404 })
  const title = say(visit.language)('archive.month', { month: showMonth(month, visit.language) })
  return list(visit, { title, path: monthPath(month), shelf: { month } })
}

const showArchive = async ({ reader, language }: Visit) => ({
  title: say(language)('archive.title'),
  body: ArchivePage({ language, months: await monthsOfArticles(published(reader)) }),
})

const mustFind = async (visit: Visit<'slug'>) => {
  const article = await findArticle(published(visit.reader), visit.params.slug)
  if (!article) throw new Refusal('page.not_found', { status: 404 })
  return article
}

const showArticle = async (visit: Visit<'slug'>) => {
  const reader = published(visit.reader)
  const { language, origin } = visit
  const withdrawal = await findWithdrawal(reader, visit.params.slug)
  if (withdrawal)
    return {
      title: say(language)('news.withdrawn'),
      status: 410,
      body: WithdrawnPage({ language, withdrawal }),
    }
  const article = await mustFind(visit)
  const english = await englishOf(reader, article.id)
  const earlier = await earlierThan(reader, article)
  const pictures = await picturesOf(reader, article.id)
  const related = await relatedTo(reader, article, earlier)
  const columnName = language === 'vi' ? article.columnNameVi : article.columnNameEn
  return {
    title: (language === 'en' && article.titleEn) || article.title,
    crumbs: crumbsTo(
      language,
      ['/tin-tuc', say(language)('news.title')],
      [`/chuyen-muc/${article.columnSlug}`, columnName],
    ),
    description: ((language === 'en' && article.leadEn) || article.lead)?.slice(0, 200),
    given: aboutArticle({ article, english: english?.body != null, pictures, language, origin }),
    body: ArticlePage({
      language,
      article,
      english,
      address: origin + link(visit, visit.path),
      pictures: await withSizes(reader, pictures),
      campaign: article.campaignId ? await campaignById(reader, article.campaignId) : null,
      earlier: earlier.map((row) => storyOf(row, language)),
      related: related.map((row) => storyOf(row, language)),
    }),
  }
}

/** The article on a sheet for the printer. */
const showSheet = async (visit: Visit<'slug'>) => {
  const reader = published(visit.reader)
  const article = await mustFind(visit)
  const english = visit.language === 'en' ? await englishOf(reader, article.id) : null
  const agency = { name: article.sourceName ?? article.signedUnit ?? say('vi')('home.title') }
  return {
    title: (english?.body && english.title) || article.title,
    frame: 'print' as const,
    letterhead: { agency, motto: false, back: link(visit, `/tin/${article.slug}`) },
    body: ArticleSheet({
      language: visit.language,
      article,
      english,
      pictures: await picturesOf(reader, article.id),
    }),
  }
}

/** The article with its pictures in one file that needs nothing else, to be kept. */
const archive = async (visit: Visit<'slug'>) => {
  const reader = published(visit.reader)
  const article = await mustFind(visit)
  const pictures = await picturesOf(reader, article.id)
  const files = await Promise.all(
    pictures.map(async (picture) => ({
      picture,
      file: picture.fileId ? await findPicture(reader, picture.fileId) : null,
    })),
  )
  const address = visit.origin + link(visit, `/tin/${article.slug}`)
  return {
    name: `${article.slug}.html`,
    mediaType: 'text/html; charset=utf-8',
    body: archivedPage({
      language: visit.language,
      article,
      files,
      address,
      keptAt: visit.now,
      demo: visit.demo,
    }),
  }
}

/** As much as some hundred pictures in the widths of pages. */
const KEPT = 16 * 1024 * 1024

/** Of pictures that came without smaller ones, such as a good example's. */
const smallPictures = makeSmallPictures(KEPT)

const notHere = () => new Refusal('page.not_found', { status: 404 })

const showSmall = async ({ reader: all, params }: Visit<'id' | 'width'>) => {
  const reader = published(all)
  const source = {
    about: (id: string) => findPictureKind(reader, id),
    bytes: async (id: string) => (await findPicture(reader, id))?.bytes ?? null,
  }
  const made = await smallPictures(source, params.id, params.width)
  if (!made) throw notHere()
  return made
}

const slugs = async (visit: Visit['reader']) =>
  (await articles(published(visit), { limit: 5 })).map((article) => `/tin/${article.slug}`)

const under = (part: string) => async (reader: Visit['reader']) =>
  (await slugs(reader)).slice(0, 2).map((path) => `${path}/${part}`)

export const routes: readonly Route[] = [
  page('/tin-tuc', { audience: 'public', madeOf: ['news'] }, (visit) =>
    list(visit, { title: say(visit.language)('news.title'), path: '/tin-tuc', shelf: {} }),
  ),
  page('/tin-tuc/luu-tru', { audience: 'public', madeOf: ['news'] }, showArchive),
  page(
    '/tin-tuc/:month',
    {
      audience: 'public',
      madeOf: ['news'],
      examples: async (reader) =>
        (await monthsOfArticles(published(reader))).slice(0, 2).map(({ month }) => monthPath(month)),
    },
    showMonthOf,
  ),
  page(
    '/chuyen-muc/:slug',
    {
      audience: 'public',
      madeOf: ['news'],
      examples: async (reader) =>
        (await columns(published(reader))).slice(0, 2).map((column) => `/chuyen-muc/${column.slug}`),
    },
    showColumn,
  ),
  page(articlePath, { audience: 'public', madeOf: ['news', 'campaigns'], examples: slugs }, showArticle),
  page('/tin/:slug/in', { audience: 'public', examples: under('in') }, showSheet),
  download('/tin/:slug/luu', { audience: 'public', examples: under('luu') }, archive),
  download('/anh/:id', { audience: 'public', examples: async () => [] }, async ({ reader, params }) => {
    const file = await findPicture(published(reader), params.id)
    if (!file) throw notHere()
    return { name: file.name, mediaType: file.mediaType, body: file.bytes, inline: true, lasting: true }
  }),
  download('/anh/:id/:width{[0-9]{1,4}}', { audience: 'public', examples: async () => [] }, showSmall),
]
