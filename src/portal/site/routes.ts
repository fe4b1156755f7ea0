import { Refusal } from '../../platform/plain/refusal.ts'
import { link } from '../../platform/web/address.ts'
import { download, page, type Route, type Visit } from '../../platform/web/route.ts'
import { columns, countArticles, articles } from '../news/queries.ts'
import { pathOfKit } from '../press/pages/kit-page.tsx'
import { launches, published } from '../queries.ts'
import { say } from '../words.ts'
import { type Place, rss, siteMap, siteMapIndex } from './feed.ts'
import { SiteMapPage } from './pages/site-map-page.tsx'
import { articleAddresses, documentIds } from './queries.ts'
import { fixedPages } from './pages/fixed-pages.ts'

const FEED_LENGTH = 30
/** A map may name 50,000 addresses: each article may stand in it in two languages. */
const MAP_LENGTH = 20_000

const xmlType = 'application/xml; charset=utf-8'

const inBoth = (visit: Visit, path: string): Place['addresses'] =>
  (['vi', 'en'] as const).map((language) => ({
    language,
    address: visit.origin + link({ language }, path),
  }))

const inVietnamese = (visit: Visit, path: string): Place['addresses'] => [
  { language: 'vi', address: visit.origin + path },
]

const standing = async (visit: Visit): Promise<readonly Place[]> => {
  const reader = published(visit.reader)
  return [
    ...fixedPages.map(({ path }) => ({ addresses: inBoth(visit, path) })),
    ...(await columns(reader)).map(({ slug }) => ({ addresses: inBoth(visit, `/chuyen-muc/${slug}`) })),
    ...(await launches(reader)).flatMap(({ slug }) =>
      [`/phong-trao/${slug}`, pathOfKit(slug)].map((path) => ({ addresses: inBoth(visit, path) })),
    ),
    ...(await documentIds(reader, MAP_LENGTH)).map(({ id }) => ({
      addresses: inVietnamese(visit, `/van-ban/${id}`),
    })),
  ]
}

const articleMap = async (visit: Visit, part: number): Promise<readonly Place[]> => {
  const asked = { limit: MAP_LENGTH, passed: (part - 1) * MAP_LENGTH }
  const found = await articleAddresses(published(visit.reader), asked)
  if (found.length === 0 && part > 1) throw new Refusal('page.not_found', { status: 404 })
  return found.map(({ slug, publishedAt, english }) => ({
    addresses: english ? inBoth(visit, `/tin/${slug}`) : inVietnamese(visit, `/tin/${slug}`),
    changed: publishedAt,
  }))
}

const showPart = async (visit: Visit<'part'>) => {
  const { part } = visit.params
  const number = /^tin-(\d{1,4})\.xml$/.exec(part)?.[1]
  if (!number && part !== 'trang.xml') throw new Refusal('page.not_found', { status: 404 })
  const places = number ? await articleMap(visit, Math.max(1, Number(number))) : await standing(visit)
  return { name: part, mediaType: xmlType, body: siteMap(places), forMachines: true as const }
}

const showIndex = async (visit: Visit) => {
  const parts = Math.max(1, Math.ceil((await countArticles(published(visit.reader), {})) / MAP_LENGTH))
  const articles = Array.from({ length: parts }, (_, at) => `/sitemap/tin-${at + 1}.xml`)
  const addresses = ['/sitemap/trang.xml', ...articles].map((path) => visit.origin + path)
  return {
    name: 'sitemap.xml',
    mediaType: xmlType,
    body: siteMapIndex(addresses),
    forMachines: true as const,
  }
}

const robots = ({ origin }: Visit): string =>
  [
    'User-agent: *',
    'Disallow: /lam-viec',
    'Disallow: /api/',
    'Disallow: /dang-nhap',
    'Disallow: /tim-kiem',
    'Disallow: /en/tim-kiem',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')

/** The feed of a column, or of all: `tat-ca`. */
const showFeed = async (visit: Visit<'column'>) => {
  const { language, origin, params } = visit
  const t = say(language)
  const reader = published(visit.reader)
  const all = await columns(reader)
  const column = all.find(({ slug }) => slug === params.column)
  if (!column && params.column !== 'tat-ca') throw new Refusal('page.not_found', { status: 404 })
  const name = column && (language === 'vi' ? column.nameVi : column.nameEn)
  const items = await articles(reader, { columnId: column?.id, limit: FEED_LENGTH })
  const body = rss({
    title: name ? `${t('home.title')} – ${name}` : t('home.title'),
    address: origin + link(visit, column ? `/chuyen-muc/${column.slug}` : '/tin-tuc'),
    self: origin + link(visit, `/rss/${params.column}`),
    description: t('home.description'),
    language,
    items: items.map((item) => {
      const english = language === 'en' && item.titleEn !== null
      return {
        title: (english && item.titleEn) || item.title,
        address: origin + link(visit, `/tin/${item.slug}`),
        summary: english ? item.leadEn : item.lead,
        published: item.publishedAt,
        column: language === 'vi' ? item.columnNameVi : item.columnNameEn,
      }
    }),
  })
  return {
    name: `${params.column}.xml`,
    mediaType: 'application/rss+xml; charset=utf-8',
    body,
    forMachines: true as const,
  }
}

export const routes: readonly Route[] = [
  page('/so-do', { audience: 'public', madeOf: ['news', 'campaigns'] }, async (visit) => ({
    title: say(visit.language)('map.title'),
    body: SiteMapPage({
      language: visit.language,
      columns: await columns(published(visit.reader)),
      campaigns: await launches(published(visit.reader)),
    }),
  })),
  download(
    '/rss/:column',
    { audience: 'public', madeOf: ['news'], examples: async () => ['/rss/tat-ca'] },
    showFeed,
  ),
  download('/robots.txt', { audience: 'public' }, async (visit) => ({
    name: 'robots.txt',
    mediaType: 'text/plain; charset=utf-8',
    body: robots(visit),
    forMachines: true,
  })),
  download('/sitemap.xml', { audience: 'public', madeOf: ['news'] }, showIndex),
  download(
    '/sitemap/:part',
    {
      audience: 'public',
      madeOf: ['news', 'campaigns', 'documents'],
      examples: async () => ['/sitemap/trang.xml', '/sitemap/tin-1.xml'],
    },
    showPart,
  ),
]
