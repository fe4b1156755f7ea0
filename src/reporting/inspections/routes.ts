import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { workingUnits } from '../../people/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, numberTyped, one, type Typed } from '../../platform/web/typed.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { pagePath } from '../follow-up/follow-up-pages.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { receiversOf, unitsOwing, watchersOf } from '../follow-up/queries.ts'
import { maySee, watcherHeld } from '../follow-up/reminder.ts'
import { closeFinding, closeInspection, extendFinding } from './close-finding.ts'
import { answers, findingPlaces, inspectorRoles } from './inspection.ts'
import { InspectionListPage } from './pages/inspection-list-page.tsx'
import { InspectionPage } from './pages/inspection-page.tsx'
import { RecordPage } from './pages/record-page.tsx'
import { inspectionsOf, mustFindInspection } from './queries.ts'
import { recordInspection } from './record-inspection.ts'
import { say } from './words.ts'

type InCampaign = Visit<'slug'>
type Here = Visit<'id'>

const pathsOf = async ({ reader, today }: Visit, unitIds: readonly number[]) => {
  const trails = await trailOf(reader, unitIds, today)
  return (unitId: number) => (trails.get(unitId) ?? []).map(({ name }) => ({ text: name }))
}

type Campaign = Awaited<ReturnType<typeof mustFindCampaign>>

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

/** Those of the campaign that the visitor may see: his units', those below, those he follows. */
const showList = async (visit: InCampaign): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const campaign = await mustFindCampaign(reader, visit.params.slug)
  const all = await inspectionsOf(reader, { campaignId: campaign.id })
  const seen: typeof all = []
  for (const inspection of all) {
    const path = (await pathOf(reader, inspection.unitId, today)) ?? ''
    const own = maySee(actor, path, [])
    const watchers = own ? [] : await watchersOf(reader, campaign, inspection.unitId, today)
    if (own || maySee(actor, path, watchers)) seen.push(inspection)
  }
  const body = InspectionListPage({
    visit,
    campaign,
    inspections: seen,
    unitPath: await pathsOf(
      visit,
      seen.map(({ unitId }) => unitId),
    ),
    mayRecord: (await inspectsFor(visit, campaign)).length > 0,
  })
  return { title: say(language)('title'), body, crumbs: campaignCrumbs(visit, campaign) }
}

const showRecord = async (visit: InCampaign): Promise<Shown> => {
  const campaign = await mustFindCampaign(visit.reader, visit.params.slug)
  const receivers = await inspectsFor(visit, campaign)
  const ids = await unitsOwing(visit.reader, campaign.id, receivers, 500)
  const unitPath = await pathsOf(visit, ids)
  const units = ids.map((id) => ({ id, name: unitPath(id).at(-1)?.text ?? String(id) }))
  return {
    title: say(visit.language)('record.title'),
    body: RecordPage({ visit, campaign, units }),
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

const showInspection = async (visit: Here): Promise<Shown> => {
  const { reader, actor, today } = visit
  const inspection = await mustFindInspection(reader, visit.params.id)
  const campaign = await mustFindCampaign(reader, inspection.campaignId)
  const watchers = await watchersOf(reader, campaign, inspection.unitId, today)
  const unitPath = (await pathOf(reader, inspection.unitId, today)) ?? ''
  if (!maySee(actor, unitPath, watchers)) throw new Refusal('inspection.not_found', { status: 404 })
  const path = (await pathsOf(visit, [inspection.unitId]))(inspection.unitId)
  const follows = watcherHeld(actor, inspectorRoles, watchers) !== null
  return {
    title: say(visit.language)('title'),
    body: InspectionPage({ visit, inspection, path, follows }),
    crumbs: campaignCrumbs(visit, campaign, 'kiem-tra'),
  }
}

const inspectionPath = ({ id }: { readonly id: string }): string => `/lam-viec/kiem-tra/${id}`
const onInspection = { audience: inspectorRoles, show: showInspection, next: inspectionPath } as const

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/kiem-tra',
    {
      audience: 'signed-in',
      examples: async (reader) => {
        const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
        return campaigns.slice(0, 2).map(({ slug }) => pagePath(slug, 'kiem-tra'))
      },
    },
    showList,
  ),
  page(
    '/lam-viec/phong-trao/:slug/kiem-tra/ghi',
    {
      audience: inspectorRoles,
      examples: async (reader) => {
        const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
        return campaigns.slice(0, 1).map(({ slug }) => `${pagePath(slug, 'kiem-tra')}/ghi`)
      },
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
  page(
    '/lam-viec/kiem-tra/:id',
    {
      audience: 'signed-in',
      examples: async (reader) => (await inspectionsOf(reader, { limit: 2 })).map(inspectionPath),
    },
    showInspection,
  ),
  form('/lam-viec/kiem-tra/:id/gia-han', {
    ...onInspection,
    command: extendFinding,
    read: (typed) => ({
      findingId: one(typed, 'findingId'),
      until: dayTyped(typed, 'until'),
      reason: one(typed, 'reason'),
    }),
    said: (_result, visit) => say(visit.language)('said.extended'),
  }),
  form('/lam-viec/kiem-tra/:id/dong', {
    ...onInspection,
    command: closeFinding,
    read: (typed) => ({ findingId: one(typed, 'findingId'), note: one(typed, 'note') }),
    said: (_result, visit) => say(visit.language)('said.findingClosed'),
  }),
  form('/lam-viec/kiem-tra/:id/ket-thuc', {
    ...onInspection,
    command: closeInspection,
    read: (_typed, visit) => ({ inspectionId: visit.params.id }),
    said: (_result, visit) => say(visit.language)('said.closed'),
  }),
]
