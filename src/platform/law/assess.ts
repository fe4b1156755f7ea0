import type { Day } from '../plain/day.ts'
import { placeOf } from './few-values.ts'
import type { Circumstances, Clause, Facts, Finding, Law, Source, Verdict } from './law.ts'
import { withRecords } from './records.ts'
import { candidatesFor } from './sheet.ts'
import type { ClauseVerdict, ReadyClause } from './sheet.ts'
import { sheetOn } from './timetable.ts'
import { usedFacts } from './used-facts.ts'

const nothing: readonly string[] = Object.freeze([])
const nowhere: readonly string[] = Object.freeze([])

/** Whether the clause binds there: the whole country's everywhere, that of a province or a sector only within it. */
const binds = ({ scope }: Clause, within: readonly string[]): boolean =>
  scope === null || within.includes(scope)

/** Whether the clause concerns the subject with these facts; open while that is not said. */
const appliesTo = ({ applies }: ReadyClause, facts: Facts): Verdict =>
  applies === null ? 'met' : applies.weigh(facts)

const makeFinding = (ready: ReadyClause, facts: Facts, source: Source): Finding | null => {
  const applying = appliesTo(ready, facts)
  if (applying === 'not met') return null
  const { clause, applies, condition, mark, caution, english, tellings } = ready
  // While it is open whether the clause applies, that is the question, and its facts are what is missing.
  const asked = applying === 'unknown' && applies ? applies : condition
  const verdict = asked === applies ? applying : condition.weigh(facts)
  const missing = verdict === 'met' ? nothing : asked.lacking(facts, verdict)
  return {
    clause: clause.id,
    row: clause.row,
    severity: clause.severity[source],
    verdict,
    quote: clause.words.vi,
    citation: clause.citation.vi,
    english,
    missing,
    facts: usedFacts(tellings, facts, missing),
    mark,
    caution,
  }
}

const frozen = (finding: Finding | null): Finding | null => {
  if (finding === null) return null
  Object.freeze(finding.missing)
  Object.freeze(finding.facts)
  return Object.freeze(finding)
}

const findingOf = (ready: ReadyClause, facts: Facts, source: Source): Finding | null => {
  const { few } = ready
  const place = few === null ? -1 : placeOf(few, facts)
  if (few === null || place < 0) return makeFinding(ready, facts, source)
  const kept = few.kept[source]
  const known = kept[place]
  if (known !== undefined) return known
  const made = frozen(makeFinding(ready, facts, source))
  kept[place] = made
  return made
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
    const applying = binds(ready.clause, within) ? appliesTo(ready, known) : 'not met'
    if (applying === 'not met') continue
    verdicts.push(ready.bare[applying === 'unknown' ? applying : ready.condition.weigh(known)])
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
