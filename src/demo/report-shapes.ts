import { z } from 'zod'
import { dutyStep } from './campaign-shapes.ts'
import {
  campaignId,
  count,
  day,
  expected,
  figures,
  id,
  login,
  mark,
  moment,
  text,
  time,
  unitClass,
} from './shapes.ts'

/** periods, reports, reminders, inspections, reviews, activities, assignments, received-papers, voluntary-reports. */

const code = z.string().regex(/^CT\d{2}[AT]?$/)
const period = z.strictObject({
  id,
  campaign: campaignId,
  name: text,
  kind: z.enum(['periodic', 'thematic', 'ad_hoc']),
  from: day,
  cutoff: day,
  openedOn: day,
  rhythm: z.enum(['once', 'hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'campaign']).optional(),
  cutoffTime: time.optional(),
  dueTime: time.optional(),
  /** The last day on which it may be written, by class of unit. */
  lock: z.partialRecord(unitClass, day).optional(),
  due: z.partialRecord(unitClass, day),
  asks: z.partialRecord(unitClass, z.array(code)),
  /** These units alone are asked. */
  only: z.array(id).optional(),
  mark,
  note: text.optional(),
})
export const periodsFile = z.strictObject({ periods: z.array(period) })
export type DemoPeriod = z.infer<typeof period>

const decision = z.strictObject({
  by: login,
  on: day,
  reason: text.optional(),
  /** What is said of single figures when it is returned. */
  remarks: z.record(code, text).optional(),
})
/**
 * One attempt at one report; a unit's attempts at a period follow one another in the file.
 * state: accepted, returned (with reason), submitted (waits), refused (by a rule, with `expect: refused`),
 * extended (more time was given before it came), missing (it never came).
 */
const report = z.strictObject({
  campaign: campaignId,
  period: id,
  unit: id,
  state: z.enum(['accepted', 'returned', 'submitted', 'refused', 'extended', 'missing']),
  by: login.optional(),
  at: moment.optional(),
  values: figures.optional(),
  breakdown: z.record(code, z.record(text, count)).optional(),
  /** Yes or no, a step of a scale, or words. */
  answers: z.record(code, text).optional(),
  narrative: text.optional(),
  /** Entered by the unit above: who told it, which way, when. */
  onBehalf: z.strictObject({ toldBy: text, way: text, at: moment }).optional(),
  approval: z
    .strictObject({ how: z.enum(['login', 'paper']), by: login, on: day, evidence: text.optional() })
    .optional(),
  decision: decision.optional(),
  /** Whom a paper, or an entry on behalf, binds, confirms it later. */
  confirm: z.strictObject({ by: login, on: day }).optional(),
  extension: z.strictObject({ until: day, reason: text, by: login, on: day }).optional(),
  lateDays: count.optional(),
  expect: expected.optional(),
  message: text.optional(),
})
export const reportsFile = z.strictObject({ reports: z.array(report) })
export type DemoReport = z.infer<typeof report>

const reminder = z.strictObject({
  campaign: campaignId,
  unit: id,
  /** What is owed: a period or a step. */
  period: id.optional(),
  step: dutyStep.optional(),
  /** `automatic` and `letter`: made by the ladder and the letters below, and looked for there. */
  kind: z.enum(['automatic', 'personal', 'phone', 'letter']),
  day,
  time,
  /** `system` for automatic ones. */
  by: login,
  text,
  answer: text.optional(),
  expect: expected.optional(),
})
/** What became of a letter that the ladder drafted: issued under a number, or cancelled for a reason. */
const letter = z.strictObject({
  campaign: campaignId,
  issuer: id,
  day,
  time,
  by: login,
  no: text.optional(),
  signer: z.strictObject({ name: text, title: text }).optional(),
  cancelled: text.optional(),
})
export const remindersFile = z.strictObject({
  reminders: z.array(reminder),
  letters: z.array(letter),
  /** Days on which the morning's digest is shown. */
  digests: z.array(day),
})
export type DemoReminder = z.infer<typeof reminder>

const answer = z.enum(['dat', 'mot_phan', 'chua', 'khong_ap_dung'])
const finding = z.strictObject({
  item: text,
  text,
  owner: text,
  due: day,
  extendedUntil: day.optional(),
  /** What the unit reported when it had mended it. */
  mended: z.strictObject({ on: day, by: login, text }).optional(),
  closedOn: day,
  closingNote: text,
})
const answered = {
  answers: z.record(z.string(), answer).optional(),
  /** By question: document and page. */
  evidence: z.record(z.string(), z.tuple([text, text])).optional(),
  notes: z.record(z.string(), text).optional(),
}
const inspection = z.strictObject({
  id,
  campaign: campaignId,
  /** Planned in this round; without answers it was recorded from paper minutes. */
  round: id,
  unit: id,
  day,
  leader: id,
  by: login,
  ...answered,
  /** The unit's report by the outline. */
  told: z.strictObject({ on: day, by: login, texts: z.array(text) }).optional(),
  signed: z.strictObject({ forTeam: id, forUnit: id, opinion: text }).optional(),
  note: text,
  conclusion: text.optional(),
  findings: z.array(finding),
  closedOn: day,
})
const issued = z.strictObject({ no: text, date: day })
const round = z.strictObject({
  id,
  campaign: campaignId,
  by: login,
  plannedOn: day,
  name: text,
  content: text,
  from: day,
  to: day,
  draw: z.strictObject({ seed: text, count }).optional(),
  units: z.array(
    z.strictObject({ unit: id, day, meeting: text.optional(), heads: id.optional(), why: text.optional() }),
  ),
  team: z.strictObject({ leader: id, deputy: id.optional(), secretary: id }).optional(),
  reportDue: day.optional(),
  signer: id.optional(),
  plan: issued.optional(),
  decision: issued.optional(),
  notice: issued.optional(),
  conclusion: issued.optional(),
  mark,
})
const selfInspection = z.strictObject({
  campaign: campaignId,
  unit: id,
  on: day,
  by: login,
  leader: id,
  note: text,
  ...answered,
})
const visit = z.strictObject({ campaign: campaignId, unit: id, day, by: login, note: text })
const inspectionPaper = z.strictObject({ campaign: campaignId, day, what: text, no: text.optional(), mark })
export const inspectionsFile = z.strictObject({
  papers: z.array(inspectionPaper),
  rounds: z.array(round),
  inspections: z.array(inspection),
  selfInspections: z.array(selfInspection),
  visits: z.array(visit),
})
export type DemoInspection = z.infer<typeof inspection>
export type DemoRound = z.infer<typeof round>
export type DemoSelfInspection = z.infer<typeof selfInspection>

const reviewKind = z.enum(['midterm', 'final'])
const reviewPart = z.enum(['results', 'effect', 'shortcomings', 'causes', 'lessons'])
const review = z.strictObject({
  campaign: campaignId,
  unit: id,
  kind: reviewKind,
  by: login,
  issuedOn: day,
  no: text,
  results: text,
  effect: text,
  shortcomings: text,
  causes: text,
  lessons: text,
  /** Rows of the asked tables. */
  filled: z.array(z.array(z.array(text))).optional(),
  /** Paragraphs of units taken into it; `text` where the wording was changed. */
  takes: z.array(z.strictObject({ part: reviewPart, unit: id, text: text.optional() })).optional(),
  mark,
})
const reviewRequest = z.strictObject({
  campaign: campaignId,
  /** Who asks; `own`: the one unit that writes down what it was asked from above. */
  unit: id,
  own: id.optional(),
  kind: reviewKind,
  by: login,
  on: day,
  due: day,
  letter: text.optional(),
  outline: z.partialRecord(reviewPart, text),
  tables: z.array(z.strictObject({ title: text, columns: z.array(text) })),
  mark,
})
export const reviewsFile = z.strictObject({
  requests: z.array(reviewRequest),
  reviews: z.array(review),
})
export type DemoReview = z.infer<typeof review>

const activity = z.strictObject({
  campaign: campaignId,
  unit: id,
  kind: z.enum(['conference', 'training', 'propaganda', 'meeting', 'other']),
  name: text,
  place: text,
  day,
  time: time.optional(),
  invited: count.optional(),
  attended: count.optional(),
  language: text.optional(),
  by: login,
  note: text.optional(),
  mark,
})
export const activitiesFile = z.strictObject({ activities: z.array(activity) })
export type DemoActivity = z.infer<typeof activity>

const assignment = z.strictObject({
  campaign: campaignId,
  unit: id,
  person: id.optional(),
  collective: text.optional(),
  task: text,
  on: day,
  by: login,
  due: day.optional(),
  done: z.strictObject({ on: day, result: text }).optional(),
})
export const assignmentsFile = z.strictObject({ assignments: z.array(assignment) })
export type DemoAssignment = z.infer<typeof assignment>

const receivedPaper = z.strictObject({
  campaign: campaignId,
  unit: id,
  citation: text,
  /** The register's document, where it is one. */
  document: id.optional(),
  receivedOn: day,
  passedOn: day.optional(),
  carriedOutOn: day.optional(),
  by: login,
  note: text.optional(),
})
export const receivedPapersFile = z.strictObject({ papers: z.array(receivedPaper) })
export type DemoReceivedPaper = z.infer<typeof receivedPaper>

const voluntaryReport = z.strictObject({
  campaign: campaignId,
  unit: id,
  day,
  text,
  mobilised: count.optional(),
  by: login,
})
export const voluntaryReportsFile = z.strictObject({ reports: z.array(voluntaryReport) })
export type DemoVoluntaryReport = z.infer<typeof voluntaryReport>
