import { holdsRoleOn } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { form, page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { dayTyped, one, oneOrNull, ticked, type Typed } from '../platform/web/typed.ts'
import { searchPeople } from '../people/queries.ts'
import { childrenOf, trailOf } from '../units/queries.ts'
import { changeMembers } from './change-members.ts'
import { founders, secretaries } from './council.ts'
import { establishCouncil } from './establish-council.ts'
import { CouncilPage } from './pages/council-page.tsx'
import { CouncilsPage } from './pages/councils-page.tsx'
import { EstablishPage } from './pages/establish-page.tsx'
import { home, pathOfCouncil } from './pages/parts.tsx'
import { sessionsOf, sessionsToVote } from './queries.ts'
import { setRegulation } from './set-regulation.ts'
import { type CouncilView, someCouncils, visibleCouncils } from './sessions/queries.ts'
import { say, words } from './words.ts'

const councilsFor = ({ reader, actor, today }: Visit): Promise<CouncilView[]> =>
  visibleCouncils(reader, actor, today)

const showCouncils = async (visit: Visit): Promise<Shown> => {
  const { reader, actor } = visit
  const views = await councilsFor(visit)
  const sessions = await sessionsOf(
    reader,
    views.map(({ council }) => council.id),
  )
  const councils = views.map((view) => ({
    ...view,
    sessions: sessions.filter(({ councilId }) => councilId === view.council.id),
    mayPrepare: holdsRoleOn(actor, secretaries, view.path),
    mayChange: holdsRoleOn(actor, founders, view.path),
  }))
  const mine = actor.personId ? await sessionsToVote(reader, actor.personId) : []
  const mayEstablish = (await foundersUnits(visit)).length > 0
  return {
    title: say(visit.language)('council.title'),
    body: CouncilsPage({ visit, councils, mine, mayEstablish }),
  }
}

/** Units for which the actor may set up a council; whoever may everywhere chooses among the roots. */
const foundersUnits = async ({ reader, actor, today }: Visit): Promise<number[]> => {
  const grants = actor.grants.filter(({ role }) => founders.some((founder) => founder === role))
  const everywhere = grants.some(({ unitId }) => unitId === 0)
  const roots = everywhere ? (await childrenOf(reader, null, today)).map(({ id }) => id) : []
  return [...new Set([...grants.map(({ unitId }) => unitId).filter((id) => id > 0), ...roots])]
}

const peopleUnder = async ({ reader, today }: Visit, path: string | undefined) => {
  const found = await searchPeople(reader, '', today, { ...(path ? { unitPath: path } : {}), limit: 500 })
  const seen = new Map(found.map((person) => [person.id, person]))
  return [...seen.values()].map(({ id, name, title }) => ({
    value: id,
    text: title ? `${name} – ${title}` : name,
  }))
}

const showEstablish = async (visit: Visit): Promise<Shown> => {
  const { reader, today, language } = visit
  const unitIds = await foundersUnits(visit)
  const trails = await trailOf(reader, unitIds, today)
  const units = unitIds.map((id) => ({
    value: String(id),
    text: (trails.get(id) ?? [])
      .map(({ name }) => name)
      .toReversed()
      .join(', '),
  }))
  const [first] = unitIds
  const path =
    unitIds.length === 1 && first ? `/${(trails.get(first) ?? []).map(({ id }) => id).join('/')}/` : undefined
  const crumbs = [{ href: home, text: say(language)('council.title') }]
  const body = EstablishPage({ visit, units, people: await peopleUnder(visit, path) })
  return { title: say(language)('council.new'), crumbs, body }
}

const showCouncil = async (visit: Visit<'id'>): Promise<Shown> => {
  const { language, params, actor } = visit
  const view = (await councilsFor(visit)).find(({ council }) => council.id === params.id)
  if (!view) throw new Refusal('council.not_found', { status: 404 })
  if (!holdsRoleOn(actor, founders, view.path))
    throw new Refusal('council_session.not_yours', { status: 403 })
  const crumbs = [{ href: home, text: say(language)('council.title') }]
  const body = CouncilPage({ visit, view, people: await peopleUnder(visit, view.path) })
  return { title: view.council.name, crumbs, body }
}

/** `2/3` → a share; anything else as it was typed, so that the command says what is wrong. */
const share = (typed: Typed, name: string) => {
  const [, numerator, denominator] = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(one(typed, name).trim()) ?? []
  return numerator && denominator
    ? { numerator: Number(numerator), denominator: Number(denominator) }
    : one(typed, name)
}

const regulation = (typed: Typed) => ({
  quorum: share(typed, 'quorum'),
  majority: share(typed, 'majority'),
  majorityStrict: one(typed, 'strict') !== 'least',
  regulationCitation: oneOrNull(typed, 'regulationCitation'),
  verified: ticked(typed, 'verified'),
})

const members = (typed: Typed) =>
  Object.keys(typed)
    .filter((name) => name.startsWith('member.') && one(typed, name) !== '')
    .map((name) => ({
      personId: one(typed, name),
      role: one(typed, name.replace('member.', 'role.')),
    }))

const examples = async (reader: Reader): Promise<string[]> => (await someCouncils(reader)).map(pathOfCouncil)

export const routes: readonly Route[] = [
  page(home, { audience: 'signed-in' }, showCouncils),
  page(`${home}/moi`, { audience: founders }, showEstablish),
  form(`${home}/moi`, {
    audience: founders,
    command: establishCouncil,
    read: (typed) => ({
      unitId: Number(one(typed, 'unitId')),
      name: one(typed, 'name'),
      fromDay: dayTyped(typed, 'fromDay'),
      members: members(typed),
      ...regulation(typed),
    }),
    show: showEstablish,
    next: () => home,
    said: (_, { language }) => say(language)('council.established'),
  }),
  page(`${home}/:id/thanh-vien`, { audience: founders, examples }, showCouncil),
  form(`${home}/:id/thanh-vien`, {
    audience: founders,
    command: changeMembers,
    read: (typed, { params }) => ({
      councilId: params.id,
      fromDay: dayTyped(typed, 'fromDay'),
      members: members(typed),
    }),
    show: showCouncil,
    next: (_, { params }) => pathOfCouncil(params.id),
    said: (_, { language }) => say(language)('council.membersChanged'),
  }),
  form(`${home}/:id/thanh-vien/quy-che`, {
    audience: founders,
    command: setRegulation,
    read: (typed, { params }) => ({ councilId: params.id, ...regulation(typed) }),
    show: showCouncil,
    next: (_, { params }) => pathOfCouncil(params.id),
    said: (_, { language }) => say(language)('council.regulationSet'),
  }),
]

export const sections: readonly Section[] = [
  {
    href: home,
    text: words['nav.council'],
    audience: ['council_member', 'council_chair', ...secretaries, 'signer'],
    daily: ['council_member', 'council_chair', 'council_secretary'],
  },
]
