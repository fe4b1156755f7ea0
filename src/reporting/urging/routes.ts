import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { many, numberTyped, one, ticked, type Typed } from '../../platform/web/typed.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { pagePath } from '../follow-up/follow-up-pages.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { councilRoles, followerRoles } from '../follow-up/reminder.ts'
import { receiversOf, thingsOf } from '../follow-up/queries.ts'
import { daysOff } from '../schedule/queries.ts'
import { changeLadder } from './change-ladder.ts'
import { isLongOverdue, ladderKeys } from './ladder.ts'
import { LadderPage } from './pages/ladder-page.tsx'
import { LeadershipPage } from './pages/leadership-page.tsx'
import { contactsOf, ladderFor, lastUrging, leadershipTold } from './queries.ts'
import { tellLeadership } from './tell-leadership.ts'
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

const examplesOf = (path: (slug: string) => string) => async (reader: Reader) => {
  const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
  return campaigns.slice(0, 1).map(({ slug }) => path(slug))
}

const leadershipPath = (slug: string): string => `${pagePath(slug, 'don-doc')}/bao-cao-lanh-dao`

/** What is owed to where the visitor follows, and has reached the last rung. */
const showLeadership = async (visit: Here): Promise<Shown> => {
  const { reader, law, actor, today, language, params } = visit
  const campaign = await mustFindCampaign(reader, params.slug)
  const auditor = holdsRole(actor, ['auditor'])
  const receiverIds = (await receiversOf(reader, campaign.id, today))
    .filter(({ path }) => auditor || holdsRoleOn(actor, followerRoles, path))
    .map(({ unitId }) => unitId)
  const holidays = await daysOff(reader, law)
  const { ladder } = await ladderFor(reader, campaign.id)
  const asked = { campaignId: campaign.id, receiverIds, owedUntil: today }
  const running = campaign.state === 'running' && receiverIds.length > 0
  const owed = running ? await thingsOf(reader, asked) : []
  const things = owed.filter((thing) => isLongOverdue(thing, ladder, today, holidays))
  const trails = await trailOf(
    reader,
    things.map(({ unitId }) => unitId),
    today,
  )
  return {
    title: say(language)('leadership.title'),
    body: LeadershipPage({
      visit,
      campaign,
      things,
      unitPath: (unitId) => (trails.get(unitId) ?? []).map(({ name }) => ({ text: name })),
      contacts: await contactsOf(reader, things),
      told: await leadershipTold(reader, things),
      mayTell: holdsRole(actor, followerRoles),
    }),
    crumbs: campaignCrumbs(visit, campaign, 'don-doc'),
  }
}

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/don-doc/bao-cao-lanh-dao',
    { audience: [...followerRoles, 'auditor'], examples: examplesOf(leadershipPath) },
    showLeadership,
  ),
  form('/lam-viec/phong-trao/:slug/don-doc/bao-cao-lanh-dao', {
    audience: followerRoles,
    command: tellLeadership,
    read: async (typed, { reader, params }) => ({
      campaignId: (await mustFindCampaign(reader, params.slug)).id,
      keys: many(typed, 'viec'),
      note: one(typed, 'note'),
    }),
    show: showLeadership,
    next: (_result, visit) => leadershipPath(visit.params.slug),
    said: (result, visit) => say(visit.language)('said.leadership', result),
  }),
  page(
    '/lam-viec/phong-trao/:slug/don-doc/thang',
    { audience: [...followerRoles, ...councilRoles, 'auditor'], examples: examplesOf(ladderPath) },
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
