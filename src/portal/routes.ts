import type { PublishedReader } from '../platform/database/handles.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { page, type Route, type Visit } from '../platform/web/route.ts'
import { articles, examples, firstPictures } from './news/queries.ts'
import { storyOf } from './news/pages/stories.ts'
import { byEnd, standingOf } from './campaign-facts.ts'
import { resultsOf } from './campaigns/queries.ts'
import { campaignEntry } from './pages/campaign-entry.tsx'
import { HomePage } from './pages/home.tsx'
import { SentencesPage } from './pages/plain-pages.tsx'
import { awards, launches, planCounts, published } from './queries.ts'
import { say, words } from './words.ts'

/** So many ended campaigns stand on the first page. */
const mostEnded = 3

/** What the first page says of campaigns: which run, which are to come, which ended last. */
const campaignsNow = async (reader: PublishedReader, { language, today }: Visit) => {
  const plans = new Map((await planCounts(reader)).map((count) => [count.campaignId, count]))
  const all = Map.groupBy(await launches(reader), (campaign) => standingOf(campaign, today))
  const ended = (all.get('closed') ?? []).toSorted(byEnd).slice(0, mostEnded)
  const results = await resultsOf(reader, ended)
  const entry = (campaign: (typeof ended)[number]) =>
    campaignEntry({
      campaign,
      plans: plans.get(campaign.id),
      language,
      today,
      results: results.get(campaign.id),
    })
  return {
    running: (all.get('running') ?? []).map(entry),
    coming: (all.get('coming') ?? []).map(entry),
    ended: ended.map(entry),
  }
}

const showHome = async (visit: Visit) => {
  const { language } = visit
  const reader = published(visit.reader)
  const latest = await articles(reader, { limit: 7 })
  const pictures = await firstPictures(
    reader,
    latest.map((article) => article.id),
  )
  return {
    title: say(language)('home.title'),
    description: say(language)('home.description'),
    body: HomePage({
      language,
      ...(await campaignsNow(reader, visit)),
      stories: latest.map((article) => storyOf(article, language, pictures.get(article.id))),
      examples: await examples(reader, 3),
      awards: await awards(reader, { limit: 4, offset: 0 }),
    }),
  }
}

const sentences = (path: string, title: keyof typeof words, lines: readonly (keyof typeof words)[]): Route =>
  page(path, { audience: 'public', madeOf: [] }, async ({ language, demo }) => ({
    title: words[title][language],
    body: SentencesPage({
      language,
      title,
      sentences: lines.filter((line) => demo || line !== 'about.demo'),
    }),
  }))

export const routes: readonly Route[] = [
  page('/', { audience: 'public', madeOf: ['campaigns', 'figures', 'news', 'awards', 'units'] }, showHome),
  sentences('/gioi-thieu', 'about.title', ['about.lead', 'about.figures', 'about.votes', 'about.demo']),
]

export const sections: readonly Section[] = [
  { href: '/phong-trao', text: words['nav.campaigns'], audience: 'public' },
  { href: '/tin-tuc', text: words['nav.news'], audience: 'public', also: ['/tin', '/chuyen-muc'] },
  { href: '/guong', text: words['nav.examples'], audience: 'public', also: ['/gioi-thieu-guong'] },
  { href: '/khen-thuong', text: words['nav.awards'], audience: 'public', also: ['/xac-minh'] },
  { href: '/xep-loai', text: words['nav.classification'], audience: 'public' },
  { href: '/van-ban', text: words['nav.documents'], audience: 'public' },
  { href: '/gioi-thieu', text: words['nav.about'], audience: 'public' },
]

/** At the foot of every public page. */
export const footer = [
  { href: '/gop-y', text: words['nav.consultations'] },
  { href: '/gioi-thieu-guong', text: words['nav.introduce'] },
  { href: '/bau-cu', text: words['nav.turnout'] },
  { href: '/bao-chi', text: words['nav.press'] },
  { href: '/lien-he', text: words['nav.contacts'] },
  { href: '/du-lieu-mo', text: words['data.title'] },
  { href: '/so-do', text: words['map.title'] },
  { href: '/tro-nang', text: words['access.title'] },
  { href: '/rieng-tu', text: words['privacy.title'] },
] as const
