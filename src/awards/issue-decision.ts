import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { type Day, showDay } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { fold, personSortKey, sortKey } from '../platform/plain/vietnamese.ts'
import { within } from '../platform/within.ts'
import { mustFindCampaign } from '../campaigns/queries.ts'
import { agencyName } from '../council/paper-heads.ts'
import { giveNumber } from '../documents/give-number.ts'
import { linkDocuments } from '../documents/link-documents.ts'
import { recordDocument } from '../documents/record-document.ts'
import { settleNomination } from '../nominations/settle-nomination.ts'
import { mustFindUnit } from '../units/queries.ts'
import { type Awardee, decisionMoves } from './decision.ts'
import { decisionText } from './decision-paper.ts'
import { awardeesOf, type Decision, mustFindDecision, paperFacts, standingAwards } from './queries.ts'
import { addAwards, changeDraft } from './store.ts'

const input = z
  .object({
    decisionId: z.uuid(),
    version: z.number().int(),
    /** As the clerk of records gave it elsewhere: `1105/QĐ-UBND`; null: the next number of the series kept here. */
    number: z.string().trim().max(80).nullable(),
    /** The series to take a number from, when it is given here: `QĐ-SNN`. */
    symbol: z.string().trim().max(40).nullable().default(null),
    issuedOn: dayInput,
    signer: z.string().trim().max(200).nullish(),
  })
  .refine(({ number, symbol }) => Boolean(number) !== Boolean(symbol), {
    error: 'decision.number_or_series',
    path: ['number'],
  })

type Input = z.output<typeof input>

/** What stopped being true between draft and signature, told with the name it concerns. */
const refuseStopped = (awardees: readonly Awardee[]): void => {
  if (awardees.length === 0) throw new Refusal('decision.empty')
  for (const { subjectName: name, code, frozenReason: reason, state } of awardees) {
    if (reason) throw new Refusal('decision.item_frozen', { values: { name, code, reason }, status: 409 })
    if (state !== 'awaiting_decision')
      throw new Refusal('decision.item_moved', { values: { name, code }, status: 409 })
  }
}

/** One achievement, one award: neither twice in this decision nor once here and once in another. */
const refuseTwice = async (act: Act, awardees: readonly Awardee[]): Promise<void> => {
  const keys = awardees.map(({ achievementKey }) => achievementKey)
  const twice = awardees.find(({ achievementKey }, at) => keys.indexOf(achievementKey) < at)
  if (twice)
    throw new Refusal('award.twice_in_decision', {
      values: { name: twice.subjectName, code: twice.code },
      status: 409,
    })
  const [given] = await standingAwards(act.writer, keys)
  if (given)
    throw new Refusal('award.commended_already', {
      values: {
        name: given.subjectName,
        number: given.number ?? '…',
        day: given.issuedOn ? showDay(given.issuedOn, 'vi') : '…',
      },
      status: 409,
    })
}

const numberFor = async (act: Act, { number, symbol, issuedOn }: Input, unitId: number): Promise<string> =>
  number || (await within(act, giveNumber, { unitId, symbol, year: Number(issuedOn.slice(0, 4)) })).number

const registerPaper = async (act: Act, decision: Decision, given: Input, awardees: readonly Awardee[]) => {
  const decider = await mustFindUnit(act.writer, decision.deciderId, act.today)
  const number = await numberFor(act, given, decider.id)
  const facts = await paperFacts(act.writer, decision, awardees, act.today)
  const { id } = await within(act, recordDocument, {
    number,
    kind: 'Quyết định',
    issuedOn: given.issuedOn,
    issuerId: decider.id,
    issuerName: agencyName(decider.name),
    subject: decision.title,
    signer: given.signer || null,
    knownBy: 'full',
    text: decisionText(facts),
    numberedHere: !given.number,
  })
  const { documentId: launch } = await mustFindCampaign(act.writer, decision.campaignId)
  if (launch) await within(act, linkDocuments, { fromId: id, toId: launch, kind: 'basis' })
  return { documentId: id, number }
}

const awardRow = (decisionId: string, awardee: Awardee) => {
  const { subjectName, subjectPosition, unitName, achievement, subjectKind, ordinal } = awardee
  return {
    decisionId,
    nominationId: awardee.nominationId,
    ordinal,
    subjectKind,
    subjectName,
    subjectPosition,
    unitName,
    unitId: awardee.unitId,
    achievement,
    achievementKey: awardee.achievementKey,
    searchKey: fold([subjectName, subjectPosition, unitName].filter(Boolean).join(' ')),
    sortKey: subjectKind === 'individual' ? personSortKey(subjectName) : sortKey(subjectName),
  }
}

const refuseFuture = (issuedOn: Day, today: Day): void => {
  if (issuedOn > today)
    throw new Refusal('decision.issued_in_future', {
      fields: { issuedOn: { code: 'decision.issued_in_future' } },
    })
}

/**
 * Issues a drafted decision: its number, day and signer are entered by the clerk of records, or the number is given here
 * where the agency keeps its series here. All or nothing: the paper in the register, the awards with their ordinals, the
 * dossiers settled.
 */
export const issueDecision = command({
  name: 'decision.issue',
  input,
  roles: decisionMoves['decision.issue'].roles,
  on: async (reader, given) => (await mustFindDecision(reader, given.decisionId)).deciderId,
  run: async (act, given) => {
    const { decisionId, version, issuedOn } = given
    const decision = await mustFindDecision(act.writer, decisionId)
    if (decision.state !== 'draft') throw new Refusal('decision.issued_already', { status: 409 })
    refuseFuture(issuedOn, act.today)
    const awardees = await awardeesOf(act.writer, decision, act.today)
    refuseStopped(awardees)
    await refuseTwice(act, awardees)
    const { documentId, number } = await registerPaper(act, decision, given, awardees)
    const change = { state: 'issued', issuedOn, signer: given.signer || null, documentId } as const
    if (!(await changeDraft(act.writer, { id: decisionId, version }, change)))
      throw new Refusal('decision.changed_meanwhile', { status: 409 })
    await addAwards(
      act.writer,
      awardees.map((awardee) => awardRow(decisionId, awardee)),
    )
    for (const { nominationId } of awardees) await settleNomination(act, nominationId, 'commend')
    return {
      result: { id: decisionId, number, awards: awardees.length },
      subject: `decision:${decisionId}`,
      unitId: decision.deciderId,
    }
  },
})
