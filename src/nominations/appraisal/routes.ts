import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { many, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { mustFindTyped } from '../../units/queries.ts'
import { freezeNomination } from '../freeze-nomination.ts'
import { type NominationMove, nominationMoves, type NominationState } from '../nomination.ts'
import { DossierPage } from '../pages/dossier-page.tsx'
import { type asking, ReasonPage } from '../pages/reason-page.tsx'
import { proposeUp } from '../propose-up.ts'
import { type Dossier, dossierOf, nominationsOf } from '../queries.ts'
import { releaseNomination } from '../release-nomination.ts'
import { returnNomination } from '../return-nomination.ts'
import { takeNomination } from '../take-nomination.ts'
import { say } from '../words.ts'
import { countedItems } from './appraisal.ts'
import { appraiseNomination } from './appraise-nomination.ts'
import { AppraisalPage } from './pages/appraisal-page.tsx'
import { ProposeUpPage } from './pages/propose-up-page.tsx'
import { figuresOf } from './queries.ts'

const home = '/lam-viec/khen-thuong'
const { roles: appraisers } = nominationMoves['nomination.take']

type At = Visit<'code'>

const back = ({ code }: { readonly code: string }): string => `${home}/ho-so/${code}`

const crumbs = (visit: Visit, code?: string) => [
  { href: home, text: say(visit.language)('title.list') },
  ...(code ? [{ href: back({ code }), text: code }] : []),
]

const dossier = (visit: At): Promise<Dossier> => dossierOf(visit, visit.params.code)

/** Addresses of the first dossiers in the state that a page is for. */
const examples = (ending: string, state: NominationState) => async (reader: Reader) =>
  (await nominationsOf(reader, { states: [state] }))
    .filter(({ frozenReason }) => frozenReason === null)
    .slice(0, 1)
    .map((one) => back(one) + ending)

const notNow = (code: string): Refusal =>
  new Refusal('nomination.not_in_this_state', { values: { code }, status: 409 })

const mustBeOpen = ({ moves, nomination }: Dossier, move: NominationMove): void => {
  if (!moves.includes(move)) throw notNow(nomination.code)
}

const showDossier = async (visit: At): Promise<Shown> => {
  const shown = await dossier(visit)
  const { code, subjectName } = shown.nomination
  return {
    title: say(visit.language)('dossier.title', { code, subject: subjectName }),
    crumbs: crumbs(visit),
    body: DossierPage({ visit, dossier: shown, language: visit.language }),
  }
}

const showAppraisal = async (visit: At): Promise<Shown> => {
  const { reader, today, language } = visit
  const shown = await dossier(visit)
  const { code, campaignId, unitId, proposerId } = shown.nomination
  if (!shown.mayAppraise) throw notNow(code)
  // Who owes nothing in the campaign has no records there: those of the proposing unit tell.
  const own = await figuresOf(reader, campaignId, unitId ?? proposerId, today)
  const known = own.duties.length + own.reports.length > 0
  const figures = known ? own : await figuresOf(reader, campaignId, proposerId, today)
  const unit = shown.trails.get((known ? unitId : null) ?? proposerId)?.at(-1)
  return {
    title: say(language)('appraisal.title', { code }),
    crumbs: crumbs(visit, code),
    body: AppraisalPage({
      visit,
      language,
      dossier: shown,
      counted: countedItems(figures),
      countedUnit: unit?.name ?? '',
    }),
  }
}

const checklistTyped = (typed: Typed) => {
  const lines = []
  for (let at = 0; oneOrNull(typed, `item.${at}`) !== null; at++)
    lines.push({
      item: one(typed, `item.${at}`),
      answer: oneOrNull(typed, `checklist.${at}.answer`),
      note: oneOrNull(typed, `checklist.${at}.note`),
    })
  return lines
}

const showReason =
  (what: keyof typeof asking, open: (shown: Dossier) => boolean) =>
  async (visit: At): Promise<Shown> => {
    const shown = await dossier(visit)
    const { nomination } = shown
    const { code } = nomination
    if (!open(shown)) throw notNow(code)
    return {
      title: say(visit.language)(`reason.${what}`, { code }),
      crumbs: crumbs(visit, code),
      body: ReasonPage({ visit, nomination, what }),
    }
  }

const showReturn = showReason('return', ({ moves }) => moves.includes('nomination.return'))
const showRelease = showReason('release', ({ mayFreeze }) => mayFreeze)
const showFreeze = showReason('freeze', ({ mayFreeze }) => mayFreeze)

/** One address both halts and lets go on: which of them depends on how the dossier stands. */
const showHalt = async (visit: At): Promise<Shown> =>
  (await dossier(visit)).nomination.frozenReason ? showRelease(visit) : showFreeze(visit)

const showUp = async (visit: At): Promise<Shown> => {
  const shown = await dossier(visit)
  const { nomination } = shown
  const { code, holderId, awardForm, id } = nomination
  mustBeOpen(shown, 'nomination.propose_up')
  const others = await nominationsOf(visit.reader, {
    holderIds: holderId === null ? [] : [holderId],
    states: ['awaiting_decision'],
    awardForm,
  })
  return {
    title: say(visit.language)('up.title', { code }),
    crumbs: crumbs(visit, code),
    body: ProposeUpPage({ visit, nomination, others: others.filter((one) => one.id !== id) }),
  }
}

const reasonTyped = (typed: Typed) => ({ id: one(typed, 'id'), reason: one(typed, 'reason') })
const forAppraisers = { audience: appraisers, next: back } as const

/** The receiving agency's side: taking, appraising, returning, halting, proposing upward. */
export const routes: readonly Route[] = [
  form(`${home}/ho-so/:code/tiep-nhan`, {
    ...forAppraisers,
    command: takeNomination,
    read: async (_typed, visit) => ({ id: (await dossier(visit)).nomination.id }),
    show: showDossier,
    said: (result, visit) => say(visit.language)('done.take', result),
  }),
  page(
    `${home}/ho-so/:code/tham-dinh`,
    { audience: appraisers, examples: examples('/tham-dinh', 'appraising') },
    showAppraisal,
  ),
  form(`${home}/ho-so/:code/tham-dinh`, {
    ...forAppraisers,
    command: appraiseNomination,
    read: (typed) => ({
      id: one(typed, 'id'),
      checklist: checklistTyped(typed),
      conclusion: one(typed, 'conclusion'),
      opinion: one(typed, 'opinion'),
    }),
    show: showAppraisal,
    said: (result, visit) => say(visit.language)('done.appraise', result),
  }),
  page(
    `${home}/ho-so/:code/tra-lai`,
    { audience: appraisers, examples: examples('/tra-lai', 'submitted') },
    showReturn,
  ),
  form(`${home}/ho-so/:code/tra-lai`, {
    ...forAppraisers,
    command: returnNomination,
    read: reasonTyped,
    show: showReturn,
    said: (result, visit) => say(visit.language)('done.return', result),
  }),
  page(
    `${home}/ho-so/:code/dung`,
    { audience: appraisers, examples: examples('/dung', 'submitted') },
    showHalt,
  ),
  form(`${home}/ho-so/:code/dung`, {
    ...forAppraisers,
    command: freezeNomination,
    read: reasonTyped,
    show: showHalt,
    said: (result, visit) => say(visit.language)('done.freeze', result),
  }),
  form(`${home}/ho-so/:code/tiep-tuc`, {
    ...forAppraisers,
    command: releaseNomination,
    read: reasonTyped,
    show: showHalt,
    said: (result, visit) => say(visit.language)('done.release', result),
  }),
  page(
    `${home}/ho-so/:code/trinh-len`,
    { audience: appraisers, examples: examples('/trinh-len', 'awaiting_decision') },
    showUp,
  ),
  form(`${home}/ho-so/:code/trinh-len`, {
    audience: appraisers,
    command: proposeUp,
    read: async (typed, visit) => ({
      ids: many(typed, 'ids'),
      toUnitId: (await mustFindTyped(visit.reader, 'toUnitId', one(typed, 'toUnitId'), visit.today)).id,
      letter: one(typed, 'letter'),
    }),
    show: showUp,
    next: (_result, visit) => back(visit.params),
    said: ({ count }, visit) => say(visit.language)('done.up', { count }),
  }),
]
