import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { blocking, type Finding } from '../platform/law/law.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { within } from '../platform/within.ts'
import { agencyName } from '../council/paper-heads.ts'
import { recordDocument } from '../documents/record-document.ts'
import { assessAt } from '../regulations/local/queries.ts'
import { mustFindUnit } from '../units/queries.ts'
import { decisionMoves } from './decision.ts'
import { mustFindAward } from './queries.ts'
import { cancelAward } from './store.ts'

const input = z.object({
  awardId: z.uuid(),
  /** One of law/du-kien/award-revocation.yaml, where the law of the day names grounds. */
  ground: z.string().max(60).nullable().default(null),
  reason: z.string().trim().min(20).max(1000),
  /** The decision that cancels: `{ number, issuedOn, signer }`. */
  paper: z
    .object({
      number: z.string().trim().min(1).max(80),
      issuedOn: dayInput,
      signer: z.string().trim().max(200).nullish(),
    })
    .nullable()
    .default(null),
})

/** A role on a unit above is not enough: who gave the award cancels it. */
const isAwardingAuthority = (act: Act, deciderId: number): boolean =>
  act.actor.kind === 'system' ||
  act.actor.grants.some(
    ({ role, unitId }) =>
      unitId === deciderId && decisionMoves['award.revoke'].roles.some((one) => one === role),
  )

const refuseByLaw = (findings: readonly Finding[]): void => {
  const [against] = blocking(findings)
  if (against)
    throw new Refusal('award.ground_not_in_law', {
      values: { citation: against.citation },
      fields: { ground: { code: 'award.ground_needed' } },
      clause: against.clause,
    })
}

/**
 * Cancels an award: by the authority that gave it, on a ground of the law of the day, or on a written one where the law
 * names none. It stays in the register, marked, and leaves the public one.
 */
export const revokeAward = command({
  name: 'award.revoke',
  input,
  roles: decisionMoves['award.revoke'].roles,
  on: async (reader, given) => (await mustFindAward(reader, given.awardId)).deciderId,
  run: async (act, { awardId, ground, reason, paper }) => {
    const award = await mustFindAward(act.writer, awardId)
    const byAwardingAuthority = isAwardingAuthority(act, award.deciderId)
    if (!byAwardingAuthority) throw new Refusal('award.not_awarding_authority', { status: 403 })
    const findings = await assessAt(act.writer, act.law, {
      unitId: award.deciderId,
      subject: 'award-revocation',
      facts: { ground, byAwardingAuthority },
      day: act.today,
    })
    refuseByLaw(findings)
    const decider = await mustFindUnit(act.writer, award.deciderId, act.today)
    const document =
      paper &&
      (await within(act, recordDocument, {
        ...paper,
        kind: 'Quyết định',
        issuerId: decider.id,
        issuerName: agencyName(decider.name),
        subject: `Hủy bỏ khen thưởng đối với ${award.subjectName}`,
        knownBy: 'reported',
      }))
    const change = {
      revokedOn: act.today,
      revokeGround: ground,
      revokeReason: reason,
      revokeDocumentId: document?.id ?? null,
    }
    if (!(await cancelAward(act.writer, awardId, change)))
      throw new Refusal('award.revoked_already', { values: { name: award.subjectName }, status: 409 })
    return {
      result: { id: awardId, decisionId: award.decisionId },
      subject: `award:${awardId}`,
      unitId: award.deciderId,
      note: { findings },
    }
  },
})
