import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { workingUnits } from '../../people/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, numberTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { trailOf } from '../../units/queries.ts'
import { answers } from '../checklists/checklist.ts'
import { pagePath } from '../follow-up/follow-up-pages.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { membersInCharge, receiversOf, unitsOwing } from '../follow-up/queries.ts'
import { councilRoles, unitRoles } from '../follow-up/reminder.ts'
import { findingPlaces, inspectorRoles } from '../inspections/inspection.ts'
import { noteVisit } from '../inspections/note-visit.ts'
import { InspectionListPage } from '../inspections/pages/inspection-list-page.tsx'
import { MinePage } from '../inspections/pages/mine-page.tsx'
import { RecordPage } from '../inspections/pages/record-page.tsx'
import { inspectionsOf, seenIn, selfInspectors, visitsOf } from '../inspections/queries.ts'
import { recordInspection } from '../inspections/record-inspection.ts'
import { beginSelfInspection } from '../inspections/self-inspect.ts'
import { say } from '../inspections/words.ts'
import { mayPlan, roundsOf } from '../rounds/queries.ts'

type InCampaign = Visit<'slug'>
type Campaign = Awaited<ReturnType<typeof mustFindCampaign>>

const inspectionPath = ({ id }: { readonly id: string }): string => `/lam-viec/kiem-tra/${id}`

const pathsOf = async ({ reader, today }: Visit, unitIds: readonly number[]) => {
  const trails = await trailOf(reader, [...new Set(unitIds)], today)
  return (unitId: number) => (trails.get(unitId) ?? []).map(({ name }) => ({ text: name }))
}

/** The receivers in a campaign for which the visitor may inspect; his own ones first. */
const inspectsFor = async (visit: Visit, campaign: Campaign): Promise<readonly number[]> => {
  const { reader, actor, today } = visit
  const working = await workingUnits(reader, actor, today)
  const held = (await receiversOf(reader, campaign.id, today))
    .filter(({ path }) => holdsRoleOn(actor, inspectorRoles, path))
    .map(({ unitId }) => unitId)
  const own = held.filter((id) => working.includes(id))
  return own.length > 0 ? own : held
}

/** The visitor's own units that may inspect themselves, by name. */
const selfUnits = async (visit: Visit, campaign: Campaign) => {
  const ids = await selfInspectors(visit.reader, campaign, visit.actor, visit.today)
  const unitPath = await pathsOf(visit, ids)
  return ids.map((id) => ({ id, name: unitPath(id).at(-1)?.text ?? '' }))
}

const showList = async (visit: InCampaign): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const campaign = await mustFindCampaign(reader, visit.params.slug)
  const seen = await seenIn(reader, campaign, actor, today)
  const plans = await mayPlan(reader, campaign, actor, today)
  const rounds = await roundsOf(reader, { campaignId: campaign.id })
  const inRounds = new Set(seen.flatMap(({ roundId }) => roundId ?? []))
  const charge = actor.personId
    ? await membersInCharge(reader, campaign.id, { personId: actor.personId })
    : []
  const body = InspectionListPage({
    visit,
    campaign,
    inspections: seen,
    rounds: plans ? rounds : rounds.filter(({ id }) => inRounds.has(id) && charge.length > 0),
    unitPath: await pathsOf(
      visit,
      seen.map(({ unitId }) => unitId),
    ),
    mayRecord: (await inspectsFor(visit, campaign)).length > 0,
    mayPlan: plans && campaign.state === 'running',
    selfUnits: await selfUnits(visit, campaign),
    inCharge: charge.length > 0,
  })
  return { title: say(language)('title'), body, crumbs: campaignCrumbs(visit, campaign) }
}

const showRecord = async (visit: InCampaign): Promise<Shown> => {
  const campaign = await mustFindCampaign(visit.reader, visit.params.slug)
  const receivers = await inspectsFor(visit, campaign)
  const ids = await unitsOwing(visit.reader, campaign.id, receivers)
  const unitPath = await pathsOf(visit, ids)
  const units = ids.map((id) => ({ id, name: unitPath(id).at(-1)?.text ?? String(id) }))
  const rounds = await roundsOf(visit.reader, { campaignId: campaign.id })
  return {
    title: say(visit.language)('record.title'),
    body: RecordPage({ visit, campaign, units, rounds }),
    crumbs: campaignCrumbs(visit, campaign, 'kiem-tra'),
  }
}

/** The findings that were begun; a place left empty is none. A fault stands at the place where it was typed. */
const findingsTyped = (typed: Typed) => {
  const fieldOf = (at: number, name: string) => `findings.${at}.${name}`
  const findings = findingPlaces.map((at) => ({
    item: one(typed, fieldOf(at, 'item')),
    text: one(typed, fieldOf(at, 'text')),
    ownerName: one(typed, fieldOf(at, 'ownerName')),
    dueOn: dayTyped(typed, fieldOf(at, 'dueOn')),
  }))
  const last = findings.findLastIndex((finding) => Object.values(finding).some(Boolean))
  return findings.slice(0, last + 1)
}

const readRecord = async (typed: Typed, visit: InCampaign) => ({
  campaignId: (await mustFindCampaign(visit.reader, visit.params.slug)).id,
  roundId: oneOrNull(typed, 'roundId'),
  unitId: Number(one(typed, 'unitId')) || null,
  day: dayTyped(typed, 'day'),
  leaderName: one(typed, 'leaderName'),
  note: one(typed, 'note'),
  counts: Object.fromEntries(
    answers.flatMap((answer) => {
      const count = numberTyped(typed, `counts.${answer}`)
      return count === null ? [] : [[answer, count]]
    }),
  ),
  findings: findingsTyped(typed),
})

const showMine = async (visit: InCampaign): Promise<Shown> => {
  const { reader, actor, language } = visit
  const campaign = await mustFindCampaign(reader, visit.params.slug)
  const { id: campaignId } = campaign
  const charge = actor.personId ? await membersInCharge(reader, campaignId, { personId: actor.personId }) : []
  const unitIds = charge.map(({ unitId }) => unitId)
  const inspections = await inspectionsOf(reader, { campaignId, unitIds })
  const visits = await visitsOf(reader, campaignId, unitIds)
  const unitPath = await pathsOf(visit, unitIds)
  const units = []
  for (const id of unitIds)
    units.push({
      id,
      name: unitPath(id).at(-1)?.text ?? '',
      inspections: inspections.filter(({ unitId }) => unitId === id),
      visits: visits.filter(({ unitId }) => unitId === id),
    })
  return {
    title: say(language)('mine.title'),
    body: MinePage({ visit, campaign, units }),
    crumbs: campaignCrumbs(visit, campaign, 'phu-trach'),
  }
}

const exampleCampaigns = async (reader: Reader, more = ''): Promise<string[]> => {
  const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
  return campaigns.slice(0, 2).map(({ slug }) => `${pagePath(slug, 'kiem-tra')}${more}`)
}

const mineAt = '/lam-viec/phong-trao/:slug/phu-trach/cua-toi'

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/kiem-tra',
    { audience: 'signed-in', examples: (reader) => exampleCampaigns(reader) },
    showList,
  ),
  page(
    '/lam-viec/phong-trao/:slug/kiem-tra/ghi',
    {
      audience: inspectorRoles,
      examples: async (reader) => (await exampleCampaigns(reader, '/ghi')).slice(0, 1),
    },
    showRecord,
  ),
  form('/lam-viec/phong-trao/:slug/kiem-tra/ghi', {
    audience: inspectorRoles,
    command: recordInspection,
    read: readRecord,
    show: showRecord,
    next: inspectionPath,
    said: (_result, visit) => say(visit.language)('said.recorded'),
  }),
  form('/lam-viec/phong-trao/:slug/kiem-tra/tu-kiem-tra', {
    audience: unitRoles,
    command: beginSelfInspection,
    read: async (typed, visit) => ({
      campaignId: (await mustFindCampaign(visit.reader, visit.params.slug)).id,
      unitId: Number(one(typed, 'unitId')) || null,
      checklist: oneOrNull(typed, 'checklist'),
    }),
    show: showList,
    next: ({ id }) => `/lam-viec/kiem-tra/${id}/phieu`,
    said: (_result, visit) => say(visit.language)('said.begun'),
  }),
  page(
    mineAt,
    {
      audience: 'signed-in',
      examples: async (reader) => {
        const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
        return campaigns.slice(0, 2).map(({ slug }) => `${pagePath(slug, 'phu-trach')}/cua-toi`)
      },
    },
    showMine,
  ),
  form(mineAt, {
    audience: councilRoles,
    command: noteVisit,
    read: async (typed, visit: InCampaign) => ({
      campaignId: (await mustFindCampaign(visit.reader, visit.params.slug)).id,
      unitId: Number(one(typed, 'unitId')) || null,
      day: dayTyped(typed, 'day'),
      note: one(typed, 'note'),
    }),
    show: showMine,
    next: (_result, visit) => `${pagePath(visit.params.slug, 'phu-trach')}/cua-toi`,
    said: (_result, visit) => say(visit.language)('said.visited'),
  }),
]
