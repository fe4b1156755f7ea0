import type { Fields } from '../drafts/draft-fields.ts'
import { uniqueId } from '../../platform/plain/unique-id.ts'
import type { InspectionMove } from '../inspections/inspection.ts'
import type { CampaignReviewKind } from '../tables.ts'

/** Forms whose half-typed text the system keeps, and the names of the fields that are theirs. */
export const ownFields = {
  review: /^(?:results|effect|shortcomings|causes|lessons|filled\.\d{1,2})$/,
  outline: /^told\.\d{1,2}$/,
  team: /^(?:name|post|signedOn|note)$/,
  unit: /^(?:name|post|signedOn|opinion)$/,
  conclusion: /^conclusion$/,
} as const

/** The long forms of an inspection: the unit's report, the minutes of either side, the conclusion. */
export const inspectionForms = ['outline', 'team', 'unit', 'conclusion'] as const
export type InspectionForm = (typeof inspectionForms)[number]
export const isInspectionForm = (name: string): name is InspectionForm =>
  inspectionForms.some((one) => one === name)

/** Whose act a form serves: who may do that may have it kept half-typed. */
export const moveOfForm = {
  outline: 'inspection.tell',
  team: 'inspection.sign',
  unit: 'inspection.sign',
  conclusion: 'inspection.write_conclusion',
} as const satisfies Readonly<Record<InspectionForm, InspectionMove>>

/** Longest text of one field. */
export const longest = 50_000

/** A form that is written in, as the system keeps it. */
export type FormPlace = {
  /** `noun.form:id` */
  readonly subject: string
  readonly unitId: number
  /** The saved content that a draft is begun from. */
  readonly baseVersion: number
  readonly savedBy: string | null
  /** What was saved, by the form's fields. */
  readonly saved: Fields
}

export type ReviewAsked = {
  readonly campaignId: string
  readonly unitId: number
  readonly kind: CampaignReviewKind
}

export const reviewSubject = ({ campaignId, unitId, kind }: ReviewAsked): string =>
  `review.${kind}:${campaignId}/${unitId}`

export const inspectionSubject = (id: string, form: InspectionForm): string => `inspection.${form}:${id}`

/** A number that stands for content without a version: other content, other number. */
export const markOf = (saved: Fields): number =>
  Number.parseInt(uniqueId(JSON.stringify(saved)).slice(0, 7), 16)

/** Fields without the empty ones. */
export const filledIn = (fields: Readonly<Record<string, string | null | undefined>>): Fields =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, text]) => (text?.trim() ? [[name, text]] : [])))
