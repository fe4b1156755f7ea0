import { Refusal } from '../../platform/plain/refusal.ts'
import { page, type Route, type Visit } from '../../platform/web/route.ts'
import { articles } from '../news/queries.ts'
import { storyOf } from '../news/pages/stories.ts'
import { phasesOf, termsOf } from './queries.ts'
import { campaignEntry } from '../pages/campaign-entry.tsx'
import { CampaignPage } from '../pages/campaign.tsx'
import { crumbsTo } from '../pages/crumbs.ts'
import { CampaignsPage } from '../pages/plain-pages.tsx'
import {
  audiencesOf,
  campaignById,
  contentsOf,
  countAwards,
  findCampaign,
  latestTotals,
  launches,
  periodCounts,
  planCounts,
  published,
  unitNames,
} from '../queries.ts'
import { spokespersonOf } from '../press/queries.ts'
import { publicityOf } from '../publicity/queries.ts'
import { turnoutOf } from '../turnout/queries.ts'
import { say } from '../words.ts'

const showList = async ({ reader: all, language, today }: Visit) => {
  const reader = published(all)
  const plans = new Map((await planCounts(reader)).map((count) => [count.campaignId, count]))
  const campaigns = await launches(reader)
  return {
    title: say(language)('campaigns.title'),
    body: CampaignsPage({
      language,
      entries: campaigns.map((campaign) =>
        campaignEntry({ campaign, plans: plans.get(campaign.id), language, today }),
      ),
    }),
  }
}

const showOne = async (visit: Visit<'slug'>) => {
  const { language, today } = visit
  const reader = published(visit.reader)
  const campaign = await findCampaign(reader, visit.params.slug)
  if (!campaign) throw new Refusal('page.not_found', { status: 404 })
  const { id, standingId, parentId } = campaign
  const stories = await articles(reader, { campaignId: id, limit: 10 })
  const publicity = await publicityOf(reader, id)
  const guides = await unitNames(
    reader,
    publicity.map(({ unitId }) => unitId),
    today,
  )
  return {
    title: campaign.name,
    crumbs: crumbsTo(language, ['/phong-trao', say(language)('nav.campaigns')]),
    description: campaign.purpose ?? campaign.occasion ?? undefined,
    body: CampaignPage({
      language,
      today,
      campaign,
      parent: parentId ? await campaignById(reader, parentId) : null,
      standing: standingId ? ((await unitNames(reader, [standingId], today)).get(standingId) ?? null) : null,
      contents: await contentsOf(reader, id),
      audiences: await audiencesOf(reader, id),
      phases: await phasesOf(reader, id),
      terms: await termsOf(reader, id),
      plans: (await planCounts(reader)).find((count) => count.campaignId === id) ?? null,
      periods: await periodCounts(reader, id),
      totals: await latestTotals(reader, id),
      stories: stories.map((article) => storyOf(article, language)),
      turnout: await turnoutOf(reader, id),
      speaker: await spokespersonOf(reader, campaign, today),
      publicity,
      unitName: (unitId) => guides.get(unitId) ?? '',
      awardCount: await countAwards(reader, { campaignId: id }),
    }),
  }
}

export const routes: readonly Route[] = [
  page('/phong-trao', { audience: 'public', madeOf: ['campaigns'] }, showList),
  page(
    '/phong-trao/:slug',
    {
      audience: 'public',
      madeOf: ['campaigns', 'figures', 'news', 'awards', 'units', 'turnout', 'contacts'],
      examples: async (reader) =>
        (await launches(published(reader))).map(({ slug }) => `/phong-trao/${slug}`),
    },
    showOne,
  ),
]
