import type { Day } from '../plain/day.ts'
import type { Weighed } from './conditions.ts'
import type { Circumstances, Clause, Facts, Finding, Law, Mark, Source, UsedFact, Verdict } from './law.ts'
import { withRecords } from './records.ts'
import { candidatesFor } from './sheet.ts'
import type { ReadyClause } from './sheet.ts'
import { sheetOn } from './timetable.ts'

const nothing: readonly string[] = Object.freeze([])
const nowhere: readonly string[] = Object.freeze([])

/** Whether the clause binds there: the whole country's everywhere, that of a province or a sector only within it. */
const binds = ({ scope }: Clause, within: readonly string[]): boolean =>
  scope === null || within.includes(scope)

/** Whether the clause concerns the subject with these facts; open while that is not said. */
const appliesTo = ({ applies }: ReadyClause, facts: Facts): Verdict =>
  applies === null ? 'met' : applies.weigh(facts)

const lackingOf = (asked: Weighed, facts: Facts, verdict: Verdict): readonly string[] => {
  if (verdict === 'met') return nothing
  const lacking: string[] = []
  asked.gather(facts, verdict, lacking)
  return lacking
}

const usedIn = ({ uses }: ReadyClause, facts: Facts, missing: readonly string[]): readonly UsedFact[] => {
  const used: UsedFact[] = []
  for (const { name, use } of uses) used.push(use(facts[name], missing.includes(name)))
  return used
}

const findingOf = (ready: ReadyClause, facts: Facts, source: Source): Finding | null => {
  const applying = appliesTo(ready, facts)
  if (applying === 'not met') return null
  const { clause, applies, condition, mark, caution, english } = ready
  // While it is open whether the clause applies, that is the question, and its facts are what is missing.
  const asked = applying === 'unknown' && applies ? applies : condition
  const verdict = asked === applies ? applying : condition.weigh(facts)
  const missing = lackingOf(asked, facts, verdict)
  return {
    clause: clause.id,
    row: clause.row,
    severity: clause.severity[source],
    verdict,
    quote: clause.words.vi,
    citation: clause.citation.vi,
    english,
    missing,
    facts: usedIn(ready, facts, missing),
    mark,
    caution,
  }
}

/**
 * Lays every clause about the subject (`nomination`, `council-vote`: a file of law/du-kien/) that is in force on the day
 * beside the facts, in the order of the law; none for a subject that it does not know. It decides nothing: people do, and
 * the register keeps the findings they saw. Facts that no clause asks for change nothing.
 */
export const assess = (
  law: Law,
  subject: string,
  facts: Facts,
  day: Day,
  { source = 'draft', within = nowhere }: Circumstances = {},
): Finding[] => {
  const known = withRecords(law.subjects[subject], facts, day)
  const findings: Finding[] = []
  for (const ready of candidatesFor(sheetOn(law, subject, day), known)) {
    if (!binds(ready.clause, within)) continue
    const finding = findingOf(ready, known, source)
    if (finding) findings.push(finding)
  }
  return findings
}

/** A verdict without its words. */
export type ClauseVerdict = { readonly clause: string; readonly verdict: Verdict; readonly mark: Mark }

/** The bare verdicts of `assess`, without words: for whole lists, where the findings are opened for one. */
export const verdictsOf = (
  law: Law,
  subject: string,
  facts: Facts,
  day: Day,
  { within = nowhere }: Circumstances = {},
): readonly ClauseVerdict[] => {
  const known = withRecords(law.subjects[subject], facts, day)
  const verdicts: ClauseVerdict[] = []
  for (const ready of candidatesFor(sheetOn(law, subject, day), known)) {
    const { clause, condition, mark } = ready
    const applying = binds(clause, within) ? appliesTo(ready, known) : 'not met'
    if (applying === 'not met') continue
    const verdict = applying === 'unknown' ? applying : condition.weigh(known)
    verdicts.push({ clause: clause.id, verdict, mark })
  }
  return verdicts
}

/** The clauses in force on the day that concern the subject with these facts; one whose applicability is open is kept. */
export const applicable = (
  law: Law,
  subject: string,
  facts: Facts,
  day: Day,
  { within = nowhere }: Circumstances = {},
): readonly Clause[] =>
  candidatesFor(sheetOn(law, subject, day), facts)
    .filter((ready) => binds(ready.clause, within) && appliesTo(ready, facts) !== 'not met')
    .map(({ clause }) => clause)
