import { isDay, showDay } from '../plain/day.ts'
import type { Language } from '../plain/language.ts'
import { speak } from '../plain/words.ts'
import { blocking } from './law.ts'
import type { Finding, Law, Severity, UsedFact, Verdict } from './law.ts'
import { saySeverity, words } from './words.ts'

/** What a named person let pass, in writing. */
export type ToldOverride = { readonly by: string; readonly day: string; readonly reason: string }

/** A finding in one language, ready to be shown: plain words, no rule left to be known. */
export type ToldFinding = {
  readonly clause: string
  readonly verdict: Verdict
  readonly severity: Severity
  readonly severityText: string
  readonly citation: string
  readonly quote: string
  /** Of the quote and the citation. */
  readonly language: Language
  readonly missing: readonly string[]
  /** `value: null`: nobody has stated it. */
  readonly facts: readonly { readonly name: string; readonly text: string; readonly value: string | null }[]
  readonly unverified: boolean
  readonly caution: string | null
  /** The place whose own regulation it is; null: the law of the country. */
  readonly scope: string | null
  /** It stops a command, and nobody has let it pass. */
  readonly blocks: boolean
  readonly override: ToldOverride | null
}

const valueOf = ({ value, choice }: UsedFact, language: Language): string => {
  const t = speak(words)(language)
  if (choice) return choice[language]
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (value === null || value === '') return t('none')
  if (Array.isArray(value)) return value.length === 0 ? t('none') : t('items', { count: value.length })
  return typeof value === 'string' && isDay(value) ? showDay(value, language) : String(value)
}

type Telling = {
  readonly law: Law
  readonly language: Language
  /** By clause. */
  readonly overrides?: ReadonlyMap<string, ToldOverride>
}

/** Findings as one panel shows them wherever it stands: the look-up, the dossier, a preview. */
export const tellFindings = (
  findings: readonly Finding[],
  { law, language, overrides = new Map() }: Telling,
): readonly ToldFinding[] => {
  const stops = new Set(blocking(findings).map(({ clause }) => clause))
  const scopes = new Map(law.clauses.map(({ id, scope }) => [id, scope]))
  return findings.map((one) => ({
    clause: one.clause,
    verdict: one.verdict,
    severity: one.severity,
    severityText: saySeverity(one.severity, language),
    citation: language === 'vi' ? one.citation : one.english.citation,
    quote: language === 'vi' ? one.quote : one.english.quote,
    language,
    missing: one.facts.filter(({ lacking }) => lacking).map((fact) => fact[language]),
    facts: one.facts.map((fact) => ({
      name: fact.name,
      text: fact[language],
      value: fact.given ? valueOf(fact, language) : null,
    })),
    unverified: one.mark === 'recalled',
    caution: one.caution?.[language] ?? null,
    scope: scopes.get(one.clause) ?? null,
    blocks: stops.has(one.clause) && !overrides.has(one.clause),
    override: overrides.get(one.clause) ?? null,
  }))
}
