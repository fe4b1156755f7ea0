import { indicatorsOf, listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { numberTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { classes, mustFindTyped, pathOf, trailOf } from '../../units/queries.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { campaignPath } from '../pages/report-view.ts'
import { TargetsPage } from './pages/targets-page.tsx'
import { type TargetFound, targetsOf } from './queries.ts'
import { setTarget, targetRoles } from './set-target.ts'
import { say } from './words.ts'

type Here = Visit<'slug'>

const show = async (visit: Here): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const campaign = await mustFindCampaign(reader, visit.params.slug)
  const standingId = campaign.standingId ?? campaign.launcherId
  const path = standingId === null ? null : await pathOf(reader, standingId, today)
  const given = await targetsOf(reader, campaign.id)
  const all = (await classes(reader)).map((each) => ({
    code: each.code,
    name: language === 'vi' ? each.nameVi : each.nameEn,
  }))
  const trails = await trailOf(
    reader,
    given.flatMap(({ unitId }) => unitId ?? []),
    today,
  )
  const nameOf = ({ unitId, unitClass }: TargetFound): string =>
    unitId === null
      ? (all.find(({ code }) => code === unitClass)?.name ?? '…')
      : (trails
          .get(unitId)
          ?.map(({ name }) => name)
          .toReversed()
          .join(', ') ?? '…')
  const body = TargetsPage({
    visit,
    campaign,
    indicators: (await indicatorsOf(reader, campaign.id)).filter(({ kind }) => kind !== 'text'),
    given,
    classes: all,
    nameOf,
    maySet: path !== null && campaign.state === 'running' && holdsRoleOn(actor, targetRoles, path),
  })
  return { title: say(language)('targets.title'), body, crumbs: campaignCrumbs(visit, campaign) }
}

const read = async (typed: Typed, { reader, today }: Here) => {
  const unit = oneOrNull(typed, 'unit')
  return {
    campaignId: one(typed, 'campaignId'),
    code: one(typed, 'code'),
    unitClass: oneOrNull(typed, 'unitClass'),
    unitId: unit === null ? null : (await mustFindTyped(reader, 'unit', unit, today)).id,
    target: numberTyped(typed, 'target'),
    reason: oneOrNull(typed, 'reason'),
  }
}

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/giao-chi-tieu',
    {
      audience: 'signed-in',
      examples: async (reader) =>
        (await listCampaigns(reader, { parentId: null }))
          .slice(0, 2)
          .map(({ slug }) => `${campaignPath(slug)}/giao-chi-tieu`),
    },
    show,
  ),
  form('/lam-viec/phong-trao/:slug/giao-chi-tieu', {
    audience: 'signed-in',
    command: setTarget,
    read,
    show,
    next: (_, visit) => `${campaignPath(visit.params.slug)}/giao-chi-tieu`,
    said: (_, { language }) => say(language)('said.target.set'),
  }),
]
