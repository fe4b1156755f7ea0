import type { Day } from '../plain/day.ts'
import type { Sentence } from '../plain/words.ts'
import type { Catalogue } from './catalogue.ts'
import type { FactType, Facts, Scalar } from './comparisons.ts'
import type { Condition, Verdict } from './conditions.ts'
import type { Form, Procedure } from './procedures.ts'
import type { Derivation, RecordKind } from './records.ts'

export type { Facts } from './comparisons.ts'
export type { Condition, Verdict } from './conditions.ts'

// Where to read on. From YAML to a law: load-law, read-law and the read-… beside it, shapes, faults. One rule: conditions
// and comparisons (what it asks), examples (what proves it), citation (its name). Asked: assess, by way of timetable (which
// days), sheet (which clauses, made ready) and used-facts. About an award: assessment, outlook, bonus, shares, procedures,
// holidays; answer puts them together for the API. While the program runs: law-book.

/** B stops a command (unless overridden in writing), W is shown, C is computed. */
export type Severity = 'B' | 'W' | 'C'
/** Recalled: nobody has checked it against a text ("chưa xác minh"); it never blocks. */
export type Mark = 'confirmed' | 'recalled'
/** A text written here, or a document that exists already and is only recorded. */
export type Source = 'draft' | 'issued'
/** Both days belong to it; `until: null` is open. */
export type Validity = { readonly from: Day; readonly until: Day | null }

/** Something that may be said about a subject of the law: its name, its type, and from what it is counted. */
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

/** A law, decree, circular … as a folder of law/: who issued it, when it is in force, how sure that is. */
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

/** A figure, share, list or word of an instrument that holds from a day on, and may be another from a later day. */
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

/** Facts with the answer that a clause must give to them; it does not load otherwise. */
export type Example = {
  readonly expected: Verdict | 'not applicable'
  readonly vi: string | null
  readonly facts: Facts
}

/** What lets more facts turn "met" into "not met": a prohibition, a quota, an award that is given once. */
export type Nature = 'negative' | 'quota' | 'once'

/** One checkable rule of an instrument: about what, when it applies, what must hold, in whose words, how sure. */
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
  /** Every fact that the clause asks for, first those that decide whether it applies. */
  readonly facts: readonly Fact[]
}

/** The law as it was read: plain data that nobody changes. A change of the law is another law. */
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

/** A fact as a finding tells it: its name in both languages and what was given for it. */
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

/** What a question to the law says besides the facts and the day. */
export type Circumstances = {
  /** A draft unless said otherwise: the stricter reading. */
  readonly source?: Source
  /** Provinces or sectors whose own regulations bind the subject. */
  readonly within?: readonly string[]
}

/** A law that says nothing. */
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

/** Whether an amendment whose text is unknown may have changed the clause by this day. */
export const isDoubtful = ({ doubtful }: Clause, day: Day): boolean =>
  doubtful !== null && day >= doubtful.from

/** What stops a command: confirmed, of severity B, and not met. An open question never does. */
export const blocking = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding) => finding.severity === 'B' && finding.verdict === 'not met' && finding.mark === 'confirmed',
  )

/** A dated figure or setting as of the day; null when there is none. */
export const valueOn = ({ values }: Pick<Law, 'values'>, id: string, day: Day): Scalar | null =>
  values[id]?.history.find((entry) => isWithin(entry, day))?.value ?? null

/** Instruments in force on the day whose text nobody has loaded: "chưa có văn bản". */
export const withoutText = (law: Law, day: Day): readonly Instrument[] =>
  law.instruments.filter((one) => one.text === 'unknown' && isWithin(one.inForce, day))
