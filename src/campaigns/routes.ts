import { workingUnits } from '../people/queries.ts'
import { holdsRole } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { classes, trailOf } from '../units/queries.ts'
import { campaignMoves } from './campaign.ts'
import { boardOf, dutiesOf } from './duties/queries.ts'
import { campaignPath, crumbsOf, home } from './pages/campaign-parts.tsx'
import { ListPage } from './pages/list-page.tsx'
import { OverviewPage } from './pages/overview-page.tsx'
import { adoptionBy, adoptionOf, takenUpOf } from './plans/queries.ts'
import {
  campaignsOf,
  campaignsOwedBy,
  changesOf,
  findingsOf,
  linksOf,
  listCampaigns,
  overridesOf,
  papersOf,
  searchCampaigns,
  someSlugs,
  type Whole,
  wholeOf,
} from './queries.ts'
import { say, words } from './words.ts'

type Here = Visit<'slug'>

const FOUND = 50
const recorders = campaignMoves['campaign.deploy'].roles

const slugs = async (reader: Reader) => (await someSlugs(reader)).map((slug) => campaignPath(slug))

const showList = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, today } = visit
  const text = (visit.query.get('tim') ?? '').trim()
  const units = await workingUnits(reader, actor, today)
  const owed = await campaignsOwedBy(reader, units)
  const own = await campaignsOf(reader, units)
  const seen = new Set([...owed, ...own].map(({ id }) => id))
  const launches = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
  const found = text ? await searchCampaigns(reader, text, { plans: true, limit: FOUND }) : null
  const body = ListPage({
    visit,
    text,
    found,
    papers: await papersOf(reader, [...owed, ...own, ...launches, ...(found ?? [])]),
    owed: owed.filter(({ id }) => !own.some((one) => one.id === id)),
    followed: own.filter(({ parentId }) => parentId === null),
    plans: own.filter(({ parentId }) => parentId !== null),
    others: launches.filter(({ id }) => !seen.has(id)).slice(0, FOUND),
    mayRecord: holdsRole(actor, recorders),
  })
  return { title: say(visit.language)('campaigns.title'), body }
}

/** What has come of it below: what my units owe, where all stand, the plans. */
const below = async (visit: Visit, whole: Whole) => {
  const { reader, actor, today } = visit
  const { campaign } = whole
  const launched = campaign.state !== 'stub' && campaign.state !== 'draft'
  const unitIds = launched ? await workingUnits(reader, actor, today) : []
  const duties = launched ? await dutiesOf(reader, { campaignId: campaign.id, unitIds }) : []
  const plans = launched ? await adoptionOf(reader, campaign.id, today) : []
  const shown = [...duties.map(({ unitId }) => unitId), ...plans.flatMap(({ plan }) => plan.launcherId ?? [])]
  const trails = await trailOf(reader, shown, today)
  return { duties, plans, trails, board: launched ? await boardOf(reader, campaign.id, today) : [] }
}

const showCampaign = async (visit: Here): Promise<Shown> => {
  const { reader, params } = visit
  const whole = await wholeOf(reader, params.slug, visit)
  const { id } = whole.campaign
  const body = OverviewPage({
    whole,
    visit,
    classes: await classes(reader),
    links: await linksOf(reader, id),
    changes: await changesOf(reader, id),
    overrides: await overridesOf(reader, id),
    findings: findingsOf(whole.campaign),
    adoption: (await adoptionBy(reader, whole.campaign, visit.today))?.adoption ?? null,
    takenUp: await takenUpOf(reader, whole.campaign),
    ...(await below(visit, whole)),
  })
  return { title: whole.campaign.name, crumbs: crumbsOf(visit), body }
}

export const sections: readonly Section[] = [
  { href: home, text: words['campaigns.short'], audience: 'signed-in' },
]

export const routes: readonly Route[] = [
  page(home, { audience: 'signed-in' }, showList),
  page(`${home}/:slug`, { audience: 'signed-in', examples: slugs }, showCampaign),
]
