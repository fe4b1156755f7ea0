import type { Act } from '../../platform/command.ts'
import { blocking, type Finding } from '../../platform/law/law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { assessAt } from '../../regulations/local/queries.ts'
import type { ReviewFound } from './queries.ts'
import { factsOf, officialHeadings, reviewParts } from './review.ts'

const partsMissing = (missing: readonly string[]) =>
  Object.fromEntries(
    reviewParts
      .filter((part) => missing.includes(part))
      .map((part) => [part, { code: 'review.part_missing', values: { part: officialHeadings[part] } }]),
  )

/** What the law says of the review on its day; a confirmed clause that is not met stops it. */
export const weigh = async (act: Act, review: ReviewFound, issuedOn: string): Promise<Finding[]> => {
  if (review.kind !== 'final') {
    if (review.results.trim() === '')
      throw new Refusal('review.without_results', { fields: partsMissing(['results']) })
    return []
  }
  const { unitId } = review
  const final = { subject: 'campaign-review', facts: factsOf(review), day: issuedOn }
  const findings = await assessAt(act.writer, act.law, { unitId, ...final })
  const [stop] = blocking(findings)
  if (stop)
    throw new Refusal('review.incomplete', {
      clause: stop.clause,
      values: { citation: stop.citation, count: stop.missing.length },
      fields: partsMissing(stop.missing),
    })
  return findings
}
