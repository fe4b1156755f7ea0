import { citationOf } from '../../documents/document.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import { showDay } from '../../platform/plain/day.ts'
import { link } from '../../platform/web/address.ts'
import { page, type Route, type Visit } from '../../platform/web/route.ts'
import { storyOf } from '../news/pages/stories.ts'
import { pageNumber } from '../page-number.ts'
import { documents, launches, published } from '../queries.ts'
import { codeOf } from '../../awards/verification-code.ts'
import { say } from '../words.ts'
import { type Kind, kinds, type Part, SearchPage } from './pages/search-page.tsx'
import { nearArticles, soughtArticles, soughtAwards } from './queries.ts'
import { readSought, type Sought } from './sought.ts'

const FEW = 5
const pageSize = 20

type Window = { readonly limit: number; readonly offset: number }
type Look = (visit: Visit, sought: Sought, window: Window) => Promise<Omit<Part, 'kind'>>

const news: Look = async ({ reader, language }, sought, window) => {
  const { rows, total, more } = await soughtArticles(published(reader), sought, window)
  return { total, more, stories: rows.map((row) => storyOf(row, language)) }
}

const campaigns: Look = async (visit, { words }, { limit, offset }) => {
  const all = await launches(published(visit.reader))
  const found = all.filter(({ searchKey, documentNumber }) => {
    const key = `${searchKey} ${fold(documentNumber ?? '')}`
    return words.every((word) => key.includes(word))
  })
  const entries = found.slice(offset, offset + limit).map(({ slug, name, documentNumber }) => ({
    key: slug,
    href: link(visit, `/phong-trao/${slug}`),
    title: name,
    meta: documentNumber ?? undefined,
  }))
  return { total: found.length, more: false, entries }
}

const MOST_DOCUMENTS = 500

const papers: Look = async (visit, { text }, { limit, offset }) => {
  const found = await documents(published(visit.reader), { text, limit: MOST_DOCUMENTS })
  const entries = found.slice(offset, offset + limit).map((document) => ({
    key: document.id,
    href: link(visit, `/van-ban/${document.id}`),
    title: citationOf(document, 'vi'),
    ...(document.subject ? { body: document.subject } : {}),
  }))
  return { total: found.length, more: found.length === MOST_DOCUMENTS, entries }
}

const register: Look = async (visit, sought, window) => {
  const { reader, language } = visit
  const { rows, total, more } = await soughtAwards(published(reader), sought, window)
  const entries = rows.map((award) => ({
    key: award.id,
    href: link(visit, `/xac-minh/${codeOf(award.id)}`),
    title: award.subjectName,
    meta: [
      award.unitName,
      language === 'vi' ? award.formNameVi : award.formNameEn,
      award.issuedOn && showDay(award.issuedOn, language),
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  return { total, more, entries }
}

const looks: Readonly<Record<Kind, Look>> = {
  tin: news,
  'phong-trao': campaigns,
  'van-ban': papers,
  'khen-thuong': register,
}

const isKind = (text: string | null): text is Kind => kinds.some((kind) => kind === text)

const partsOf = async (visit: Visit, sought: Sought | null, only: { kind: Kind; page: number } | null) => {
  if (!sought) return []
  const window = only
    ? { limit: pageSize, offset: Math.min((only.page - 1) * pageSize, 10_000_000) }
    : { limit: FEW, offset: 0 }
  const parts: Part[] = []
  for (const kind of only ? [only.kind] : kinds)
    parts.push({ kind, ...(await looks[kind](visit, sought, window)) })
  return parts
}

const showSearch = async (visit: Visit) => {
  const { language, query } = visit
  const text = (query.get('q') ?? query.get('tim') ?? '').trim().slice(0, 200)
  const sought = readSought(text)
  const kind = query.get('loai')
  const only = isKind(kind) ? { kind, page: pageNumber(visit), pageSize } : null
  const parts = await partsOf(visit, sought, only)
  const nothing = sought !== null && parts.every(({ total }) => total === 0)
  const near = nothing ? await nearArticles(published(visit.reader), sought, FEW) : []
  return {
    title: say(language)('search.title'),
    searched: text,
    body: SearchPage({ language, text, parts, only, near: near.map((row) => storyOf(row, language)) }),
  }
}

const madeOf = ['news', 'campaigns', 'documents', 'awards', 'units'] as const

export const routes: readonly Route[] = [page('/tim-kiem', { audience: 'public', madeOf }, showSearch)]
