import { workingUnits } from '../people/queries.ts'
import { holdsRole } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { classes, trailOf } from '../units/queries.ts'
import { campaignMoves } from './campaign.ts'
import { boardOf, dutiesOf } from './duties/queries.ts'
import { BelowPart } from './pages/below-part.tsx'
import { campaignPath, crumbsOf, home } from './pages/campaign-parts.tsx'
import { ListPage } from './pages/list-page.tsx'
import { OverviewPage } from './pages/overview-page.tsx'
import { adoptionOf } from './plans/queries.ts'
import {
  campaignsOf,
  campaignsOwedBy,
  changesOf,
  findingsOf,
  linksOf,
  listCampaigns,
  overridesOf,
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
  const body = ListPage({
    visit,
    text,
    found: text ? await searchCampaigns(reader, text, { plans: true, limit: FOUND }) : null,
    owed: owed.filter(({ id }) => !own.some((one) => one.id === id)),
    followed: own.filter(({ parentId }) => parentId === null),
    plans: own.filter(({ parentId }) => parentId !== null),
    others: launches.filter(({ id }) => !seen.has(id)).slice(0, FOUND),
    mayRecord: holdsRole(actor, recorders),
  })
  return { title: say(visit.language)('campaigns.title'), body }
}

const belowPart = async (visit: Visit, whole: Whole) => {
  const { reader, actor, today } = visit
  const { campaign } = whole
  if (campaign.state === 'stub' || campaign.state === 'draft') return null
  const duties = await dutiesOf(reader, {
    campaignId: campaign.id,
    unitIds: await workingUnits(reader, actor, today),
  })
  const plans = await adoptionOf(reader, campaign.id, today)
  const unitIds = [
    ...duties.map(({ unitId }) => unitId),
    ...plans.flatMap(({ plan }) => plan.launcherId ?? []),
  ]
  return BelowPart({
    visit,
    campaign,
    duties,
    plans,
    trails: await trailOf(reader, unitIds, today),
    board: await boardOf(reader, campaign.id, today),
  })
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
    below: await belowPart(visit, whole),
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
