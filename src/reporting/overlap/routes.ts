import { indicatorsOf, linksOf, mustFindCampaign, someSlugs } from '../../campaigns/queries.ts'
import { addMonths, type Day } from '../../platform/plain/day.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { classes, trailOf } from '../../units/queries.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { forecastOf, meet, type Stretch } from './overlap.ts'
import { OverlapPage } from './pages/overlap-page.tsx'
import { burdenOf, countUnits, heaviestOf, runningOnSame } from './queries.ts'
import { say } from './words.ts'

const at = '/lam-viec/phong-trao/:slug/cung-thoi-gian' as const
const longest = 12
const mostUnits = 10

/** The months that are looked at: the campaign's own, a year at the most. */
const monthsOf = ({ startOn, endOn }: Stretch, today: Day): { from: Day; until: Day } => {
  const from = startOn ?? today
  const last = addMonths(from, longest)
  return { from, until: endOn !== null && endOn < last ? endOn : last }
}

const showOverlap = async (visit: Visit<'slug'>): Promise<Shown> => {
  const { reader, params, today, language } = visit
  const campaign = await mustFindCampaign(reader, params.slug)
  const { to, from } = await linksOf(reader, campaign.id)
  const asked = { campaign, ...monthsOf(campaign, today), today }
  const heaviest = await heaviestOf(reader, { ...asked, limit: mostUnits })
  const burden = await burdenOf(reader, asked)
  const names = new Map(
    (await classes(reader)).map(({ code, nameVi, nameEn }) => [code, language === 'vi' ? nameVi : nameEn]),
  )
  const trails = await trailOf(
    reader,
    heaviest.map(({ unitId }) => unitId),
    today,
  )
  const rhythms = (await indicatorsOf(reader, campaign.id))
    .filter(({ counted }) => !counted)
    .map(({ rhythm }) => rhythm)
  const body = OverlapPage({
    visit,
    campaignName: campaign.name,
    units: await countUnits(reader, campaign, today),
    running: (await runningOnSame(reader, campaign, today)).filter((other) => meet(other, campaign)),
    tied: new Set([...to, ...from].map(({ id }) => id)),
    burden,
    className: (code) => names.get(code) ?? code,
    forecast: campaign.state === 'draft' && rhythms.length > 0 ? forecastOf(rhythms) : null,
    heaviest,
    unitPath: (unitId) => (trails.get(unitId) ?? []).map(({ name }) => ({ text: name })),
  })
  return { title: say(language)('overlap.title'), crumbs: campaignCrumbs(visit, campaign), body }
}

const slugs = async (reader: Reader) =>
  (await someSlugs(reader)).map((slug) => `/lam-viec/phong-trao/${slug}/cung-thoi-gian`)

export const routes: readonly Route[] = [page(at, { audience: 'signed-in', examples: slugs }, showOverlap)]
