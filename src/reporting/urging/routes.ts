import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { numberTyped, one, ticked, type Typed } from '../../platform/web/typed.ts'
import { pathOf } from '../../units/queries.ts'
import { pagePath } from '../follow-up/follow-up-pages.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { councilRoles, followerRoles } from '../follow-up/reminder.ts'
import { changeLadder } from './change-ladder.ts'
import { ladderKeys } from './ladder.ts'
import { LadderPage } from './pages/ladder-page.tsx'
import { ladderFor, lastUrging } from './queries.ts'
import { say } from './words.ts'

type Here = Visit<'slug'>

const ladderPath = (slug: string): string => `${pagePath(slug, 'don-doc')}/thang`

const show = async (visit: Here): Promise<Shown> => {
  const { reader, actor, today, language, params } = visit
  const campaign = await mustFindCampaign(reader, params.slug)
  const standing = campaign.standingId ?? campaign.launcherId
  const place = standing === null ? null : await pathOf(reader, standing, today)
  const mayChange = place !== null && holdsRoleOn(actor, followerRoles, place)
  const kept = await ladderFor(reader, campaign.id)
  const lastRun = (await lastUrging(reader))?.day ?? null
  return {
    title: say(language)('ladder.title'),
    body: LadderPage({ visit, campaign, kept, lastRun, mayChange }),
    crumbs: campaignCrumbs(visit, campaign, 'don-doc'),
  }
}

const read = async (typed: Typed, { reader, params }: Here) => ({
  campaignId: (await mustFindCampaign(reader, params.slug)).id,
  version: Number(one(typed, 'version')),
  ladder: ladderKeys.map((key) => ({
    key,
    offset: numberTyped(typed, `${key}.offset`),
    on: ticked(typed, `${key}.on`),
    push: ticked(typed, `${key}.push`),
  })),
})

const examples = async (reader: Reader) => {
  const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
  return campaigns.slice(0, 1).map(({ slug }) => ladderPath(slug))
}

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/don-doc/thang',
    { audience: [...followerRoles, ...councilRoles, 'auditor'], examples },
    show,
  ),
  form('/lam-viec/phong-trao/:slug/don-doc/thang', {
    audience: followerRoles,
    command: changeLadder,
    read,
    show,
    next: (_result, visit) => ladderPath(visit.params.slug),
    said: (_result, visit) => say(visit.language)('said.ladder'),
  }),
]
