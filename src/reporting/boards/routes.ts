import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { watchersOf } from '../follow-up/queries.ts'
import { followerRoles, maySee, watcherHeld } from '../follow-up/reminder.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { campaignPath } from '../pages/report-view.ts'
import { sumAll } from '../progress/completeness.ts'
import { completenessOf } from '../progress/queries.ts'
import { reportsOf } from '../queries.ts'
import { nodesOf } from '../roll-up/queries.ts'
import { UnitSheet } from './pages/unit-sheet.tsx'
import { happeningsOf, reachOf, someUnits } from './queries.ts'
import { say } from './words.ts'

const MOST = 100

const showUnit = async (visit: Visit<'slug' | 'unitId'>): Promise<Shown> => {
  const { reader, params, actor, today, language } = visit
  const campaign = await mustFindCampaign(reader, params.slug)
  const id = Number(params.unitId)
  const unitPath = await pathOf(reader, id, today)
  if (unitPath === null) throw new Refusal('unit.not_found', { status: 404, values: { unit: id } })
  const watchers = await watchersOf(reader, campaign, id, today)
  if (!maySee(actor, unitPath, watchers)) throw new Refusal('unit.not_followed', { status: 403 })
  const unitIds = await nodesOf(reader, id)
  const names = await trailOf(reader, [...unitIds, ...watchers.map(({ unitId }) => unitId)], today)
  const nameOf = (unitId: number): string => names.get(unitId)?.at(-1)?.name ?? ''
  const happenings = await happeningsOf(reader, campaign.id, unitIds, MOST)
  const title = say(language)('sheet.title', { unit: nameOf(id) })
  const body = UnitSheet({
    visit,
    campaign,
    unit: { id, name: nameOf(id), way: (names.get(id) ?? []).map(({ name }) => name) },
    predecessors: unitIds.slice(1).map(nameOf),
    receivers: watchers.map(({ unitId }) => nameOf(unitId)),
    counts: sumAll(await completenessOf(reader, campaign.id, today, { childOf: unitPath, unitIds })),
    reminders: happenings.filter(({ what }) => what === 'reminder').length,
    reports: await reportsOf(reader, { campaignId: campaign.id, unitIds }),
    happenings,
    most: MOST,
    ...(await reachOf(reader, campaign.id, unitIds)),
    mayRemind: watcherHeld(actor, followerRoles, watchers) !== null,
  })
  const path = campaignPath(campaign.slug)
  return {
    title,
    body,
    crumbs: [
      ...campaignCrumbs(visit, campaign),
      { href: `${path}/tien-do`, text: say(language)('sheet.board') },
    ],
  }
}

const examples = async (reader: Reader): Promise<string[]> => {
  const [campaign] = await listCampaigns(reader, { parentId: null })
  if (!campaign) return []
  const ids = await someUnits(reader, campaign.id)
  return ids.map((id) => `${campaignPath(campaign.slug)}/don-vi/${id}`)
}

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/don-vi/:unitId{[0-9]{1,9}}',
    { audience: 'signed-in', examples },
    showUnit,
  ),
]
