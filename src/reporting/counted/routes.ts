import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { campaignPath } from '../pages/report-view.ts'
import { CountedPage } from './pages/counted-page.tsx'
import { countedOf } from './queries.ts'
import { say } from './words.ts'

const show = async (visit: Visit<'slug'>): Promise<Shown> => {
  const { reader, today, language } = visit
  const campaign = await mustFindCampaign(reader, visit.params.slug)
  const counted = await countedOf(reader, campaign.id, today)
  return {
    title: say(language)('counted.title'),
    body: CountedPage({ campaign: campaign.name, counted, language }),
    crumbs: campaignCrumbs(visit, campaign),
  }
}

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/tu-dem',
    {
      audience: 'signed-in',
      examples: async (reader) =>
        (await listCampaigns(reader, { parentId: null }))
          .slice(0, 2)
          .map(({ slug }) => `${campaignPath(slug)}/tu-dem`),
    },
    show,
  ),
]
