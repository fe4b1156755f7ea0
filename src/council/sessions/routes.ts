import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { paperRoutes } from '../../platform/web/paper-routes.tsx'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, many, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import {
  appraisalsOf,
  awardForms,
  findNomination,
  nominationsOf,
  papersOf,
} from '../../nominations/queries.ts'
import { trailOf } from '../../units/queries.ts'
import { castVote } from '../cast-vote.ts'
import { closeSession } from '../close-session.ts'
import { secretaries, sessionMoves } from '../council.ts'
import { decideInterest } from '../decide-interest.ts'
import { declareInterest } from '../declare-interest.ts'
import { markPresence } from '../mark-presence.ts'
import { minutesPaper } from '../minutes-paper.ts'
import { openSession } from '../open-session.ts'
import { home, pathOfSession } from '../pages/parts.tsx'
import { prepareSession } from '../prepare-session.ts'
import { listedElsewhere } from '../queries.ts'
import { recordVote } from '../record-vote.ts'
import { BallotPage } from './pages/ballot-page.tsx'
import { PaperVotesPage } from './pages/paper-votes-page.tsx'
import { type Candidate, PreparePage } from './pages/prepare-page.tsx'
import { SessionPage } from './pages/session-page.tsx'
import {
  type CouncilView,
  mayRun,
  refuseStranger,
  type SessionView,
  sessionView,
  someSessions,
  visibleCouncils,
} from './queries.ts'
import { say } from './words.ts'

const crumbs = ({ language }: Visit, view?: SessionView) => [
  { href: home, text: say(language)('council.title') },
  ...(view ? [{ href: pathOfSession(view.session.id), text: view.session.title }] : []),
]

const viewFor = async ({ reader, params, today, actor }: Visit<'id'>): Promise<SessionView> => {
  const view = await sessionView(reader, params.id, today)
  refuseStranger(view, actor)
  return view
}

const candidatesFor = async ({ reader, today }: Visit, { path }: CouncilView): Promise<Candidate[]> => {
  const nominations = await nominationsOf(reader, { states: ['awaiting_council'], under: [path] })
  const listed = await listedElsewhere(
    reader,
    nominations.map(({ id }) => id),
  )
  const forms = await awardForms(reader)
  const trails = await trailOf(
    reader,
    nominations.map(({ unitId, proposerId }) => unitId ?? proposerId),
    today,
  )
  return nominations.map((nomination) => {
    const form = forms.find(({ code }) => code === nomination.awardForm)
    const trail = trails.get(nomination.unitId ?? nomination.proposerId) ?? []
    return {
      nomination,
      unit: trail
        .slice(-2)
        .map(({ name }) => name)
        .toReversed()
        .join(', '),
      formName: form?.nameVi ?? '',
      ballot: form?.ballotRequired ?? false,
      listed: listed.some(({ nominationId }) => nominationId === nomination.id),
    }
  })
}

/** The council that the address or the refused form names. */
const councilAsked = async (visit: Visit): Promise<CouncilView> => {
  const { reader, actor, today, query, problem } = visit
  const id = problem ? one(problem.typed, 'councilId') : query.get('hoi-dong')
  const views = await visibleCouncils(reader, actor, today)
  const view = id ? views.find(({ council }) => council.id === id) : views[0]
  if (!view) throw new Refusal('council.not_found', { status: 404 })
  return view
}

const showPrepare = async (visit: Visit): Promise<Shown> => {
  const view = await councilAsked(visit)
  const body = PreparePage({ visit, view, candidates: await candidatesFor(visit, view) })
  return { title: say(visit.language)('session.prepare'), crumbs: crumbs(visit), body }
}

/** The campaign of the dossiers, when they are all of one. */
const campaignOf = async (reader: Reader, nominationIds: readonly string[]): Promise<string | null> => {
  const found = await Promise.all(nominationIds.map((id) => findNomination(reader, id)))
  const [first, ...others] = new Set(found.map((nomination) => nomination?.campaignId ?? null))
  return others.length === 0 ? (first ?? null) : null
}

const showSession = async (visit: Visit<'id'>): Promise<Shown> => {
  const view = await viewFor(visit)
  const { actor } = visit
  const may = {
    run: mayRun(view, actor, secretaries),
    rule: mayRun(view, actor, sessionMoves['interest.decide'].roles),
    vote: view.members.some(({ personId }) => personId === actor.personId),
  }
  return { title: view.session.title, crumbs: crumbs(visit), body: SessionPage({ visit, view, may }) }
}

const showBallot = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, actor, query, language } = visit
  const view = await viewFor(visit)
  const { personId } = actor
  if (!personId || !view.members.some((member) => member.personId === personId))
    throw new Refusal('vote.not_a_member', { status: 403 })
  const asked = Number(query.get('ho-so') ?? 0)
  const open = (id: string) => !view.votes.some((vote) => vote.itemId === id && vote.personId === personId)
  const item =
    view.items.find(({ position }) => position === asked) ??
    view.items.find(({ id }) => open(id)) ??
    view.items[0]
  const nomination = item && (await findNomination(reader, item.nominationId))
  if (!item || !nomination) throw new Refusal('vote.item_not_here', { status: 404 })
  const [appraisal = null] = await appraisalsOf(reader, nomination.id)
  const papers = (await papersOf(reader, nomination.id)).length
  const body = BallotPage({ visit, view, item, nomination, appraisal, papers, personId })
  const title = `${say(language)('vote.at', { at: item.position, total: view.items.length })}: ${item.subjectName}`
  return { title, crumbs: crumbs(visit, view), body }
}

const showPaperVotes = async (visit: Visit<'id'>): Promise<Shown> => {
  const { actor, query, language } = visit
  const view = await viewFor(visit)
  if (!mayRun(view, actor, secretaries)) throw new Refusal('council_session.not_yours', { status: 403 })
  const member = view.members.find(({ personId }) => personId === query.get('thanh-vien')) ?? view.members[0]
  if (!member) throw new Refusal('vote.not_a_member', { status: 404 })
  const title = say(language)('paper.title', { name: member.name })
  return { title, crumbs: crumbs(visit, view), body: PaperVotesPage({ visit, view, member }) }
}

const minutesOf = async (visit: Visit<'id'>) => {
  const view = await viewFor(visit)
  return {
    document: minutesPaper(view, visit.demo),
    title: `${say(visit.language)('session.minutes')}: ${view.session.title}`,
    name: `bien-ban-${view.session.title}`,
    crumbs: crumbs(visit, view),
  }
}

/** `choice.<item>` of a form with all dossiers; what was left open is not sent on. */
const votesTyped = (typed: Typed) =>
  Object.keys(typed)
    .filter((name) => name.startsWith('choice.'))
    .map((name) => ({ itemId: name.slice('choice.'.length), choice: one(typed, name), note: null }))

const marksTyped = (typed: Typed) =>
  Object.keys(typed)
    .filter((name) => name.startsWith('presence.'))
    .map((name) => ({ personId: name.slice('presence.'.length), presence: one(typed, name) }))

const examplesAt =
  (suffix: string) =>
  async (reader: Reader): Promise<string[]> =>
    (await someSessions(reader)).map((id) => `${pathOfSession(id)}${suffix}`)

const at = `${home}/phien/:id` as const
const audience = 'signed-in' as const
const toSession = (_: unknown, { params }: Visit<'id'>): string => pathOfSession(params.id)

const acts: readonly Route[] = [
  form(`${at}/co-mat`, {
    audience,
    command: markPresence,
    read: (typed, { params }) => ({ sessionId: params.id, marks: marksTyped(typed) }),
    show: showSession,
    next: (_, { params }) => `${pathOfSession(params.id)}#thanh-vien`,
    said: (_, { language }) => say(language)('presence.marked'),
  }),
  form(`${at}/khai-mac`, {
    audience,
    command: openSession,
    read: (_, { params }) => ({ sessionId: params.id }),
    show: showSession,
    next: toSession,
    said: (_, { language }) => say(language)('session.opened'),
  }),
  form(`${at}/lien-quan`, {
    audience,
    command: declareInterest,
    read: (typed, { params }) => ({
      sessionId: params.id,
      itemId: one(typed, 'itemId'),
      personId: oneOrNull(typed, 'personId'),
      kind: one(typed, 'kind'),
    }),
    show: showSession,
    next: (_, { params }) => `${pathOfSession(params.id)}#lien-quan`,
    said: (_, { language }) => say(language)('interest.declared'),
  }),
  form(`${at}/lien-quan/quyet-dinh`, {
    audience,
    command: decideInterest,
    read: (typed, { params }) => ({
      sessionId: params.id,
      itemId: one(typed, 'itemId'),
      personId: one(typed, 'personId'),
      mayVote: one(typed, 'mayVote') === 'yes',
      reason: one(typed, 'reason'),
    }),
    show: showSession,
    next: (_, { params }) => `${pathOfSession(params.id)}#lien-quan`,
    said: (_, { language }) => say(language)('interest.ruled'),
  }),
  form(`${at}/phieu`, {
    audience,
    command: castVote,
    read: (typed, { params }) => ({
      sessionId: params.id,
      votes: [
        {
          itemId: one(typed, 'itemId'),
          choice: one(typed, 'votes.0.choice'),
          note: oneOrNull(typed, 'votes.0.note'),
        },
      ],
    }),
    show: showBallot,
    next: (_, { params }) => `${pathOfSession(params.id)}/phieu`,
    said: (_, { language }) => say(language)('vote.castSaid'),
  }),
  form(`${at}/phieu-giay`, {
    audience,
    command: recordVote,
    read: (typed, { params, query }) => ({
      sessionId: params.id,
      personId: query.get('thanh-vien'),
      votes: votesTyped(typed),
    }),
    show: showPaperVotes,
    next: (_, { params }) => `${pathOfSession(params.id)}#thanh-vien`,
  }),
  form(`${at}/ket-thuc`, {
    audience,
    command: closeSession,
    read: (typed, { params }) => ({
      sessionId: params.id,
      minutesNumber: one(typed, 'minutesNumber'),
      conclusion: one(typed, 'conclusion'),
    }),
    show: showSession,
    next: toSession,
    said: (_, { language }) => say(language)('close.done'),
  }),
]

export const routes: readonly Route[] = [
  page(`${home}/phien/moi`, { audience: secretaries }, showPrepare),
  form(`${home}/phien/moi`, {
    audience: secretaries,
    command: prepareSession,
    read: async (typed, { reader }) => ({
      councilId: one(typed, 'councilId'),
      campaignId: await campaignOf(reader, many(typed, 'nominationIds')),
      title: one(typed, 'title'),
      way: one(typed, 'way'),
      heldOn: dayTyped(typed, 'heldOn'),
      place: oneOrNull(typed, 'place'),
      nominationIds: many(typed, 'nominationIds'),
    }),
    show: showPrepare,
    next: ({ id }) => pathOfSession(id),
    said: (_, { language }) => say(language)('session.prepared'),
  }),
  page(at, { audience, examples: examplesAt('') }, showSession),
  page(`${at}/phieu`, { audience, examples: examplesAt('/phieu') }, showBallot),
  page(`${at}/phieu-giay`, { audience, examples: examplesAt('/phieu-giay') }, showPaperVotes),
  ...paperRoutes(`${at}/bien-ban`, { audience, examples: examplesAt('/bien-ban') }, minutesOf),
  ...acts,
]
