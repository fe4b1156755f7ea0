import { applicable } from '../platform/law/assess.ts'
import type { Clause, Facts } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import type { Language } from '../platform/plain/language.ts'
import type { LawOfPlace } from './local/local-regulation.ts'

/**
 * What the rooms lay beside the regulations of places, by the law's own names of subjects. What a regulation says of
 * anything else is kept and looked up, and no act of the house asks for it.
 */
export const weighedLocally: readonly string[] = [
  'nomination',
  'council-vote',
  'council-meeting',
  'campaign',
  'child-campaign',
  'campaign-review',
  'reporting-period',
  'award-revocation',
]

/** Where a person has to look for himself at what the place says. */
export const lookedUpAt = {
  dossier: ['dossier', 'proposals', 'processing'],
  guidance: ['award-guidance', 'proposals', 'dossier'],
  scores: ['local-score', 'selection'],
} as const

/** Such clauses as entries of a list: where each stands, what it says, for which place. */
export const entriesOfPlace = (clauses: readonly Clause[], language: Language) =>
  clauses.map(({ id, valid, citation, scope, words }) => ({
    key: `${id}${valid.from}`,
    title: citation[language],
    meta: scope,
    body: words[language],
  }))

/** What the regulations of the place say of these subjects on the day, as far as it concerns what is known. */
export const clausesOfPlace = (
  { law, within }: LawOfPlace,
  subjects: readonly string[],
  facts: Facts,
  day: Day,
): readonly Clause[] =>
  within.length === 0
    ? []
    : subjects.flatMap((subject) =>
        applicable(law, subject, facts, day, { within }).filter(({ scope }) => scope !== null),
      )
