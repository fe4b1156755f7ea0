import type { Day } from '../plain/day.ts'
import type { Sentence } from '../plain/words.ts'
import type { Catalogue } from './catalogue.ts'
import type { FactType, Facts, Scalar } from './comparisons.ts'
import type { Condition, Verdict, Weighed } from './conditions.ts'
import type { Form, Procedure } from './procedures.ts'
import { withRecords } from './records.ts'
import type { Derivation, RecordKind } from './records.ts'

export type { Facts } from './comparisons.ts'
export type { Condition, Verdict } from './conditions.ts'

/** B stops a command (unless overridden in writing), W is shown, C is computed. */
export type Severity = 'B' | 'W' | 'C'
/** Recalled: nobody has checked it against a text ("chưa xác minh"); it never blocks. */
export type Mark = 'confirmed' | 'recalled'
/** A text written here, or a document that exists already and is only recorded. */
export type Source = 'draft' | 'issued'
/** Both days belong to it; `until: null` is open. */
export type Validity = { readonly from: Day; readonly until: Day | null }

export type Fact = Sentence & {
  readonly name: string
  readonly type: FactType
  readonly choices: Readonly<Record<string, Sentence>>
  /** Counted from the subject's dated records unless it is stated. */
  readonly from: Derivation | null
  /** The award that the number counts, where records alone cannot say it (titles in a row are not years in a row). */
  readonly counts: string | null
}

/** What the law is asked about: a campaign, a council's vote … */
export type Subject = Sentence & {
  readonly code: string
  readonly facts: Readonly<Record<string, Fact>>
  readonly records: Readonly<Record<string, RecordKind>>
}

export type Instrument = Sentence & {
  readonly code: string
  readonly folder: string
  readonly number: string | null
  readonly kind: 'law' | 'decree' | 'circular' | 'decision' | 'guidance' | 'practice'
  readonly issuer: string
  readonly signed: Day | null
  readonly inForce: Validity
  readonly replaces: readonly string[]
  /** Amendments by an instrument; while its text is unknown, what it amends is no longer verified. */
  readonly amended: readonly { readonly by: string; readonly from: Day }[]
  /** Ids of the clauses and settings that allow a local regulation; one of the whole country needs none. */
  readonly allowedBy: readonly string[]
  /** The province or sector it binds; null: the whole country. */
  readonly scope: string | null
  readonly text: 'known' | 'unknown'
  readonly unverified: readonly string[]
  readonly mark: Mark
  readonly source: string
  readonly note: string | null
}

export type DatedValue = Sentence & {
  readonly id: string
  readonly row: string | null
  readonly instrument: string
  /** A default that an issuer's own regulation may replace. */
  readonly setting: boolean
  readonly mark: Mark
  readonly source: string
  readonly history: readonly (Validity & { readonly value: Scalar })[]
}

export type Example = {
  readonly expected: Verdict | 'not applicable'
  readonly vi: string | null
  readonly facts: Facts
}

/** What lets more facts turn "met" into "not met": a prohibition, a quota, an award that is given once. */
export type Nature = 'negative' | 'quota' | 'once'

export type Clause = {
  /** Made from the citation: `ND98-2023.D30.K7.ty-le-90`. */
  readonly id: string
  /** The row of the table of checkable rules that it answers. */
  readonly row: string | null
  readonly subject: string
  readonly instrument: string
  readonly citation: Sentence
  readonly words: Sentence
  readonly severity: Readonly<Record<Source, Severity>>
  readonly valid: Validity
  readonly mark: Mark
  readonly source: string
  /** From this day an amendment whose text is unknown may have changed it. */
  readonly doubtful: { readonly from: Day; readonly why: Sentence } | null
  readonly scope: string | null
  readonly applies: Condition | null
  readonly condition: Condition
  readonly nature: readonly Nature[]
  readonly examples: readonly Example[]
  readonly weighed: {
    readonly applies: Weighed | null
    readonly condition: Weighed
    /** Every fact that either asks for. */
    readonly facts: readonly Fact[]
  }
}

/** The law as it was read: data that nobody changes, and its clauses ready to be weighed. */
export type Law = {
  readonly instruments: readonly Instrument[]
  readonly subjects: Readonly<Record<string, Subject>>
  readonly values: Readonly<Record<string, DatedValue>>
  readonly clauses: readonly Clause[]
  readonly bySubject: Readonly<Record<string, readonly Clause[]>>
  readonly catalogue: Catalogue
  readonly procedures: readonly Procedure[]
  readonly forms: readonly Form[]
}

export type UsedFact = Sentence & {
  readonly name: string
  /** As given; null when it is known to be absent or was not given. */
  readonly value: unknown
  /** What a chosen value is called; null for what is not chosen from a list. */
  readonly choice: Sentence | null
  readonly given: boolean
  /** Whether it stands between the facts and "met". */
  readonly lacking: boolean
}

/** One clause laid beside the facts. Plain data: kept in the register and shown as it was. */
export type Finding = {
  readonly clause: string
  readonly row: string | null
  readonly severity: Severity
  readonly verdict: Verdict
  /** What the clause says, in Vietnamese. */
  readonly quote: string
  /** "khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP" */
  readonly citation: string
  readonly english: { readonly quote: string; readonly citation: string }
  /** Names of the facts that are not said or do not satisfy; empty when met. Their words stand in `facts`. */
  readonly missing: readonly string[]
  readonly facts: readonly UsedFact[]
  readonly mark: Mark
  /** Why a confirmed clause is no longer sure. */
  readonly caution: Sentence | null
}

export type Circumstances = {
  /** A draft unless said otherwise: the stricter reading. */
  readonly source?: Source
  /** Provinces or sectors whose own regulations bind the subject. */
  readonly within?: readonly string[]
}

export const emptyLaw: Law = {
  instruments: [],
  subjects: {},
  values: {},
  clauses: [],
  bySubject: {},
  catalogue: { awards: {}, types: {}, regimes: [], holidays: [], bonus: null },
  procedures: [],
  forms: [],
}

/** Whether the day lies within, both ends counted. */
export const isWithin = (valid: Validity, day: Day): boolean =>
  valid.from <= day && (valid.until === null || day <= valid.until)

/** Whole lists are weighed on one day: what is in force on it is sifted once. The law never changes, so neither does this. */
const sifted = new WeakMap<Law, Map<string, readonly Clause[]>>()
const MOST_SIFTED = 400

/** The clauses in force on the day, of the whole country and of the places that the subject lies within. */
export const assessable = (
  law: Law,
  subject: string,
  day: Day,
  { within = [] }: Circumstances = {},
): readonly Clause[] => {
  const kept = sifted.get(law) ?? new Map<string, readonly Clause[]>()
  const key = `${subject}|${day}|${within.join('|')}`
  const known = kept.get(key)
  if (known) return known
  const clauses = (law.bySubject[subject] ?? []).filter(
    ({ valid, scope }) => isWithin(valid, day) && (scope === null || within.includes(scope)),
  )
  if (kept.size >= MOST_SIFTED) kept.clear()
  sifted.set(law, kept.set(key, clauses))
  return clauses
}

/** The clauses in force on the day that concern the subject with these facts; one whose applicability is open is kept. */
export const applicable = (
  law: Law,
  subject: string,
  facts: Facts,
  day: Day,
  circumstances: Circumstances = {},
): readonly Clause[] =>
  assessable(law, subject, day, circumstances).filter(
    (clause) => clause.weighed.applies?.weigh(facts, day) !== 'not met',
  )

/** Whether an amendment whose text is unknown may have changed the clause by this day. */
export const isDoubtful = ({ doubtful }: Clause, day: Day): boolean =>
  doubtful !== null && day >= doubtful.from

const usedFact = (fact: Fact, facts: Facts, missing: readonly string[]): UsedFact => {
  const given = facts[fact.name]
  return {
    name: fact.name,
    vi: fact.vi,
    en: fact.en,
    value: given ?? null,
    choice: (typeof given === 'string' && fact.choices[given]) || null,
    given: given !== undefined,
    lacking: missing.includes(fact.name),
  }
}

const nothing: readonly string[] = []

const findingOf = (clause: Clause, facts: Facts, day: Day, source: Source): Finding | null => {
  const { applies, condition } = clause.weighed
  const applying = applies?.weigh(facts, day) ?? 'met'
  if (applying === 'not met') return null
  const asked = applying === 'unknown' && applies ? applies : condition
  const verdict = asked === applies ? applying : condition.weigh(facts, day)
  const missing = verdict === 'met' ? nothing : asked.lacking(facts, day)
  const doubtful = isDoubtful(clause, day)
  return {
    clause: clause.id,
    row: clause.row,
    severity: clause.severity[source],
    verdict,
    quote: clause.words.vi,
    citation: clause.citation.vi,
    english: { quote: clause.words.en, citation: clause.citation.en },
    missing,
    facts: clause.weighed.facts.map((fact) => usedFact(fact, facts, missing)),
    mark: doubtful ? 'recalled' : clause.mark,
    caution: doubtful && clause.doubtful ? clause.doubtful.why : null,
  }
}

/**
 * Lays every clause about the subject that is in force on the day beside the facts. It decides nothing: people do,
 * and the register keeps the findings they saw. Facts that no clause asks for change nothing.
 */
export const assess = (
  law: Law,
  subject: string,
  facts: Facts,
  day: Day,
  circumstances: Circumstances = {},
): Finding[] => {
  const known = withRecords(law.subjects[subject], facts, day)
  const findings: Finding[] = []
  for (const clause of assessable(law, subject, day, circumstances)) {
    const finding = findingOf(clause, known, day, circumstances.source ?? 'draft')
    if (finding) findings.push(finding)
  }
  return findings
}

/** What stops a command: confirmed, of severity B, and not met. An open question never does. */
export const blocking = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding) => finding.severity === 'B' && finding.verdict === 'not met' && finding.mark === 'confirmed',
  )

/** A dated figure or setting as of the day; null when there is none. */
export const valueOn = (law: Law, id: string, day: Day): Scalar | null =>
  law.values[id]?.history.find((entry) => isWithin(entry, day))?.value ?? null

/** Instruments in force on the day whose text nobody has loaded: "chưa có văn bản". */
export const withoutText = (law: Law, day: Day): readonly Instrument[] =>
  law.instruments.filter((one) => one.text === 'unknown' && isWithin(one.inForce, day))
