import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { recordDocument } from '../../documents/record-document.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { within } from '../../platform/within.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { inspectionsOf, teamOf } from '../inspections/queries.ts'
import { moveInspection } from '../inspections/store.ts'
import { issuesUnderParent } from '../reviews/review.ts'
import { mustFindRound, type RoundFound } from './queries.ts'
import { mayIssue, paperMoves, plannerRoles, roundPapers } from './round.ts'
import { subjectOfPaper } from './round-paper.ts'
import { changeRound } from './store.ts'

/** As it was numbered, dated and signed elsewhere. */
export const signedElsewhere = {
  number: z.string().trim().min(3).max(80),
  issuedOn: dayInput,
  signerName: z.string().trim().min(2).max(200),
  signerTitle: z.string().trim().min(2).max(200),
}

const issueInput = z.object({
  roundId: z.uuid(),
  version: z.number().int(),
  paper: z.enum(roundPapers),
  ...signedElsewhere,
})

type Signed = z.output<z.ZodObject<typeof signedElsewhere>>

/** The agency under whose letterhead a unit's papers go out: a room writes under the agency above it. */
export const issuerOf = async ({ writer }: Pick<Act, 'writer'>, unitId: number, on: Day) => {
  const unit = await mustFindUnit(writer, unitId, on)
  return issuesUnderParent(unit) && unit.parentId !== null ? mustFindUnit(writer, unit.parentId, on) : unit
}

/** Enters an issued paper of an inspection into the register of documents; its id. */
export const enterPaper = async (
  act: Act,
  unitId: number,
  kind: string,
  subject: string,
  { number, issuedOn, signerName, signerTitle }: Signed,
): Promise<string> => {
  if (issuedOn > act.today)
    throw new Refusal('round.issued_ahead', { fields: { issuedOn: { code: 'round.issued_ahead' } } })
  const issuer = await issuerOf(act, unitId, issuedOn)
  const { id } = await within(act, recordDocument, {
    number,
    kind,
    issuedOn,
    issuerId: issuer.id,
    issuerName: issuer.name,
    subject,
    signer: `${signerTitle} ${signerName}`,
    knownBy: 'full',
    published: false,
  })
  return id
}

/** The decision names a team, the notice a schedule: neither goes out without. */
const mustBePrepared = async ({ writer }: Act, round: RoundFound, paper: string): Promise<void> => {
  if (paper === 'plan') return
  if ((await teamOf(writer, round.id)).length === 0) throw new Refusal('round.without_team', { status: 409 })
}

/** With the notice each unit of the round is asked for its report. */
const askUnits = async ({ writer }: Act, roundId: string): Promise<void> => {
  for (const inspection of await inspectionsOf(writer, { roundId, states: ['planned'] }))
    if (!(await moveInspection(writer, inspection, { state: 'notified' })))
      throw new Refusal('round.changed_meanwhile', { status: 409 })
}

/**
 * Enters the number, day and signer of a paper that was issued: kế hoạch, then quyết định, then thông báo, each once.
 * With the notice the units are asked for their reports. `{ id, paper }`
 */
export const issueRoundPaper = command({
  name: 'round.issue_paper',
  input: issueInput,
  roles: [...plannerRoles, 'clerk_of_records'],
  on: async (reader, { roundId }) => (await mustFindRound(reader, roundId)).unitId,
  run: async (act, { roundId, version, paper, ...signed }) => {
    const { writer } = act
    const round = await mustFindRound(writer, roundId)
    if (!mayIssue(paper, round)) throw new Refusal('round.not_its_turn', { status: 409 })
    await mustBePrepared(act, round, paper)
    const { to, column, documentKind } = paperMoves[paper]
    const campaign = await mustFindCampaign(writer, round.campaignId)
    const subject = `${subjectOfPaper(paper, campaign.name)} (${round.name}, ${showDay(round.fromOn, 'vi')})`
    const documentId = await enterPaper(act, round.unitId, documentKind, subject, signed)
    const change = { state: to, [column]: documentId }
    if (!(await changeRound(writer, { id: roundId, version }, change)))
      throw new Refusal('round.changed_meanwhile', { status: 409 })
    if (paper === 'notice') await askUnits(act, roundId)
    return { result: { id: roundId, paper }, subject: `inspection_round:${roundId}`, unitId: round.unitId }
  },
})
