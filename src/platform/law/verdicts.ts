import type { Day } from '../plain/day.ts'
import { assessable, isDoubtful } from './law.ts'
import type { Circumstances, Facts, Law, Mark, Verdict } from './law.ts'
import { withRecords } from './records.ts'

export type ClauseVerdict = { readonly clause: string; readonly verdict: Verdict; readonly mark: Mark }

/** The bare verdicts, without words: for whole lists of nominations, where a panel of findings is opened for one. */
export const verdictsOf = (
  law: Law,
  subject: string,
  facts: Facts,
  day: Day,
  circumstances: Circumstances = {},
): readonly ClauseVerdict[] => {
  const known = withRecords(law.subjects[subject], facts, day)
  const verdicts: ClauseVerdict[] = []
  for (const clause of assessable(law, subject, day, circumstances)) {
    const applies = clause.weighed.applies?.weigh(known, day) ?? 'met'
    if (applies === 'not met') continue
    verdicts.push({
      clause: clause.id,
      verdict: applies === 'unknown' ? applies : clause.weighed.condition.weigh(known, day),
      mark: isDoubtful(clause, day) ? 'recalled' : clause.mark,
    })
  }
  return verdicts
}
