import { z } from 'zod'
import { isDay } from '../platform/plain/day.ts'

const day = z.string().refine(isDay, { error: 'input.not_a_day' })
const unitId = z.number().int()
const line = (most: number) => z.string().trim().min(2).max(most)
const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null)

/** Where in the launch text it was read; none: entered by hand ("nhập tay"). */
const span = {
  spanStart: z.number().int().min(0).nullable().default(null),
  spanEnd: z.number().int().min(0).nullable().default(null),
}

export const boundaryShape = z.object({
  on: day,
  precision: z.enum(['day', 'month', 'year']).default('day'),
})

/** A document as a campaign names it; the register makes of it a full entry or a stub. */
export const namedDocumentShape = z.object({
  number: optionalText(80),
  kind: line(120),
  issuedOn: day.nullable(),
  issuerId: unitId.nullable().default(null),
  issuerName: line(300),
  subject: optionalText(2000),
  signer: optionalText(200),
  knownBy: z.enum(['stub', 'reported', 'full']).default('stub'),
  text: z.string().max(2_000_000).nullish(),
  sourceName: optionalText(300),
  sourceAddress: optionalText(1000),
  published: z.boolean().default(true),
})

export const citedShape = namedDocumentShape.extend({
  role: z.enum(['basis', 'mention']),
  /** The issuer in the text's own words, where the register says it in full ("UBND tỉnh"). */
  asWritten: optionalText(300),
})

/** A cited document that launched a campaign of its own, told by its number. */
export const relatedShape = z.object({
  number: line(80),
  kind: z.enum(['implements', 'tied']),
  name: optionalText(1000),
})

export const contentShape = z.object({ text: line(8000), ...span })

/** `unitClass`: null for a class of persons; left out, it is understood from the words. */
export const audienceShape = z.object({ text: line(2000), unitClass: z.string().nullish(), ...span })

/** A phase in the document's own words ("Đợt 1", "trước ngày hội"), dated where the document dates it. */
export const phaseShape = z.object({
  name: line(500),
  start: boundaryShape.nullable().default(null),
  end: boundaryShape.nullable().default(null),
  ...span,
})

/** `unitId`: left out, the unit is sought by its name under the launcher. */
export const responsibilityShape = z.object({
  who: line(1000),
  what: line(8000),
  mode: z.enum(['assigned', 'requested']),
  unitId: unitId.nullish(),
  dueOn: day.nullable().default(null),
  ...span,
})

export const indicatorKinds = ['ratio', 'count', 'yes_no', 'scale', 'money', 'text'] as const
export const indicatorRhythms = [
  'once',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'campaign',
] as const
export const indicatorPhases = ['before', 'during', 'after'] as const
export const countedMeasures = [
  'plans',
  'plans_with_targets',
  'reports_on_time',
  'days_late',
  'findings_closed',
  'articles',
] as const

export const indicatorRuleShape = z.object({
  cumulative: z.boolean().default(false),
  breakdown: z.array(line(200)).max(30).default([]),
  numeratorNotAboveDenominator: z.boolean().default(true),
  /** Among the cut-offs of one day it never falls. */
  neverFallsWithinDay: z.boolean().default(false),
  least: z.number().nullable().default(null),
  most: z.number().nullable().default(null),
  /** A change of more per cent against the last period asks for a note. */
  warnAbove: z.number().min(0).nullable().default(null),
  /** Names of a scale's steps, the lowest first; none: 1 to 5. */
  steps: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  /** What a figure covers part or all of, such as "khu vực bỏ phiếu". */
  covers: optionalText(60).default(null),
  /** The denominator changes by the hour: its moment is asked. */
  denominatorTimed: z.boolean().default(false),
  /** What the system counts, of an indicator that nobody types. */
  measure: z.enum(countedMeasures).nullable().default(null),
  /** What one strives for above the target. */
  stretch: z.number().nullable().default(null),
})

const indicatorParts = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[A-Z]{2}\d{2}[A-Z]?$/, { error: 'campaign.indicator_code' }),
  name: line(1000),
  kind: z.enum(indicatorKinds).default('ratio'),
  numeratorName: optionalText(500),
  denominatorName: optionalText(500),
  unit: line(60).or(z.literal('%')).default('%'),
  direction: z.enum(['up', 'down']).default('up'),
  target: z.number().nullable().default(null),
  tree: z.enum(['agency', 'territory']),
  rhythm: z.enum(indicatorRhythms).default('monthly'),
  /** Before, during, after; none: all of the campaign. */
  phases: z.array(z.enum(indicatorPhases)).max(3).default([]),
  /** What may be written and what must not. */
  secrecy: optionalText(500).default(null),
  rule: indicatorRuleShape.prefault({}),
  source: optionalText(300),
  counted: z.boolean().default(false),
  ...span,
})

/** A share says of what it is one: without that, two units would count it differently. */
export const indicatorShape = indicatorParts.refine(
  ({ kind, denominatorName }) => kind !== 'ratio' || denominatorName !== null,
  { error: 'campaign.denominator_missing', path: ['denominatorName'] },
)

const indicators = z
  .array(indicatorShape)
  .max(60)
  .default([])
  .refine((all) => new Set(all.map((one) => one.code)).size === all.length, {
    error: 'campaign.indicator_twice',
  })

/** What a campaign is, whether it was issued before or is being written here. */
export const matterShape = z.object({
  launcherId: unitId,
  /** Who follows it (cơ quan thường trực); null: the launcher itself. */
  standingId: unitId.nullable().default(null),
  name: line(1000),
  occasion: optionalText(1000),
  form: z.enum(['regular', 'thematic']).default('thematic'),
  /** Left out, it follows from the class of the launching unit. */
  scope: z.enum(['national', 'sector_or_locality', 'cluster', 'agency']).nullish(),
  purpose: optionalText(8000),
  slogan: optionalText(1000),
  /** What a unit's result is measured by (tiêu chí), a line each. */
  criteria: optionalText(8000),
  /** The steps in which it is carried out (kế hoạch). */
  plan: optionalText(8000),
  measures: optionalText(8000),
  start: boundaryShape.nullable().default(null),
  end: boundaryShape.nullable().default(null),
  endEvent: optionalText(1000),
  /** Somebody has looked: the document itself states a start before its signing. */
  earlierStartConfirmed: z.boolean().default(false),
  contents: z.array(contentShape).max(100).default([]),
  audiences: z.array(audienceShape).max(100).default([]),
  responsibilities: z.array(responsibilityShape).max(100).default([]),
  phases: z.array(phaseShape).max(30).default([]),
  indicators,
})

export type CampaignMatter = z.output<typeof matterShape>

/** A campaign whose document exists already: what the record needs beside the matter itself. */
export const recordShape = matterShape.extend({
  /** The reading from which it was filled in; it counts as recorded with this. */
  readingId: z.uuid().nullish(),
  document: namedDocumentShape,
  cited: z.array(citedShape).max(100).default([]),
  related: z.array(relatedShape).max(30).default([]),
  published: z.boolean().default(false),
})

/** As typed or read, before defaults: what a form, the API and the demonstration hand over. */
export type RecordInput = z.input<typeof recordShape>
export type RecordMatter = z.output<typeof recordShape>
export type NamedDocument = z.output<typeof namedDocumentShape>
export type PhaseMatter = z.output<typeof phaseShape>
export type IndicatorMatter = z.output<typeof indicatorShape>

/** By which document a campaign is changed or ended. */
export const groundShape = z.object({
  reason: z.string().trim().max(4000).default(''),
  document: z
    .object({ kind: line(120), number: line(80), issuedOn: day })
    .nullable()
    .default(null),
})

/** A lower unit's plan that takes a campaign up in its own words. */
export const planShape = z.object({
  parentId: z.uuid(),
  unitId,
  name: optionalText(1000),
  /** null: a room's plan, which needs neither number nor seal. */
  number: optionalText(80),
  issuedOn: day.nullable().default(null),
  kind: line(120).default('Kế hoạch'),
  signer: optionalText(200),
  text: z.string().max(2_000_000).nullish(),
  citesParent: z.boolean().default(true),
  purpose: optionalText(8000),
  measures: optionalText(8000),
  /** Left out, the period of the campaign above. */
  start: boundaryShape.nullish(),
  end: boundaryShape.nullish(),
  endEvent: z.string().trim().max(1000).nullish(),
  audiences: z.array(audienceShape).max(100).default([]),
  contents: z
    .array(contentShape.extend({ inheritedId: z.uuid().nullable() }))
    .min(1)
    .max(100),
  /** Own figures for indicators of the campaign above. */
  targets: z
    .array(z.object({ inheritedId: z.uuid(), target: z.number().nullable(), name: optionalText(1000) }))
    .max(60)
    .default([]),
  /** Indicators that the campaign above does not have. */
  ownIndicators: indicators,
})

export type PlanMatter = z.output<typeof planShape>
