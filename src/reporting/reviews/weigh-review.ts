import type { Act } from '../../platform/command.ts'
import { assess } from '../../platform/law/assess.ts'
import { blocking, type Finding } from '../../platform/law/law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { ReviewFound } from './queries.ts'
import { factsOf, officialHeadings, reviewParts } from './review.ts'

const partsMissing = (missing: readonly string[]) =>
  Object.fromEntries(
    reviewParts
      .filter((part) => missing.includes(part))
      .map((part) => [part, { code: 'review.part_missing', values: { part: officialHeadings[part] } }]),
  )

/** What the law says of the review on its day; a confirmed clause that is not met stops it. */
export const weigh = (act: Act, review: ReviewFound, issuedOn: string): Finding[] => {
  if (review.kind !== 'final') {
    if (review.results.trim() === '')
      throw new Refusal('review.without_results', { fields: partsMissing(['results']) })
    return []
  }
  const findings = assess(act.law, 'campaign-review', factsOf(review), issuedOn)
  const [stop] = blocking(findings)
  if (stop)
    throw new Refusal('review.incomplete', {
      clause: stop.clause,
      values: { citation: stop.citation, count: stop.missing.length },
      fields: partsMissing(stop.missing),
    })
  return findings
}
