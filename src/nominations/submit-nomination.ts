import { z } from 'zod'
import type { Act } from '../platform/command.ts'
import { command } from '../platform/command.ts'
import type { FieldFault } from '../platform/plain/refusal.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { settleDuty } from '../campaigns/duties/settle-duty.ts'
import { mustFindCampaign } from '../campaigns/queries.ts'
import { mustFindUnit } from '../units/queries.ts'
import { missingPapers } from './completeness.ts'
import { type Guidance, mustFindGuidance, quotasOf, usedOf } from './guidance/queries.ts'
import { quotaFor } from './guidance/quota.ts'
import { holdGuidance } from './guidance/store.ts'
import { moveNomination } from './move-nomination.ts'
import { isLate, nominationMoves } from './nomination.ts'
import { findAwardForm, mustFindNomination, type Nomination, papersOf, sameAchievement } from './queries.ts'

/** Everything that is missing is named at once, so that nobody comes back three times. */
const refuseIncomplete = async (act: Act, nomination: Nomination, guidance: Guidance): Promise<void> => {
  const papers = await papersOf(act.writer, nomination.id)
  const missing = missingPapers(guidance.papers, papers, nomination.minutes)
  const fields: Record<string, FieldFault> = {}
  if (!nomination.achievement) fields['achievement'] = { code: 'nomination.achievement_missing' }
  if (!nomination.minutes) fields['minutes.heldOn'] = { code: 'nomination.minutes_missing' }
  for (const { kind, name } of missing)
    fields[`papers.${kind}`] = { code: 'nomination.paper_missing', values: { paper: name } }
  const values = { code: nomination.code, count: Object.keys(fields).length }
  if (values.count === 0) return
  const names = missing.map((paper) => paper.name).join('; ')
  if (names) throw new Refusal('nomination.incomplete', { values: { ...values, names }, fields })
  throw new Refusal('nomination.incomplete_but_papers', { values, fields })
}

const refuseSameAchievement = async (act: Act, nomination: Nomination): Promise<void> => {
  const [other] = await sameAchievement(act.writer, nomination.achievementKey, nomination.id)
  if (!other) return
  const proposer = await mustFindUnit(act.writer, other.proposerId, other.submittedOn ?? act.today)
  throw new Refusal('nomination.same_achievement', {
    status: 409,
    values: {
      subject: nomination.subjectName,
      code: other.code,
      proposer: proposer.name,
      day: (other.submittedOn ?? other.sinceOn).split('-').reverse().join('/'),
    },
  })
}

/** Whether the dossier goes beyond the quota. Refuses when it does and nobody says why it should come all the same. */
const overQuota = async (act: Act, nomination: Nomination, reason: string | null): Promise<boolean> => {
  const { guidanceId, proposerId, awardForm, subjectKind } = nomination
  const unit = await mustFindUnit(act.writer, proposerId, act.today)
  const quota = quotaFor(await quotasOf(act.writer, guidanceId), {
    awardForm,
    unitId: proposerId,
    unitClass: unit.class,
    subjectKind,
  })
  if (!quota) return false
  const use = { guidanceId, proposerId, awardForm, subjectKind: quota.subjectKind }
  const used = await usedOf(act.writer, use, nomination.id)
  if (used < quota.maximum) return false
  const form = await findAwardForm(act.writer, awardForm)
  const values = { unit: unit.name, used, maximum: quota.maximum, form: form?.nameVi ?? awardForm }
  if (!reason)
    throw new Refusal('nomination.over_quota', {
      values,
      fields: { overQuotaReason: { code: 'nomination.over_quota_reason' } },
    })
  return true
}

/** Who receives: the campaign's standing agency for its own guidance, otherwise who issued the guidance. */
const receiverOf = async (act: Act, guidance: Guidance): Promise<number> => {
  const campaign = await mustFindCampaign(act.writer, guidance.campaignId)
  return guidance.issuerId === campaign.launcherId
    ? (campaign.standingId ?? guidance.issuerId)
    : guidance.issuerId
}

/** Hands a dossier in: complete, counted against the quota as it arrives, one achievement once; late is marked, not stopped. */
export const submitNomination = command({
  name: 'nomination.submit',
  input: z.object({
    id: z.uuid(),
    overQuotaReason: z.string().trim().max(1000).nullish(),
  }),
  roles: nominationMoves['nomination.submit'].roles,
  on: async (reader, input) => (await mustFindNomination(reader, input.id)).proposerId,
  run: async (act, input) => {
    const seen = await mustFindNomination(act.writer, input.id)
    await holdGuidance(act.writer, seen.guidanceId)
    const guidance = await mustFindGuidance(act.writer, seen.guidanceId)
    await refuseIncomplete(act, seen, guidance)
    await refuseSameAchievement(act, seen)
    const overQuotaReason = input.overQuotaReason || null
    const over = await overQuota(act, seen, overQuotaReason)
    const submittedOn = seen.submittedOn ?? act.today
    await moveNomination(act, seen, 'nomination.submit', {
      change: {
        holderId: await receiverOf(act, guidance),
        submittedOn,
        overQuota: over,
        overQuotaReason: over ? overQuotaReason : null,
      },
    })
    await settleDuty(act, {
      campaignId: seen.campaignId,
      unitId: seen.proposerId,
      steps: ['de_xuat_kt'],
      evidence: { note: seen.code },
    })
    const late = isLate(guidance.deadlineOn, submittedOn)
    return {
      result: { code: seen.code, overQuota: over, late },
      subject: `nomination:${seen.id}`,
      unitId: seen.proposerId,
    }
  },
})
