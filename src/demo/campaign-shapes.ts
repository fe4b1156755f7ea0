import {
  countedMeasures,
  indicatorKinds,
  indicatorPhases,
  indicatorRhythms,
} from '../campaigns/campaign-input.ts'
import { ladderKeys } from '../reporting/urging/ladder.ts'
import { z } from 'zod'
import { campaignId, count, day, id, login, mark, text, unitClass } from './shapes.ts'

/** documents.yaml, campaigns.yaml, indicators.yaml, child-plans.yaml, duties.yaml, other-communes.yaml. */

const document = z.strictObject({
  id,
  no: text.nullable(),
  type: text,
  date: day.nullable(),
  issuer: text,
  issuerUnit: id.optional(),
  subject: text.nullable(),
  knownBy: z.enum(['stub', 'reported', 'full']),
  text: text.optional(),
  source: text.optional(),
  mark,
  note: text.optional(),
  /** The campaign it launches. */
  campaign: id.optional(),
  links: z.array(z.strictObject({ to: id, kind: z.enum(['basis', 'mention']) })).default([]),
  recordedOn: day,
  by: login,
})
export const documentsFile = z.strictObject({ documents: z.array(document) })
export type DemoDocument = z.infer<typeof document>

export const dutyStep = z.enum([
  'nhan',
  'ke_hoach',
  'ke_hoach_noi_bo',
  'bao_cao',
  'tu_kiem_tra',
  'tong_ket',
  'tong_ket_gon',
  'de_xuat_kt',
  'bao_cao_tu_nguyen',
])
const addressee = z.strictObject({
  class: unitClass,
  under: id,
  scope: z.enum(['children', 'subtree']),
  /** The class of the unit above through which the duty goes and to which it is owed. */
  viaClass: unitClass.optional(),
  mode: z.enum(['giao', 'de_nghi', 'nganh_doc', 'ghi_ho']),
  steps: z.array(z.strictObject({ step: dutyStep, due: day.optional() })),
  note: text.optional(),
})
export type DemoAddressee = z.infer<typeof addressee>

const deployment = z.strictObject({
  on: day,
  by: login,
  receiver: id,
  via: id.optional(),
  addressees: z.array(addressee),
})
const milestone = z.strictObject({
  day,
  until: day.optional(),
  precision: z.enum(['day', 'month']).default('day'),
  what: text,
  mark,
})
const inCharge = z.strictObject({
  on: day,
  by: login,
  members: z.array(z.strictObject({ person: id, units: z.array(id) })),
})
/** The standing agency's own ladder: the usual one without some rungs. */
const urging = z.strictObject({ on: day, by: login, without: z.array(z.enum(ladderKeys)) })
const upward = z.strictObject({ unit: id, to: id, due: day, doneOn: day, by: login, what: text, mark })
const campaign = z.strictObject({
  id: campaignId,
  /** File in seed/texts from which it is recorded. */
  text,
  document: id,
  launcher: id,
  standing: id,
  recordedBy: login,
  recordedOn: day,
  published: z.boolean(),
  /** Fields of the draft that the text does not give and that stay empty. */
  empty: z.array(text),
  deployment,
  /** Council members in charge of units (đôn đốc, kiểm tra). */
  urging: urging.optional(),
  inCharge: inCharge.optional(),
  links: z.array(z.strictObject({ to: id, kind: z.enum(['implements', 'tied']) })).default([]),
  /** What the launcher itself owes to the level above. */
  upward: upward.optional(),
  /** An end bound to an event: who confirms it, and why. */
  end: z.strictObject({ event: text, confirmedOn: day, by: login, reason: text }).optional(),
  closedOn: day,
  milestones: z.array(milestone),
})
export type DemoCampaign = z.infer<typeof campaign>
const stub = z.strictObject({ id, document: id, launcher: id, recordedOn: day, by: login, mark })
export const campaignsFile = z.strictObject({ campaigns: z.array(campaign), stubs: z.array(stub) })
export type DemoStub = z.infer<typeof stub>

const rhythm = z.enum(indicatorRhythms)
const indicator = z.strictObject({
  id: z.string().regex(/^CT\d{2}$/),
  name: text,
  /** A ratio, or a count where there is no `den`, unless it says otherwise. */
  kind: z.enum(indicatorKinds).optional(),
  /** Of a scale, the lowest first. */
  steps: z.array(text).optional(),
  num: text,
  /** null: a count, not a share. */
  den: text.nullable(),
  /** %, or what is counted. */
  measure: text,
  direction: z.enum(['up', 'down']),
  target: z.number().nullable(),
  stretch: z.number().optional(),
  rhythm,
  cumulative: z.boolean().default(false),
  counted: z.boolean().default(false),
  /** What the system counts of it. */
  counts: z.enum(countedMeasures).optional(),
  neverFallsWithinDay: z.boolean().optional(),
  warnAbove: z.number().optional(),
  covers: text.optional(),
  denominatorTimed: z.boolean().optional(),
  phases: z.array(z.enum(indicatorPhases)).optional(),
  secrecy: text.optional(),
  breakdown: z.array(text).default([]),
  source: text.optional(),
  from: text,
  mark,
  note: text.optional(),
})
export type DemoIndicator = z.infer<typeof indicator>
const use = z.strictObject({
  code: z.string().regex(/^CT\d{2}[AT]?$/),
  of: z.string(),
  /** A agencies, T territory: never added together. */
  tree: z.enum(['A', 'T']),
  rhythm: rhythm.optional(),
  /** The reading of the launch text gives it; otherwise it is added by hand. */
  read: z.boolean().default(false),
  links: z.array(id).default([]),
})
export const indicatorsFile = z.strictObject({
  indicators: z.array(indicator),
  uses: z.array(z.strictObject({ campaign: campaignId, indicators: z.array(use) })),
})
export type DemoIndicatorUse = z.infer<typeof use>

const planVersion = z.strictObject({
  submittedOn: day,
  /** In the unit's own words; `takesUp`: 1-based position of the content above. */
  contents: z.array(z.strictObject({ takesUp: count, text })),
  targets: z.array(z.strictObject({ indicator: z.string(), target: z.number(), name: text.optional() })),
  outcome: z.enum(['accepted', 'returned']),
  decidedOn: day,
  decidedBy: login,
  reason: text.optional(),
})
const plan = z.strictObject({
  campaign: campaignId,
  unit: id,
  /** A room's plan needs neither number nor date of its own. */
  no: text.nullable(),
  date: day.nullable(),
  by: login.optional(),
  /** Empty: the plan never came. */
  versions: z.array(planVersion),
  mark,
  note: text.optional(),
})
export const plansFile = z.strictObject({ plans: z.array(plan) })
export type DemoPlan = z.infer<typeof plan>

const done = z.strictObject({ on: day, by: login, note: text.optional() })
const unitDuties = z.strictObject({
  campaign: campaignId,
  unit: id,
  nhan: z.strictObject({ on: day, by: login, contact: text, phone: text }).optional(),
  tu_kiem_tra: done.optional(),
  /** `lessons`: whether the unit's own review draws lessons (a criterion of the year's scoring). */
  tong_ket: z.strictObject({ on: day, by: login, text, lessons: text.optional() }).optional(),
})
export const dutiesFile = z.strictObject({ duties: z.array(unitDuties) })
export type DemoDuties = z.infer<typeof unitDuties>

/** A commune outside the district that is shown closely: its district's clerk records for it what it sent on one sheet. */
const otherCommune = z.strictObject({
  unit: id,
  by: login,
  nhan: day,
  plan: z.strictObject({ no: text, date: day }).nullable(),
  tongKet: day.nullable(),
  /** Period → figures; a period that is missing was never reported. */
  values: z.record(id, z.string().regex(/^\d+\/\d+(, \d+\/\d+)?$/)),
})
export const otherCommunesFile = z.strictObject({ communes: z.array(otherCommune) })
export type DemoOtherCommune = z.infer<typeof otherCommune>
