import type { Day } from '../plain/day.ts'
import type { Sentence } from '../plain/words.ts'
import { assessAward } from './assessment.ts'
import type { Assessment, Question } from './assessment.ts'
import type { Facts, Finding, Law, Subject } from './law.ts'
import type { Derivation } from './records.ts'

const MOST_YEARS = 12

/** What one more good year looks like in the records: `{ award: chien_si_thi_dua_co_so, year: 2027 }`. */
export type GoodYear = Sentence & { readonly record: string; readonly what: string }

/** What stands between a subject and an award, and what time alone would mend. */
export type Outlook = {
  readonly now: Assessment
  /** Facts nobody has stated yet. */
  readonly unknown: readonly string[]
  /** Facts that stand against the award and that time alone does not mend. */
  readonly mend: readonly string[]
  /** The earliest day with nothing against the award, if every coming year brings what is in `assuming`; else null. */
  readonly earliest: Day | null
  readonly assuming: readonly GoodYear[]
  /** What is not known about the law of that day. */
  readonly caution: readonly Sentence[]
}

const againstIn = ({ findings }: Assessment): readonly Finding[] =>
  findings.filter((one) => one.severity === 'B' && one.verdict === 'not met')

const derivationOf = (subject: Subject | undefined, name: string): Derivation | null =>
  subject?.facts[name]?.from ?? null

const goodYears = (subject: Subject | undefined, findings: readonly Finding[]): readonly GoodYear[] => {
  const kinds = new Map<string, GoodYear>()
  for (const name of findings.flatMap((one) => one.missing)) {
    const from = derivationOf(subject, name)
    const [what] = from?.where ?? []
    const said = from && what !== undefined ? subject?.records[from.record]?.choices[what] : undefined
    if (from && what !== undefined && said)
      kinds.set(`${from.record}|${what}`, { record: from.record, what, vi: said.vi, en: said.en })
  }
  return [...kinds.values()]
}

const brings = (assuming: readonly GoodYear[], from: Derivation): boolean =>
  assuming.some(({ record, what }) => record === from.record && from.where.includes(what))

/** The facts after so many good years: the records grow by them, and so does a count that was stated outright. */
const afterYears = (
  facts: Facts,
  assuming: readonly GoodYear[],
  subject: Subject,
  now: number,
  years: number,
): Facts => {
  const longer: Record<string, unknown> = { ...facts }
  for (const { record, what } of assuming) {
    const key = subject.records[record]?.key ?? 'what'
    const coming = Array.from({ length: years }, (_, i) => ({ [key]: what, year: now + 1 + i }))
    const before = longer[record]
    longer[record] = [...(Array.isArray(before) ? before : []), ...coming]
  }
  for (const { name, from } of Object.values(subject.facts)) {
    const stated = facts[name]
    if (from && typeof stated === 'number' && brings(assuming, from)) longer[name] = stated + years
  }
  return longer
}

const earliestOf = (law: Law, question: Question, assuming: readonly GoodYear[]): Assessment | null => {
  const subject = law.subjects['nomination']
  if (!subject) return null
  const now = Number(question.day.slice(0, 4))
  for (let years = 1; years <= MOST_YEARS; years += 1) {
    const facts = afterYears(question.facts, assuming, subject, now, years)
    const then = assessAward(law, { ...question, facts, day: `${now + years}-12-31` })
    if (againstIn(then).length === 0) return then
  }
  return null
}

/** What is still missing for the award, and the earliest day on which nothing would stand against it. */
export const outlookFor = (law: Law, question: Question): Outlook => {
  const now = assessAward(law, question)
  const against = againstIn(now)
  const subject = law.subjects['nomination']
  const missing = [...new Set(against.flatMap((one) => one.missing))]
  const assuming = goodYears(subject, against)
  const open = now.findings
    .filter((one) => one.verdict === 'unknown')
    .flatMap(({ facts }) => facts.filter((fact) => fact.lacking && !fact.given))
  const then = against.length === 0 ? now : earliestOf(law, question, assuming)
  return {
    now,
    unknown: [...new Set(open.map(({ name }) => name))],
    mend: missing.filter((name) => derivationOf(subject, name) === null),
    earliest: then?.day ?? null,
    assuming: against.length === 0 ? [] : assuming,
    caution: then?.notices ?? [],
  }
}
