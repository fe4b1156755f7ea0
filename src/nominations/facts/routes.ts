import type { Reader } from '../../platform/database/handles.ts'
import { blocking } from '../../platform/law/law.ts'
import type { Fact } from '../../platform/law/law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { numberTyped, one, type Typed } from '../../platform/web/typed.ts'
import { factsToAsk, valueTyped } from '../../regulations/typed-facts.ts'
import { type Dossier, dossierOf, nominationsOf } from '../queries.ts'
import { say as nominationWords } from '../words.ts'
import { factStates, openStops, overriders } from './dossier-facts.ts'
import { overrideFinding } from './override-finding.ts'
import { FactsPage } from './pages/facts-page.tsx'
import { OverridePage } from './pages/override-page.tsx'
import { stateFacts, statingRoles } from './state-facts.ts'
import { say } from './words.ts'

const home = '/lam-viec/khen-thuong'

type At = Visit<'code'>

const crumbs = ({ language, params }: At) => [
  { href: home, text: nominationWords(language)('title.list') },
  { href: `${home}/ho-so/${params.code}`, text: params.code },
]

const dossier = (visit: At): Promise<Dossier> => dossierOf(visit, visit.params.code)

const notNow = (code: string): Refusal =>
  new Refusal('nomination.not_in_this_state', { values: { code }, status: 409 })

/** The facts that a person states: those the law asks for but the house knows by itself. */
const askedOf = ({ beside, nomination }: Dossier): readonly Fact[] =>
  factsToAsk(beside.law, nomination.awardForm, beside.day, beside.within).filter(
    ({ name }) => !(name in beside.known),
  )

const showFacts = async (visit: At): Promise<Shown> => {
  const shown = await dossier(visit)
  const { nomination, beside, mayStateFacts } = shown
  if (!mayStateFacts) throw notNow(nomination.code)
  const facts = beside.law.subjects['nomination']?.facts ?? {}
  return {
    title: say(visit.language)('title', { code: nomination.code }),
    crumbs: crumbs(visit),
    body: FactsPage({
      visit,
      nomination,
      asked: askedOf(shown),
      stated: beside.stated,
      known: Object.entries(beside.known).flatMap(([name, value]) => {
        const fact = facts[name]
        return fact ? [{ fact, value }] : []
      }),
    }),
  }
}

/** What was typed, by each fact's type; what cannot be a value goes on as typed, so that it is refused at its field. */
const factsTyped = (typed: Typed, asked: readonly Fact[]) =>
  Object.fromEntries(
    asked.flatMap((fact) => {
      const text = one(typed, fact.name).trim()
      return text === '' ? [] : [[fact.name, valueTyped(fact, text) ?? text] as const]
    }),
  )

const showOverride = async (visit: At): Promise<Shown> => {
  const { nomination, beside, mayOverride } = await dossier(visit)
  const { code } = nomination
  const asked = visit.problem ? one(visit.problem.typed, 'clause') : visit.query.get('dieu')
  const stops = openStops(blocking(beside.findings), beside.overrides)
  const finding = stops.find(({ clause }) => clause === asked) ?? (asked ? undefined : stops[0])
  if (!mayOverride || !finding) throw notNow(code)
  return {
    title: say(visit.language)('override.title', { code }),
    crumbs: crumbs(visit),
    body: OverridePage({ visit, code, finding }),
  }
}

const examples = async (reader: Reader) =>
  (await nominationsOf(reader, { states: factStates }))
    .filter(({ frozenReason }) => frozenReason === null)
    .slice(0, 1)
    .map(({ code }) => `${home}/ho-so/${code}/du-kien`)

const back = ({ code }: { readonly code: string }): string => `${home}/ho-so/${code}#phap-luat`

/** What is stated of a dossier's subject for the law, and what is let pass in writing. */
export const routes: readonly Route[] = [
  page(`${home}/ho-so/:code/du-kien`, { audience: statingRoles, examples }, showFacts),
  form(`${home}/ho-so/:code/du-kien`, {
    audience: statingRoles,
    command: stateFacts,
    read: async (typed, visit) => {
      const shown = await dossier(visit)
      return {
        id: shown.nomination.id,
        version: numberTyped(typed, 'version'),
        facts: factsTyped(typed, askedOf(shown)),
      }
    },
    show: showFacts,
    next: back,
    said: ({ count }, { language }) => say(language)('said.facts', { count }),
  }),
  page(`${home}/ho-so/:code/cho-qua`, { audience: overriders, examples: async () => [] }, showOverride),
  form(`${home}/ho-so/:code/cho-qua`, {
    audience: overriders,
    command: overrideFinding,
    read: async (typed, visit) => ({
      id: (await dossier(visit)).nomination.id,
      clause: one(typed, 'clause'),
      reason: one(typed, 'reason'),
    }),
    show: showOverride,
    next: back,
    said: (_result, { language }) => say(language)('said.override'),
  }),
]
