import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { citationOf } from '../../documents/document.ts'
import { chainOf, findDocument } from '../../documents/queries.ts'
import { peopleOf } from '../../people/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { partAsked, samePage } from '../../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, numberTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { trailOf } from '../../units/queries.ts'
import { type CampaignPage, pagePath } from '../follow-up/follow-up-pages.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { unitRoles } from '../follow-up/reminder.ts'
import { finishAssignment, giveAssignment } from './give-assignment.ts'
import { giveVoluntaryReport } from './give-voluntary-report.ts'
import { insideRoles, pathsSeen } from './inside.ts'
import { ActivitiesPage } from './pages/activities-page.tsx'
import { AssignmentsPage } from './pages/assignments-page.tsx'
import type { InsideView } from './pages/inside-view.tsx'
import { PapersPage } from './pages/papers-page.tsx'
import { VoluntaryPage } from './pages/voluntary-page.tsx'
import {
  activitiesOf,
  type AssignmentFound,
  countActivities,
  countAssignments,
  countPapers,
  listAssignments,
  papersOf,
  requestedBodies,
  voluntaryReportsOf,
} from './queries.ts'
import { carryOutPaper, passOnPaper, receivePaper } from './receive-paper.ts'
import { recordActivity } from './record-activity.ts'
import { say } from './words.ts'

type Here = Visit<'slug'>

const LISTED = 100

const campaignOf = ({ reader, params }: Here) => mustFindCampaign(reader, params.slug)

/** What every page here is given: the ways of the units in its rows, and the units for which the visitor writes. */
const viewOf = async (
  visit: Here,
  shownIds: readonly number[],
  roles: readonly string[] = insideRoles,
): Promise<InsideView> => {
  const { reader, actor, today, query, problem } = visit
  const held = actor.grants.filter(({ role, unitId }) => unitId > 0 && roles.includes(role))
  const own = [...new Set(held.map(({ unitId }) => unitId))]
  const trails = await trailOf(reader, [...shownIds, ...own], today)
  const asked = Number(problem ? one(problem.typed, 'unitId') : query.get('don-vi'))
  return {
    visit,
    campaign: await campaignOf(visit),
    unitPath: (unitId) => (trails.get(unitId) ?? []).map(({ name }) => ({ text: name })),
    units: own.map((id) => ({ id, name: trails.get(id)?.at(-1)?.name ?? String(id) })),
    unitId: own.includes(asked) ? asked : (own[0] ?? null),
  }
}

const shown = async (visit: Here, title: string, body: Shown['body']): Promise<Shown> => ({
  title,
  body,
  crumbs: campaignCrumbs(visit, await campaignOf(visit)),
})

const askedBy = async (visit: Here) => ({
  campaignId: (await campaignOf(visit)).id,
  paths: pathsSeen(visit.actor),
})

const showAssignments = async (visit: Here): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const asked = await askedBy(visit)
  const part = partAsked(visit, { total: await countAssignments(reader, asked, today), pageSize: LISTED })
  const assignments = await listAssignments(reader, asked, today, part)
  const view = await viewOf(
    visit,
    assignments.map(({ unitId }) => unitId),
  )
  const posts = view.unitId === null ? [] : await peopleOf(reader, view.unitId, today)
  const people = posts.map(({ personId, personName, title }) => ({ id: personId, name: personName, title }))
  const mayFinish = (one: AssignmentFound): boolean =>
    one.state === 'open' &&
    ((one.personId !== null && one.personId === actor.personId) ||
      view.units.some(({ id }) => id === one.unitId))
  const t = say(language)
  return shown(visit, t('task.title'), AssignmentsPage({ ...view, assignments, part, people, mayFinish }))
}

/** The campaign's own document and those that it rests on. */
const documentsOf = async (reader: Reader, documentId: string | null) => {
  const document = documentId === null ? null : await findDocument(reader, documentId)
  if (!document) return []
  const { above } = await chainOf(reader, document.id)
  return [document, ...above.map((linked) => linked.document)].map((one) => ({
    id: one.id,
    citation: citationOf(one, 'vi'),
  }))
}

const showPapers = async (visit: Here): Promise<Shown> => {
  const { reader, today, language } = visit
  const asked = await askedBy(visit)
  const part = partAsked(visit, { total: await countPapers(reader, asked, today), pageSize: LISTED })
  const papers = await papersOf(reader, asked, today, part)
  const view = await viewOf(
    visit,
    papers.map(({ unitId }) => unitId),
  )
  const documents = await documentsOf(reader, (await campaignOf(visit)).documentId)
  return shown(visit, say(language)('paper.title'), PapersPage({ ...view, papers, part, documents }))
}

const showActivities = async (visit: Here): Promise<Shown> => {
  const { reader, today, language } = visit
  const asked = await askedBy(visit)
  const part = partAsked(visit, { total: await countActivities(reader, asked, today), pageSize: LISTED })
  const activities = await activitiesOf(reader, asked, today, part)
  const view = await viewOf(
    visit,
    activities.map(({ unitId }) => unitId),
  )
  return shown(visit, say(language)('activity.title'), ActivitiesPage({ ...view, activities, part }))
}

const showVoluntary = async (visit: Here): Promise<Shown> => {
  const { reader, language } = visit
  const { id } = await campaignOf(visit)
  const reports = await voluntaryReportsOf(reader, id)
  const asked = await requestedBodies(reader, id)
  const bodies = [...new Set([...reports.map(({ unitId }) => unitId), ...asked])]
  const view = await viewOf(visit, bodies, unitRoles)
  const units = view.units.filter((unit) => asked.includes(unit.id))
  return shown(visit, say(language)('voluntary.title'), VoluntaryPage({ ...view, units, bodies, reports }))
}

const matter = async (typed: Typed, visit: Here) => ({
  campaignId: (await campaignOf(visit)).id,
  unitId: Number(one(typed, 'unitId')) || null,
})

const stepTyped = (typed: Typed) => ({
  paperId: one(typed, 'paperId'),
  on: dayTyped(typed, 'on'),
  note: oneOrNull(typed, 'note'),
})

const pageAt = (name: CampaignPage) => ({
  audience: 'signed-in' as const,
  examples: async (reader: Reader) => {
    const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
    return campaigns.slice(0, 2).map(({ slug }) => pagePath(slug, name))
  },
})

const back = (name: CampaignPage) => (_result: unknown, visit: Here) =>
  samePage(pagePath(visit.params.slug, name), visit)
const tasks = { audience: 'signed-in', show: showAssignments, next: back('phan-cong') } as const
const papers = { audience: insideRoles, show: showPapers, next: back('van-ban-den') } as const

export const routes: readonly Route[] = [
  page('/lam-viec/phong-trao/:slug/phan-cong', pageAt('phan-cong'), showAssignments),
  form('/lam-viec/phong-trao/:slug/phan-cong', {
    ...tasks,
    command: giveAssignment,
    read: async (typed, visit) => ({
      ...(await matter(typed, visit)),
      personId: oneOrNull(typed, 'personId'),
      groupName: oneOrNull(typed, 'groupName'),
      task: one(typed, 'task'),
      dueOn: dayTyped(typed, 'dueOn'),
    }),
    said: (_result, visit) => say(visit.language)('said.given'),
  }),
  form('/lam-viec/phong-trao/:slug/phan-cong/xong', {
    ...tasks,
    command: finishAssignment,
    read: (typed) => ({ assignmentId: one(typed, 'assignmentId'), result: one(typed, 'result') }),
    said: (_result, visit) => say(visit.language)('said.finished'),
  }),
  page('/lam-viec/phong-trao/:slug/van-ban-den', pageAt('van-ban-den'), showPapers),
  form('/lam-viec/phong-trao/:slug/van-ban-den', {
    ...papers,
    command: receivePaper,
    read: async (typed, visit) => ({
      ...(await matter(typed, visit)),
      documentId: oneOrNull(typed, 'documentId'),
      citation: oneOrNull(typed, 'citation'),
      receivedOn: dayTyped(typed, 'receivedOn'),
      note: oneOrNull(typed, 'note'),
    }),
    said: (_result, visit) => say(visit.language)('said.received'),
  }),
  form('/lam-viec/phong-trao/:slug/van-ban-den/quan-triet', {
    ...papers,
    command: passOnPaper,
    read: stepTyped,
    said: (_result, visit) => say(visit.language)('said.passedOn'),
  }),
  form('/lam-viec/phong-trao/:slug/van-ban-den/thuc-hien', {
    ...papers,
    command: carryOutPaper,
    read: stepTyped,
    said: (_result, visit) => say(visit.language)('said.carriedOut'),
  }),
  page('/lam-viec/phong-trao/:slug/hoat-dong', pageAt('hoat-dong'), showActivities),
  form('/lam-viec/phong-trao/:slug/hoat-dong', {
    audience: insideRoles,
    command: recordActivity,
    read: async (typed, visit) => ({
      ...(await matter(typed, visit)),
      kind: one(typed, 'kind'),
      name: one(typed, 'name'),
      place: one(typed, 'place'),
      heldOn: dayTyped(typed, 'heldOn'),
      heldAt: oneOrNull(typed, 'heldAt'),
      invited: numberTyped(typed, 'invited'),
      attended: numberTyped(typed, 'attended'),
      language: oneOrNull(typed, 'language'),
      note: oneOrNull(typed, 'note'),
    }),
    show: showActivities,
    next: back('hoat-dong'),
    said: (_result, visit) => say(visit.language)('said.activity'),
  }),
  page('/lam-viec/phong-trao/:slug/van-dong', pageAt('van-dong'), showVoluntary),
  form('/lam-viec/phong-trao/:slug/van-dong', {
    audience: unitRoles,
    command: giveVoluntaryReport,
    read: async (typed, visit) => ({
      ...(await matter(typed, visit)),
      text: one(typed, 'text'),
      mobilised: numberTyped(typed, 'mobilised'),
    }),
    show: showVoluntary,
    next: back('van-dong'),
    said: (_result, visit) => say(visit.language)('said.thanks'),
  }),
]
