import { z } from 'zod'
import { campaignId, count, day, expected, id, login, mark, text, unitClass } from './shapes.ts'

/** award-guidance, nominations, councils, decisions, scoring. */

const awardForm = z.enum(['bang_khen_thu_tuong', 'bang_khen_tinh', 'giay_khen', 'chien_si_thi_dua_co_so'])
const subject = z.enum(['collective', 'individual', 'household'])

/** For each unit of the class, or for the one unit named. */
const quota = z.strictObject({
  form: awardForm,
  class: unitClass.optional(),
  unit: id.optional(),
  subject: z.enum(['collective', 'individual', 'household', 'any']),
  maximum: count,
  note: text.optional(),
})
const guidance = z.strictObject({
  id,
  campaign: campaignId,
  issuer: id,
  title: text,
  no: text,
  issuedOn: day,
  by: login,
  criteria: z.array(text),
  papers: z.array(z.strictObject({ kind: id, name: text, required: z.boolean() })),
  deadline: day,
  channel: text,
  quotas: z.array(quota),
  mark,
})
export const guidanceFile = z.strictObject({ guidances: z.array(guidance) })
export type DemoGuidance = z.infer<typeof guidance>

const step = z.strictObject({
  on: day,
  what: z.enum(['returned', 'resubmitted', 'frozen', 'withdrawn', 'appraised']),
  by: login,
  conclusion: z.enum(['eligible', 'incomplete', 'not_eligible']).optional(),
  text,
})
const nomination = z.strictObject({
  id,
  guidance: id,
  proposer: id,
  form: awardForm,
  subject,
  /** The collective, or the unit of the individual. */
  unit: id,
  person: id.optional(),
  household: text.optional(),
  position: text.optional(),
  directWorker: z.boolean().default(false),
  leader: z.boolean().default(false),
  achievement: text,
  submittedOn: day,
  by: login,
  /** Minutes of the unit's own review. */
  minutes: z.strictObject({ no: text, heldOn: day, present: count, total: count, inFavour: count }),
  /** refused: the command refuses it as it arrives (quota, deadline, one achievement one award). */
  expect: expected.optional(),
  message: text.optional(),
  steps: z.array(step).default([]),
  outcome: z.enum(['commended', 'not_commended', 'frozen', 'refused', 'withdrawn', 'proposed_up']),
  mark,
})
export const nominationsFile = z.strictObject({ nominations: z.array(nomination) })
export type DemoNomination = z.infer<typeof nomination>

const member = z.strictObject({ person: id, role: z.enum(['chair', 'deputy', 'member', 'secretary']) })
const council = z.strictObject({
  id,
  unit: id,
  name: text,
  from: day,
  quorum: z.tuple([count, count]),
  majority: z.tuple([count, count]),
  verified: z.literal(false),
  members: z.array(member),
  mark,
})
/** Who is not named under an item voted for it, in the way of his presence. */
const item = z.strictObject({
  nomination: id,
  against: z.array(id).default([]),
  blank: z.array(id).default([]),
  interest: z
    .array(z.strictObject({ person: id, kind: text, mayVote: z.boolean(), reason: text }))
    .default([]),
  outcome: z.enum(['passed', 'not_passed']),
})
const session = z.strictObject({
  id,
  council: id,
  campaign: campaignId.optional(),
  title: text,
  way: z.enum(['meeting', 'written']),
  heldOn: day,
  place: text.optional(),
  by: login,
  present: z.array(id),
  written: z.array(id),
  absent: z.array(id),
  items: z.array(item),
  minutesNo: text,
  conclusion: text,
  mark,
})
export const councilsFile = z.strictObject({ councils: z.array(council), sessions: z.array(session) })
export type DemoCouncil = z.infer<typeof council>
export type DemoSession = z.infer<typeof session>

const bonus = z.strictObject({ base: count, collective: count, individual: count, total: count })
const decision = z.strictObject({
  id,
  campaign: campaignId,
  session: id,
  form: awardForm,
  no: text,
  date: day,
  decider: id,
  deciderTitle: text,
  signerLine: text,
  title: text,
  draftedOn: day,
  draftedBy: login,
  enteredBy: login,
  nominations: z.array(id),
  bonus,
  mark,
})
/** A decision's published size, of which the demonstration shows a part. */
const announced = z.strictObject({
  decision: id,
  collectives: count,
  individuals: count,
  collectiveSplit: z.record(text, count),
  individualSplit: z.record(text, count),
  bonus,
  mark,
  note: text,
})
const proposal = z.strictObject({
  id,
  campaign: campaignId,
  no: text,
  date: day,
  from: id,
  to: id,
  form: awardForm,
  nominations: z.array(id),
  by: login,
  mark,
})
export const decisionsFile = z.strictObject({
  decisions: z.array(decision),
  announced: z.array(announced),
  proposals: z.array(proposal),
})
export type DemoDecision = z.infer<typeof decision>
export type DemoProposal = z.infer<typeof proposal>
