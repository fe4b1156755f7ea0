import { holdsRoleOn } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { form, page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { paperRoutes } from '../platform/web/paper-routes.tsx'
import { dayTyped, many, one, oneOrNull } from '../platform/web/typed.ts'
import { findCampaign } from '../campaigns/queries.ts'
import { awardForms, nominationsOf } from '../nominations/queries.ts'
import { findUnit, trailOf } from '../units/queries.ts'
import type { UnitOn } from '../units/unit.ts'
import { decides, decisionMoves, drafters, issuers, revokers } from './decision.ts'
import { decisionPaper } from './decision-paper.ts'
import { draftDecision } from './draft-decision.ts'
import { issueDecision } from './issue-decision.ts'
import { leaveOut } from './leave-out.ts'
import { DecisionPage } from './pages/decision-page.tsx'
import { DecisionsPage } from './pages/decisions-page.tsx'
import { DraftPage, type Waiting } from './pages/draft-page.tsx'
import { home, pathOfDecision, registerPath } from './pages/parts.tsx'
import {
  awardeesOf,
  awardsOf,
  councilResults,
  decisionsOf,
  inDecisions,
  paperFacts,
  passedIn,
  someDecisions,
} from './queries.ts'
import { verificationOf } from './verification-code.ts'
import { say, words } from './words.ts'

const crumbs = ({ language }: Visit) => [{ href: home, text: say(language)('decisions.title') }]

/** Units for which the actor drafts decisions. */
const deciders = async ({ reader, actor, today }: Visit): Promise<UnitOn[]> => {
  const grants = actor.grants.filter(({ role }) => drafters.some((one) => one === role))
  const ids = [...new Set(grants.map(({ unitId }) => unitId))].filter((id) => id > 0)
  const units = await Promise.all(ids.map((id) => findUnit(reader, id, today)))
  return units.filter((unit) => unit !== null)
}

/** A draft is seen where one holds a role on the deciding unit or above it; what was issued by everyone signed in. */
const maySee = async ({ reader, actor, today }: Visit, decision: { deciderId: number; state: string }) => {
  if (decision.state === 'issued') return true
  const unit = await findUnit(reader, decision.deciderId, today)
  return actor.grants.some(({ unitPath }) => unit?.path.startsWith(unitPath))
}

const waitingUnder = async ({ reader }: Visit, units: readonly UnitOn[]) => {
  const nominations = await nominationsOf(reader, {
    states: ['awaiting_decision'],
    under: units.map(({ path }) => path),
  })
  const taken = await inDecisions(
    reader,
    nominations.map(({ id }) => id),
  )
  const ids = new Set(taken.map(({ nominationId }) => nominationId))
  return nominations.map((nomination) => ({ nomination, inDraft: ids.has(nomination.id) }))
}

const showDecisions = async (visit: Visit): Promise<Shown> => {
  const all = await decisionsOf(visit.reader)
  const seen = await Promise.all(all.map((decision) => maySee(visit, decision)))
  const units = await deciders(visit)
  const waiting = units.length > 0 ? await waitingUnder(visit, units) : []
  const body = DecisionsPage({
    visit,
    decisions: all.filter((_, at) => seen[at]),
    mayDraft: units.length > 0,
    waiting: waiting.filter(({ inDraft }) => !inDraft).length,
  })
  return { title: say(visit.language)('decisions.title'), body }
}

const listOf = async (
  { reader, today }: Visit,
  candidates: Awaited<ReturnType<typeof waitingUnder>>,
  decider: UnitOn,
): Promise<Waiting[]> => {
  const forms = await awardForms(reader)
  const results = await councilResults(
    reader,
    candidates.map(({ nomination }) => nomination.id),
  )
  const trails = await trailOf(
    reader,
    candidates.map(({ nomination: { unitId, proposerId } }) => unitId ?? proposerId),
    today,
  )
  return candidates.map(({ nomination, inDraft }) => {
    const awardForm = forms.find(({ code }) => code === nomination.awardForm)
    const trail = trails.get(nomination.unitId ?? nomination.proposerId) ?? []
    const unit = trail
      .slice(-2)
      .map(({ name }) => name)
      .toReversed()
      .join(', ')
    return {
      nomination,
      inDraft,
      unit,
      formName: awardForm?.nameVi ?? '',
      result: results.get(nomination.id) ?? null,
      decidedHere: awardForm !== undefined && decides(awardForm.level, decider.class),
    }
  })
}

const showDraft = async (visit: Visit): Promise<Shown> => {
  const { reader, query, problem, language } = visit
  const units = await deciders(visit)
  const asked = problem ? one(problem.typed, 'deciderId') : query.get('co-quan')
  const decider = units.find(({ id }) => String(id) === asked) ?? units[0]
  if (!decider) throw new Refusal('decision.no_authority', { status: 403 })
  const candidates = await waitingUnder(visit, [decider])
  const campaignIds = [...new Set(candidates.map(({ nomination }) => nomination.campaignId))]
  const campaigns = await Promise.all(campaignIds.map((id) => findCampaign(reader, id)))
  const wanted = problem ? one(problem.typed, 'campaignId') : query.get('dot')
  const campaign = campaigns.find((found) => found?.id === wanted || found?.slug === wanted) ?? campaigns[0]
  const own = candidates.filter(({ nomination }) => nomination.campaignId === campaign?.id)
  const session = query.get('phien')
  const passed = session ? await passedIn(reader, session) : own.map(({ nomination }) => nomination.id)
  const [last = null] = await decisionsOf(reader, { deciderIds: [decider.id] })
  const body = DraftPage({
    visit,
    campaigns: campaigns.flatMap((found) => (found ? [{ value: found.id, text: found.name }] : [])),
    deciders: units.map(({ id, name }) => ({ value: String(id), text: name })),
    campaignId: campaign?.id ?? '',
    deciderId: String(decider.id),
    waiting: await listOf(visit, own, decider),
    chosen: passed,
    last,
  })
  return { title: say(language)('decision.new'), crumbs: crumbs(visit), body }
}

const decisionFor = async (visit: Visit<'id'>) => {
  const { reader, params, today } = visit
  const [decision] = await decisionsOf(reader, { id: params.id })
  if (!decision) throw new Refusal('decision.not_found', { status: 404 })
  if (!(await maySee(visit, decision))) throw new Refusal('decision.not_yours', { status: 403 })
  return { decision, awardees: await awardeesOf(reader, decision, today) }
}

const showDecision = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, actor, today } = visit
  const { decision, awardees } = await decisionFor(visit)
  const unit = await findUnit(reader, decision.deciderId, today)
  const may = (roles: readonly string[]) => unit !== null && holdsRoleOn(actor, roles, unit.path)
  const body = DecisionPage({
    visit,
    decision,
    awardees,
    results: await councilResults(
      reader,
      awardees.map(({ nominationId }) => nominationId),
    ),
    awards: await awardsOf(reader, decision.id),
    may: {
      open: unit !== null && actor.grants.some(({ unitPath }) => unit.path.startsWith(unitPath)),
      draft: may(decisionMoves['decision.leave_out'].roles),
      issue: may(issuers),
      print: may([...issuers, 'signer']),
      revoke: actor.grants.some(
        ({ role, unitId }) => unitId === decision.deciderId && revokers.some((revoker) => revoker === role),
      ),
    },
  })
  return { title: decision.title, crumbs: crumbs(visit), body }
}

const paperOf = async (visit: Visit<'id'>) => {
  const { decision, awardees } = await decisionFor(visit)
  const facts = await paperFacts(visit.reader, decision, awardees, visit.today)
  return {
    document: {
      ...decisionPaper(facts, visit.demo),
      // A draft has no awards that could be verified.
      ...(decision.state === 'issued' ? { verification: verificationOf(decision.id, visit.origin) } : {}),
    },
    title: decision.title,
    name: `quyet-dinh-${decision.number ?? decision.title}`,
    crumbs: [...crumbs(visit), { href: pathOfDecision(decision.id), text: decision.title }],
  }
}

const examplesAt =
  (suffix: string) =>
  async (reader: Reader): Promise<string[]> =>
    (await someDecisions(reader)).map((id) => `${pathOfDecision(id)}${suffix}`)

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

const at = `${home}/:id` as const
const audience = 'signed-in' as const

export const routes: readonly Route[] = [
  page(home, { audience }, showDecisions),
  page(`${home}/moi`, { audience: drafters }, showDraft),
  form(`${home}/moi`, {
    audience: drafters,
    command: draftDecision,
    read: (typed) => ({
      campaignId: one(typed, 'campaignId'),
      deciderId: Number(one(typed, 'deciderId')),
      deciderTitle: one(typed, 'deciderTitle'),
      signerLine: one(typed, 'signerLine'),
      title: one(typed, 'title'),
      bases: linesOf(one(typed, 'bases')),
      note: oneOrNull(typed, 'note'),
      nominationIds: many(typed, 'nominationIds'),
    }),
    show: showDraft,
    next: ({ ids }) => (ids.length === 1 && ids[0] ? pathOfDecision(ids[0]) : home),
    said: (_, { language }) => say(language)('decision.drafted'),
  }),
  page(at, { audience, examples: examplesAt('') }, showDecision),
  ...paperRoutes(`${at}/quyet-dinh`, { audience, examples: examplesAt('/quyet-dinh') }, paperOf),
  form(`${at}/tach`, {
    audience,
    command: leaveOut,
    read: (typed, { params }) => ({
      decisionId: params.id,
      version: Number(one(typed, 'version')),
      nominationId: one(typed, 'nominationId'),
      reason: one(typed, 'reason'),
    }),
    show: showDecision,
    next: ({ id }) => `${pathOfDecision(id)}#danh-sach`,
    said: (_, { language }) => say(language)('list.leftOut'),
  }),
  form(`${at}/ban-hanh`, {
    audience,
    command: issueDecision,
    read: (typed, { params }) => ({
      decisionId: params.id,
      version: Number(one(typed, 'version')),
      number: oneOrNull(typed, 'number'),
      symbol: oneOrNull(typed, 'symbol'),
      issuedOn: dayTyped(typed, 'issuedOn'),
      signer: oneOrNull(typed, 'signer'),
    }),
    show: showDecision,
    next: ({ id }) => pathOfDecision(id),
    said: ({ number, awards }, { language }) => say(language)('issue.done', { number, count: awards }),
  }),
]

export const sections: readonly Section[] = [
  {
    href: home,
    text: words['nav.decisions'],
    audience: [...issuers, 'signer', 'office_review'],
    daily: ['signer', 'clerk_of_records'],
  },
  { href: registerPath, text: words['nav.register'], audience, daily: [] },
]
