import { assess } from '../platform/law/assess.ts'
import type { Finding, Source } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import type { LawOfPlace } from '../regulations/local/local-regulation.ts'
import { type CampaignMatter, matterShape } from './campaign-input.ts'
import { factsOf, scopeOf } from './facts.ts'

export type Besides = {
  /** That binds the launcher. */
  readonly place: LawOfPlace
  readonly launcherClass: string
  readonly issuerName: string
  readonly issuedOn: Day | null
  readonly today: Day
  readonly source: Source
}

/**
 * What the law says of a campaign that is not recorded yet, for the screen on which it is written. What is not in shape
 * so far is said by the form; the law is then asked about what there is.
 */
export const findingsBeside = (matter: unknown, asked: Besides): readonly Finding[] => {
  const read = matterShape.safeParse(matter)
  const written: CampaignMatter = read.success ? read.data : matterShape.parse({ launcherId: 0, name: '--' })
  const facts = factsOf({
    ...written,
    scope: written.scope ?? scopeOf(asked.launcherClass),
    issuerName: asked.issuerName,
    documentIssuedOn: asked.issuedOn,
  })
  const { place, issuedOn, today, source } = asked
  return assess(place.law, 'campaign', facts, issuedOn ?? today, { source, within: place.within })
}
