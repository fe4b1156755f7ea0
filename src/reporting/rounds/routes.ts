import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { peopleOf } from '../../people/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { readDay } from '../../platform/plain/day.ts'
import { paperRoutes } from '../../platform/web/paper-routes.tsx'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, many, one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { checklistsOn } from '../checklists/checklist.ts'
import { thePractice } from '../checklists/the-practice.ts'
import { pagePath } from '../follow-up/follow-up-pages.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { councilPeople } from '../follow-up/queries.ts'
import { inspectionsOf, teamOf } from '../inspections/queries.ts'
import { daysOff } from '../schedule/queries.ts'
import { concludeRound } from './conclude-round.ts'
import { issueRoundPaper } from './issue-round-paper.ts'
import { PlanPage } from './pages/plan-page.tsx'
import { RoundPage } from './pages/round-page.tsx'
import { planRound } from './plan-round.ts'
import { prepareRound } from './prepare-round.ts'
import { candidatesOf, mayPlan, type RoundFound, roundMatter, roundsOf, seenRound } from './queries.ts'
import { drawFrom, keptDraw } from './risk.ts'
import { paperNames, plannerRoles, restOf, roundPapers, workingDaysAhead } from './round.ts'
import { roundDocument } from './round-paper.ts'
import { say } from './words.ts'

type InCampaign = Visit<'slug'>
type Here = Visit<'id'>

/** Rows of the list of candidates: all that were drawn, then the heaviest. */
const SHOWN = 60

const showPlan = async (visit: InCampaign): Promise<Shown> => {
  const { reader, today, language, query } = visit
  const campaign = await mustFindCampaign(reader, visit.params.slug)
  const typed = visit.problem?.typed
  const seed = (typed ? one(typed, 'seed') : query.get('hat-giong')?.trim()) || visit.newSecret.slice(0, 8)
  const asked = Number(typed ? one(typed, 'count') : query.get('so')) || 3
  const count = Math.min(100, Math.max(1, Math.round(asked)))
  const { weights } = thePractice()
  const facts = await candidatesOf(reader, campaign, today)
  const all = drawFrom(facts, weights, { seed, count })
  const shown = [...all.filter(({ drawn }) => drawn), ...all.filter(({ drawn }) => !drawn)].slice(0, SHOWN)
  const trails = await trailOf(
    reader,
    shown.map(({ unitId }) => unitId),
    today,
  )
  const candidates = shown.map((candidate) => ({
    ...candidate,
    name: trails.get(candidate.unitId)?.at(-1)?.name ?? '',
  }))
  const checklists = checklistsOn(thePractice(), today)
  return {
    title: say(language)('plan.title'),
    body: PlanPage({ visit, campaign, seed, count, candidates, all: all.length, weights, checklists }),
    crumbs: campaignCrumbs(visit, campaign, 'kiem-tra'),
  }
}

const readPlan = async (typed: Typed, visit: InCampaign) => {
  const places = Object.keys(typed).filter((name) => /^units\.\d+\.unitId$/.test(name)).length
  const units = Array.from({ length: places }, (_, at) => ({
    unitId: Number(one(typed, `units.${at}.unitId`)),
    day: dayTyped(typed, `units.${at}.day`),
    why: oneOrNull(typed, `units.${at}.why`),
    picked: ticked(typed, `units.${at}.picked`),
  }))
  return {
    campaignId: (await mustFindCampaign(visit.reader, visit.params.slug)).id,
    name: one(typed, 'name'),
    content: one(typed, 'content'),
    fromOn: dayTyped(typed, 'fromOn'),
    toOn: dayTyped(typed, 'toOn'),
    checklist: oneOrNull(typed, 'checklist'),
    draw: { seed: one(typed, 'seed'), count: Number(one(typed, 'count')) || 1 },
    units,
  }
}

const namesOf = async ({ reader, today }: Visit, unitIds: readonly number[]) => {
  const trails = await trailOf(reader, [...new Set(unitIds)], today)
  return (unitId: number): string => trails.get(unitId)?.at(-1)?.name ?? ''
}

const noticeOf = async ({ reader, law, today }: Visit, round: RoundFound, firstOn: string) => {
  const { noticeDays, verified } = thePractice().practice
  const from = round.papers.notice?.issuedOn ?? today
  const off = await daysOff(reader, law, [...restOf(round.holidays)])
  return { days: workingDaysAhead(from, firstOn, off), least: noticeDays, verified }
}

const showRound = async (visit: Here): Promise<Shown> => {
  const { reader, actor, today } = visit
  const round = await seenRound(visit, visit.params.id)
  const campaign = await mustFindCampaign(reader, round.campaignId)
  const inspections = (await inspectionsOf(reader, { roundId: round.id })).toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )
  const plans = await mayPlan(reader, campaign, actor, today)
  const drawn = (keptDraw(round.draw)?.candidates ?? []).map(({ unitId }) => unitId)
  const council = plans
    ? await councilPeople(reader, (await pathOf(reader, round.unitId, today)) ?? '', today)
    : []
  const staff = plans
    ? (await peopleOf(reader, round.unitId, today)).map(({ personId, personName }) => ({
        id: personId,
        name: personName,
      }))
    : []
  const t = say(visit.language)
  return {
    title: t('round.title', { name: round.name }),
    body: RoundPage({
      visit,
      round,
      inspections,
      team: await teamOf(reader, round.id),
      nameOf: await namesOf(visit, [...inspections.map(({ unitId }) => unitId), ...drawn]),
      council,
      staff: [...staff, ...council.filter(({ id }) => !staff.some((other) => other.id === id))],
      plans,
      notice: await noticeOf(visit, round, inspections[0]?.day ?? round.fromOn),
    }),
    crumbs: campaignCrumbs(visit, campaign, 'kiem-tra'),
  }
}

const dayLines = (text: string): readonly string[] =>
  text
    .split(/[\n;]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => readDay(line) ?? line)

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const seats = ['leader', 'secretary', 'deputy'] as const

/** The three seats that are chosen, and further members line by line: `họ tên, chức vụ`. */
const teamTyped = (typed: Typed) => [
  ...seats.flatMap((role, at) => {
    const personId = oneOrNull(typed, `team.${at}.personId`)
    return personId ? [{ personId, name: '', post: one(typed, `team.${at}.post`), role }] : []
  }),
  ...lines(one(typed, 'members')).map((line) => {
    const [name = '', ...post] = line.split(',')
    return { personId: null, name: name.trim(), post: post.join(',').trim() || 'Thành viên', role: 'member' }
  }),
]

const readPrepare = (typed: Typed, visit: Here) => {
  const places = Object.keys(typed).filter((name) => /^schedule\.\d+\.inspectionId$/.test(name)).length
  return {
    roundId: visit.params.id,
    version: Number(one(typed, 'version')),
    team: teamTyped(typed),
    outline: lines(one(typed, 'outline')),
    reportDueOn: dayTyped(typed, 'reportDueOn'),
    holidays: dayLines(one(typed, 'holidays')),
    schedule: Array.from({ length: places }, (_, at) => ({
      inspectionId: one(typed, `schedule.${at}.inspectionId`),
      day: dayTyped(typed, `schedule.${at}.day`),
      meeting: oneOrNull(typed, `schedule.${at}.meeting`),
      leaderName: oneOrNull(typed, `schedule.${at}.leaderName`),
    })),
  }
}

const signedTyped = (typed: Typed) => ({
  number: one(typed, 'number'),
  issuedOn: dayTyped(typed, 'issuedOn'),
  signerName: one(typed, 'signerName'),
  signerTitle: one(typed, 'signerTitle'),
})

const roundPath = ({ id }: { readonly id: string }): string => `/lam-viec/kiem-tra/dot/${id}`

const paperAt = async (visit: Visit<'id'>, name: string) => {
  const round = await seenRound(visit, visit.params.id)
  const paper = roundPapers.find((one) => paperNames[one] === name) ?? 'plan'
  const document = roundDocument(paper, await roundMatter(visit.reader, round, paper))
  const t = say(visit.language)
  return {
    document,
    title: `${t(`paper.${paper}`)}: ${round.name}`,
    crumbs: [
      ...campaignCrumbs(visit, { slug: round.campaignSlug, name: round.campaignName }, 'kiem-tra'),
      { href: roundPath(round), text: round.name },
    ],
  }
}

const examples =
  (more = '') =>
  async (reader: Reader): Promise<string[]> =>
    (await roundsOf(reader, { limit: 1 })).map((round) => `${roundPath(round)}${more}`)

const onRound = { audience: plannerRoles, show: showRound, next: roundPath } as const
const planAt = '/lam-viec/phong-trao/:slug/kiem-tra/lap-ke-hoach'

export const routes: readonly Route[] = [
  page(
    planAt,
    {
      audience: plannerRoles,
      examples: async (reader) => {
        const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
        return campaigns.slice(0, 1).map(({ slug }) => `${pagePath(slug, 'kiem-tra')}/lap-ke-hoach`)
      },
    },
    showPlan,
  ),
  form(planAt, {
    audience: plannerRoles,
    command: planRound,
    read: readPlan,
    show: showPlan,
    next: roundPath,
    said: (_result, visit) => say(visit.language)('said.planned'),
  }),
  page('/lam-viec/kiem-tra/dot/:id', { audience: 'signed-in', examples: examples() }, showRound),
  form('/lam-viec/kiem-tra/dot/:id/chuan-bi', {
    ...onRound,
    command: prepareRound,
    read: readPrepare,
    said: (_result, visit) => say(visit.language)('said.prepared'),
  }),
  form('/lam-viec/kiem-tra/dot/:id/ban-hanh', {
    ...onRound,
    audience: [...plannerRoles, 'clerk_of_records'],
    command: issueRoundPaper,
    read: (typed, visit) => ({
      roundId: visit.params.id,
      version: Number(one(typed, 'version')),
      paper: one(typed, 'paper'),
      ...signedTyped(typed),
    }),
    said: ({ paper }, visit) => say(visit.language)(paper === 'notice' ? 'said.announced' : 'said.issued'),
  }),
  form('/lam-viec/kiem-tra/dot/:id/ket-luan', {
    ...onRound,
    audience: [...plannerRoles, 'clerk_of_records'],
    command: concludeRound,
    read: (typed, visit) => ({
      roundId: visit.params.id,
      inspectionIds: many(typed, 'inspectionIds'),
      ...signedTyped(typed),
    }),
    said: ({ count }, visit) => say(visit.language)('said.concluded', { count }),
  }),
  ...Object.values(paperNames).flatMap((name) =>
    paperRoutes(
      `/lam-viec/kiem-tra/dot/:id/van-ban/${name}`,
      { audience: 'signed-in', examples: examples(`/van-ban/${name}`) },
      (visit: Visit<'id'>) => paperAt(visit, name),
    ),
  ),
]
