import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { paperRoutes } from '../../platform/web/paper-routes.tsx'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { findUnit, mustFindTyped, trailOf } from '../../units/queries.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { briefDocument } from './brief-paper.ts'
import { giverRoles, openMoves } from './direction.ts'
import { giveDirection } from './give-direction.ts'
import { closeDirection, finishDirection, reopenDirection, withdrawDirection } from './move-direction.ts'
import {
  BriefPage,
  briefPath,
  decisionsOf,
  directionPath,
  ownerOf,
  pointsOf,
  shownState,
} from './pages/brief-page.tsx'
import { DirectionPage } from './pages/direction-page.tsx'
import { briefOf, LETTER_AFTER, mustSeeDirection, mustSeeSheet, someDirections } from './queries.ts'
import { say } from './words.ts'

type Here = Visit<'slug'>
type One = Visit<'slug' | 'id'>

/** The sheet as this person may see it. */
const sheetOf = async (visit: Here) => {
  const { reader, params, actor, today } = visit
  const campaign = await mustFindCampaign(reader, params.slug)
  const { base, followedAt, path } = await mustSeeSheet(visit, campaign)
  const running = campaign.state === 'running' || campaign.state === 'closed'
  return {
    campaign,
    followedAt,
    brief: await briefOf(reader, campaign.id, base, today),
    mayGive: running && path !== null && holdsRoleOn(actor, giverRoles, path),
  }
}

const showBrief = async (visit: Here): Promise<Shown> => {
  const { campaign, brief, mayGive } = await sheetOf(visit)
  const title = say(visit.language)('brief.title')
  const body = BriefPage({ visit, campaign, brief, mayGive, letterAfter: LETTER_AFTER })
  return { title, body, crumbs: campaignCrumbs(visit, campaign) }
}

const paperOf = async (visit: Here) => {
  const { reader, today, demo, language } = visit
  const { campaign, followedAt, brief } = await sheetOf(visit)
  const steps =
    followedAt === null ? [] : ((await trailOf(reader, [followedAt], today)).get(followedAt) ?? [])
  const units = await Promise.all(steps.map(({ id }) => findUnit(reader, id, today)))
  const document = briefDocument({
    way: units.flatMap((unit) => (unit ? [{ name: unit.name, class: unit.class }] : [])),
    campaignName: campaign.name,
    day: today,
    numbers: pointsOf(brief, 'vi').map(({ value, sentence, note }) =>
      [`${value} ${sentence}`, note].filter(Boolean).join('; '),
    ),
    late: brief.late.map(({ unitId, periodName, daysLate }) => ({
      unit: brief.names.get(unitId) ?? '',
      period: periodName,
      days: daysLate,
    })),
    decisions: decisionsOf(brief, today, 'vi', LETTER_AFTER),
    directions: brief.directions.map((direction) => ({
      text: direction.text,
      owner: ownerOf(direction),
      dueOn: direction.dueOn,
      state: shownState(direction, today, 'vi'),
    })),
    demonstration: demo,
  })
  const title = say(language)('brief.about', { campaign: campaign.name })
  const crumbs = [
    ...campaignCrumbs(visit, campaign),
    { href: briefPath(campaign.slug), text: say(language)('brief.title') },
  ]
  return { document, title, name: `giao-ban-${campaign.slug}-${today}`, crumbs }
}

const giveTyped = async (typed: Typed, { reader, today }: Here) => ({
  campaignId: one(typed, 'campaignId'),
  text: one(typed, 'text'),
  ownerId: (await mustFindTyped(reader, 'owner', one(typed, 'owner'), today)).id,
  personName: oneOrNull(typed, 'personName'),
  dueOn: dayTyped(typed, 'dueOn'),
  leaderName: oneOrNull(typed, 'leaderName'),
  leaderTitle: oneOrNull(typed, 'leaderTitle'),
})

const showOne = async (visit: One): Promise<Shown> => {
  const { params, actor, language } = visit
  const direction = await mustSeeDirection(visit, params.id)
  const campaign = { slug: direction.campaignSlug, name: direction.campaignName }
  const body = DirectionPage({ visit, direction, moves: openMoves(direction, actor) })
  return { title: say(language)('one.title'), body, crumbs: campaignCrumbs(visit, campaign) }
}

const seenTyped = (typed: Typed, { params }: One) => {
  const version = Number(one(typed, 'version'))
  return { directionId: params.id, version: Number.isInteger(version) && version > 0 ? version : undefined }
}
const toOne = ({ id, slug }: { readonly id: string; readonly slug: string }): string =>
  directionPath(slug, id)

const examplesAt = (path: (slug: string) => string) => async (reader: Reader) =>
  (await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] }))
    .slice(0, 2)
    .map(({ slug }) => path(slug))

const signedIn = { audience: 'signed-in' } as const
const base = '/lam-viec/phong-trao/:slug/giao-ban'
const direction = '/lam-viec/phong-trao/:slug/chi-dao/:id'

export const routes: readonly Route[] = [
  page(base, { ...signedIn, examples: examplesAt(briefPath) }, showBrief),
  ...paperRoutes(
    `${base}/phieu`,
    { ...signedIn, examples: examplesAt((slug) => `${briefPath(slug)}/phieu`) },
    paperOf,
  ),
  form(`${base}/chi-dao`, {
    ...signedIn,
    command: giveDirection,
    read: giveTyped,
    show: showBrief,
    next: ({ slug }) => `${briefPath(slug)}#chi-dao`,
    said: (_, { language }) => say(language)('said.give'),
  }),
  page(direction, { ...signedIn, examples: someDirections }, showOne),
  form(`${direction}/xong`, {
    ...signedIn,
    command: finishDirection,
    read: (typed, visit) => ({ ...seenTyped(typed, visit), result: one(typed, 'result') }),
    show: showOne,
    next: toOne,
    said: (_, { language }) => say(language)('said.finish'),
  }),
  form(`${direction}/ket-thuc`, {
    ...signedIn,
    command: closeDirection,
    read: seenTyped,
    show: showOne,
    next: toOne,
    said: (_, { language }) => say(language)('said.close'),
  }),
  form(`${direction}/lam-tiep`, {
    ...signedIn,
    command: reopenDirection,
    read: (typed, visit) => ({ ...seenTyped(typed, visit), remark: one(typed, 'remark') }),
    show: showOne,
    next: toOne,
    said: (_, { language }) => say(language)('said.reopen'),
  }),
  form(`${direction}/rut`, {
    ...signedIn,
    command: withdrawDirection,
    read: (typed, visit) => ({ ...seenTyped(typed, visit), remark: one(typed, 'remark') }),
    show: showOne,
    next: toOne,
    said: (_, { language }) => say(language)('said.withdraw'),
  }),
]
