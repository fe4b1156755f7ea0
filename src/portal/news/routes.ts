import { Refusal } from '../../platform/plain/refusal.ts'
import { download, page, type Route, type Visit } from '../../platform/web/route.ts'
import { campaignById, published } from '../queries.ts'
import { say } from '../words.ts'
import { ArticlePage } from './pages/article-page.tsx'
import { NewsList } from './pages/news-list.tsx'
import {
  articles,
  columns,
  countArticles,
  earlierThan,
  findArticle,
  findPicture,
  firstPictures,
  picturesOf,
} from './queries.ts'
import { storyOf } from './pages/stories.ts'

const pageSize = 20

/** Where an article is read, and counted. */
export const articlePath = '/tin/:slug'

/** The page number of the query: 1 when it is missing, not a number, or beyond all reason. */
export const pageNumber = (visit: Visit): number => {
  const number = Number(visit.query.get('trang') ?? 1)
  return Number.isSafeInteger(number) && number >= 1 && number <= 100_000 ? number : 1
}

const list = async (visit: Visit, title: string, path: string, columnSlug?: string) => {
  const reader = published(visit.reader)
  const asked = columnSlug ? { columnSlug } : {}
  const number = pageNumber(visit)
  const rows = await articles(reader, { ...asked, limit: pageSize, offset: (number - 1) * pageSize })
  const pictures = await firstPictures(
    reader,
    rows.map((row) => row.id),
  )
  return {
    title,
    body: NewsList({
      language: visit.language,
      title,
      path,
      stories: rows.map((row) => storyOf(row, visit.language, pictures.get(row.id))),
      columns: await columns(reader),
      page: number,
      pageSize,
      total: await countArticles(reader, asked),
    }),
  }
}

const showColumn = async (visit: Visit<'slug'>) => {
  const { slug } = visit.params
  const column = (await columns(published(visit.reader))).find((one) => one.slug === slug)
  if (!column) throw new Refusal('page.not_found', { status: 404 })
  const title = visit.language === 'vi' ? column.nameVi : column.nameEn
  return list(visit, title, `/chuyen-muc/${slug}`, slug)
}

const showArticle = async (visit: Visit<'slug'>) => {
  const reader = published(visit.reader)
  const { language } = visit
  const article = await findArticle(reader, visit.params.slug)
  if (!article) throw new Refusal('page.not_found', { status: 404 })
  const earlier = await earlierThan(reader, article)
  return {
    title: (language === 'en' && article.titleEn) || article.title,
    description: article.lead?.slice(0, 200),
    body: ArticlePage({
      language,
      article,
      pictures: await picturesOf(reader, article.id),
      campaign: article.campaignId ? await campaignById(reader, article.campaignId) : null,
      earlier: earlier.map((row) => storyOf(row, language)),
    }),
  }
}

const slugs = async (visit: Visit['reader']) =>
  (await articles(published(visit), { limit: 5 })).map((article) => `/tin/${article.slug}`)

export const routes: readonly Route[] = [
  page('/tin-tuc', { audience: 'public' }, (visit) =>
    list(visit, say(visit.language)('news.title'), '/tin-tuc'),
  ),
  page(
    '/chuyen-muc/:slug',
    {
      audience: 'public',
      examples: async (reader) =>
        (await columns(published(reader))).slice(0, 2).map((column) => `/chuyen-muc/${column.slug}`),
    },
    showColumn,
  ),
  page(articlePath, { audience: 'public', examples: slugs }, showArticle),
  download('/anh/:id', { audience: 'public', examples: async () => [] }, async ({ reader, params }) => {
    const file = await findPicture(published(reader), params.id)
    if (!file) throw new Refusal('page.not_found', { status: 404 })
    return { name: file.name, mediaType: file.mediaType, body: file.bytes, inline: true }
  }),
]
