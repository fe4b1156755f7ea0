import { recordDocument } from '../../documents/record-document.ts'
import { appraiseNomination } from '../../nominations/appraisal/appraise-nomination.ts'
import { freezeNomination } from '../../nominations/freeze-nomination.ts'
import { issueGuidance } from '../../nominations/guidance/issue-guidance.ts'
import { proposeUp } from '../../nominations/propose-up.ts'
import { returnNomination } from '../../nominations/return-nomination.ts'
import { saveNomination } from '../../nominations/save-nomination.ts'
import { submitNomination } from '../../nominations/submit-nomination.ts'
import { takeNomination } from '../../nominations/take-nomination.ts'
import { withdrawNomination } from '../../nominations/withdraw-nomination.ts'
import { showDay } from '../../platform/plain/day.ts'
import type { DemoGuidance, DemoNomination, DemoProposal } from '../award-shapes.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { Ledger } from '../ledger.ts'

const nameOf = ({ administrative, units }: Demo, unit: string): string =>
  [...administrative, ...units].find(({ id }) => id === unit)?.name ?? unit

/** The letter in the register, then what it says. */
const guidance = (demo: Demo, one: DemoGuidance): readonly Deed[] => {
  const { id, campaign, issuer, title, no, issuedOn, by, criteria, papers, deadline, channel, quotas } = one
  return [
    deed({
      day: issuedOn,
      time: '10:00',
      by,
      name: `award-guidance ${id} document`,
      command: recordDocument,
      input: ({ ledger }) => ({
        number: no,
        kind: 'Công văn',
        issuedOn,
        issuerId: ledger.unit(issuer),
        issuerName: nameOf(demo, issuer),
        subject: title,
        knownBy: 'stub',
      }),
      keep: (made, ledger) => ledger.keep(`guidance-document:${id}`, made.id),
    }),
    deed({
      day: issuedOn,
      time: '10:10',
      by,
      name: `award-guidance ${id}`,
      command: issueGuidance,
      input: ({ ledger }) => ({
        campaignId: ledger.id(`campaign:${campaign}`),
        issuerId: ledger.unit(issuer),
        title,
        documentId: ledger.id(`guidance-document:${id}`),
        criteria,
        papers,
        deadlineOn: deadline,
        channel,
        quotas: quotas.map((quota) => ({
          awardForm: quota.form,
          unitClass: quota.class ?? null,
          unitId: quota.unit ? ledger.unit(quota.unit) : null,
          subjectKind: quota.subject,
          maximum: quota.maximum,
          note: quota.note ?? null,
        })),
      }),
      keep: (made, ledger) => ledger.keep(`guidance:${id}`, made.id),
    }),
  ]
}

const subjectOf = (nomination: DemoNomination, ledger: Ledger) => {
  const { subject, unit, person, position, household } = nomination
  const unitId = ledger.unit(unit)
  if (subject === 'collective') return { kind: subject, unitId }
  if (subject === 'household') return { kind: subject, name: household, unitId }
  return { kind: subject, personId: person ? ledger.id(`person:${person}`) : null, position, unitId }
}

/** The papers that the guidance wants; the minutes cite themselves. */
const papersOf = (demo: Demo, { guidance: id, submittedOn }: DemoNomination) =>
  (demo.guidances.find((one) => one.id === id)?.papers ?? [])
    .filter(({ kind, required }) => required && kind !== 'bien-ban')
    .map(({ kind, name }) => ({ kind, name, citation: `Bản ký ngày ${showDay(submittedOn, 'vi')}` }))

const saved = (demo: Demo, nomination: DemoNomination): Deed => {
  const { id, guidance: of, proposer, form, directWorker, leader, achievement, minutes } = nomination
  return deed({
    day: nomination.submittedOn,
    time: '09:00',
    by: nomination.by,
    name: `nominations ${id}`,
    command: saveNomination,
    input: ({ ledger }) => ({
      guidanceId: ledger.id(`guidance:${of}`),
      proposerId: ledger.unit(proposer),
      awardForm: form,
      subject: subjectOf(nomination, ledger),
      directWorker,
      leader,
      achievement,
      minutes: {
        number: minutes.no,
        heldOn: minutes.heldOn,
        present: minutes.present,
        total: minutes.total,
        inFavour: minutes.inFavour,
      },
      papers: papersOf(demo, nomination),
    }),
    keep: (made, ledger) => ledger.keep(`nomination:${id}`, made.id),
  })
}

const seen = (id: string) => (stage: Stage) => ({ id: stage.ledger.id(`nomination:${id}`) })

const submitted = ({ id, submittedOn, by, expect }: DemoNomination): Deed =>
  deed({
    day: submittedOn,
    time: '09:30',
    by,
    name: `nominations ${id} submitted`,
    expect,
    command: submitNomination,
    input: seen(id),
  })

type Step = DemoNomination['steps'][number]

/** An appraisal begins with taking the dossier; what was asked of it was there when it was found eligible. */
const appraised = (demo: Demo, { id, guidance: of }: DemoNomination, step: Step): readonly Deed[] => {
  const { on, by, conclusion = 'eligible', text } = step
  const criteria = demo.guidances.find((one) => one.id === of)?.criteria ?? []
  const answer = conclusion === 'eligible' ? 'met' : 'unknown'
  return [
    deed({
      day: on,
      time: '14:00',
      by,
      name: `nominations ${id} taken ${on}`,
      command: takeNomination,
      input: seen(id),
    }),
    deed({
      day: on,
      time: '16:00',
      by,
      name: `nominations ${id} appraised ${on}`,
      command: appraiseNomination,
      input: (stage) => ({
        ...seen(id)(stage),
        checklist: criteria.map((item) => ({ item, answer })),
        conclusion,
        opinion: text,
      }),
    }),
  ]
}

const stepped = (demo: Demo, nomination: DemoNomination, step: Step): readonly Deed[] => {
  const { id } = nomination
  const { on, by, what, text } = step
  if (what === 'appraised') return appraised(demo, nomination, step)
  const when = { day: on, time: '15:00', by, name: `nominations ${id} ${what} ${on}` }
  const input = (stage: Stage) => ({ ...seen(id)(stage), reason: text })
  if (what === 'returned') return [deed({ ...when, command: returnNomination, input })]
  if (what === 'frozen') return [deed({ ...when, command: freezeNomination, input })]
  if (what === 'withdrawn') return [deed({ ...when, command: withdrawNomination, input })]
  return [deed({ ...when, command: submitNomination, input: seen(id) })]
}

const proposed = (demo: Demo, { id, no, date, from, to, nominations, by }: DemoProposal): readonly Deed[] => [
  deed({
    day: date,
    time: '16:00',
    by,
    name: `decisions ${id} document`,
    command: recordDocument,
    input: ({ ledger }) => ({
      number: no,
      kind: 'Tờ trình',
      issuedOn: date,
      issuerId: ledger.unit(from),
      issuerName: nameOf(demo, from),
      subject: 'Đề nghị khen thưởng',
      knownBy: 'stub',
      published: false,
    }),
  }),
  deed({
    day: date,
    time: '16:10',
    by,
    name: `decisions ${id}`,
    command: proposeUp,
    input: ({ ledger }) => ({
      ids: nominations.map((one) => ledger.id(`nomination:${one}`)),
      toUnitId: ledger.unit(to),
      letter: `Tờ trình số ${no} ngày ${showDay(date, 'vi')}`,
    }),
  }),
]

/** Award guidance, dossiers on their way through it, and what an agency sent up. */
export const nominationDeeds = (demo: Demo): readonly Deed[] => [
  ...demo.guidances.flatMap((one) => guidance(demo, one)),
  ...demo.nominations.flatMap((nomination) => [
    saved(demo, nomination),
    submitted(nomination),
    ...nomination.steps.flatMap((step) => stepped(demo, nomination, step)),
  ]),
  ...demo.awards.proposals.flatMap((proposal) => proposed(demo, proposal)),
]
