import type { Facts } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import { firstDayOf, lastDayOf, type Period } from './campaign.ts'
import type { CampaignMatter } from './campaign-input.ts'
import type { CampaignScope } from './tables.ts'

export type LauncherOffice =
  | 'president'
  | 'prime_minister'
  | 'minister'
  | 'committee_chair'
  | 'agency_head'
  | 'other'

/** Words at the head of an issuer's name → the office that launches. A council advises and never launches. */
const offices: readonly (readonly [RegExp, LauncherOffice])[] = [
  [/^(?:thuong truc )?hoi dong thi dua/, 'other'],
  [/^chu tich nuoc/, 'president'],
  [/^(?:thu tuong|chinh phu)/, 'prime_minister'],
  [/^(?:bo truong|bo (?!chi huy)|thu truong co quan ngang bo|tong lien doan)/, 'minister'],
  [/^(?:chu tich )?(?:uy ban nhan dan|ubnd)\b/, 'committee_chair'],
]

/**
 * The office that the issuer of a launch document stands for. For a People's Committee it is the Chairperson, also when
 * a deputy signs; for any other body its head.
 */
export const launcherOfficeOf = (issuerName: string): LauncherOffice =>
  offices.find(([words]) => words.test(fold(issuerName)))?.[1] ?? 'agency_head'

/** The scope that follows from what launches: a territory's committee for its locality, an agency within itself. */
export const scopeOf = (unitClass: string): CampaignScope =>
  ['tinh', 'ubnd_huyen', 'ubnd_xa'].includes(unitClass) ? 'sector_or_locality' : 'agency'

type Worded = { readonly text: string }

export type Launch = Pick<
  CampaignMatter,
  | 'purpose'
  | 'slogan'
  | 'criteria'
  | 'plan'
  | 'measures'
  | 'form'
  | 'start'
  | 'end'
  | 'endEvent'
  | 'earlierStartConfirmed'
> & {
  readonly scope: CampaignScope
  readonly issuerName: string
  /** null: not signed yet. */
  readonly documentIssuedOn: Day | null
  readonly contents: readonly Worded[]
  readonly audiences: readonly Worded[]
  readonly indicators: readonly { readonly name: string; readonly target: number | null }[]
}

/** An empty list or text is known to be absent; what nobody has been asked stays out, and its question open. */
const said = (list: readonly Worded[]): readonly string[] => list.map(({ text }) => text)

/** The facts about a campaign, in the names that law/du-kien/campaign.yaml gives them. */
export const factsOf = (launch: Launch): Facts => ({
  launcherOffice: launcherOfficeOf(launch.issuerName),
  scope: launch.scope,
  form: launch.form,
  purpose: launch.purpose,
  slogan: launch.slogan,
  criteria: launch.criteria,
  plan: launch.plan,
  measures: launch.measures,
  audience: said(launch.audiences),
  contents: said(launch.contents),
  indicators: launch.indicators.map(({ name }) => name),
  startOn: launch.start ? firstDayOf(launch.start) : null,
  endOn: launch.end ? lastDayOf(launch.end) : null,
  endEvent: launch.endEvent,
  ...(launch.documentIssuedOn ? { documentIssuedOn: launch.documentIssuedOn } : {}),
  earlierStartConfirmed: launch.earlierStartConfirmed,
  measuredIndicators: launch.indicators.filter(({ target }) => target !== null).length,
})

export type PlanFacts = {
  readonly citesParent: boolean
  /** null: nobody can tell. */
  readonly audienceWithinParent: boolean | null
  readonly period: Period
  readonly above: Period
}

/** The facts about a lower unit's plan, in the names of law/du-kien/child-campaign.yaml. */
export const planFactsOf = ({ citesParent, audienceWithinParent, period, above }: PlanFacts): Facts => ({
  citesParent,
  ...(audienceWithinParent === null ? {} : { audienceWithinParent }),
  startOn: period.start ? firstDayOf(period.start) : null,
  endOn: period.end ? lastDayOf(period.end) : null,
  endEvent: period.endEvent,
  parentStartOn: above.start ? firstDayOf(above.start) : null,
  parentEndOn: above.end ? lastDayOf(above.end) : null,
  parentEndEvent: above.endEvent,
})

type Audience = { readonly text: string; readonly unitClass?: string | null | undefined }

/** Whether every audience of a plan is one of the campaign above; a plan that names none keeps those. */
export const liesWithin = (audiences: readonly Audience[], above: readonly Audience[]): boolean | null => {
  if (audiences.length === 0) return true
  const known = new Set(above.flatMap(({ unitClass }) => (unitClass ? [unitClass] : [])))
  const words = above.map(({ text }) => fold(text)).join('\n')
  const within = audiences.map(
    ({ text, unitClass }) => (unitClass ? known.has(unitClass) : null) || words.includes(fold(text)) || null,
  )
  return within.every((one) => one === true) ? true : null
}
