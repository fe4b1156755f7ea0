import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { showDay } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindCampaign } from '../campaigns/queries.ts'
import { citationOf } from '../documents/document.ts'
import { findDocument } from '../documents/queries.ts'
import { mustFindAwardForm, mustFindNomination, type Nomination } from '../nominations/queries.ts'
import { mustFindUnit, pathOf } from '../units/queries.ts'
import type { UnitOn } from '../units/unit.ts'
import { decides, drafters } from './decision.ts'
import { usualBases } from './decision-paper.ts'
import { councilResults, inDecisions } from './queries.ts'
import { addDecision } from './store.ts'

const input = z.object({
  campaignId: z.uuid(),
  deciderId: z.number().int().positive(),
  /** Giám đốc Sở, Chủ tịch Ủy ban nhân dân tỉnh. */
  deciderTitle: z.string().trim().min(3).max(200),
  /** "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" */
  signerLine: z.string().trim().min(3).max(200),
  title: z.string().trim().min(5).max(400),
  /** Căn cứ; empty: the law by its name, the launch document, the council's minutes. */
  bases: z.array(z.string().trim().min(3).max(500)).max(20).default([]),
  note: z.string().trim().max(1000).nullish(),
  nominationIds: z.array(z.uuid()).min(1).max(2000),
})

type Input = z.output<typeof input>

const refuseUnfit = async (act: Act, nomination: Nomination, { campaignId }: Input, decider: UnitOn) => {
  const { code, subjectName: name, frozenReason: reason } = nomination
  if (reason) throw new Refusal('decision.item_frozen', { values: { name, code, reason }, status: 409 })
  if (nomination.state !== 'awaiting_decision')
    throw new Refusal('decision.item_moved', { values: { name, code }, status: 409 })
  if (nomination.campaignId !== campaignId)
    throw new Refusal('decision.other_campaign', { values: { name, code } })
  const form = await mustFindAwardForm(act.writer, nomination.awardForm)
  if (!decides(form.level, decider.class))
    throw new Refusal('decision.not_decided_here', {
      values: { name, code, form: form.nameVi, unit: decider.name },
    })
  const holder = await pathOf(act.writer, nomination.holderId ?? nomination.proposerId, act.today)
  if (!holder?.startsWith(decider.path))
    throw new Refusal('decision.held_elsewhere', { values: { name, code }, status: 403 })
}

const refuseTakenUp = async (act: Act, nominationIds: readonly string[]): Promise<void> => {
  const [taken] = await inDecisions(act.writer, nominationIds)
  if (taken) throw new Refusal('decision.taken_up', { values: { code: taken.code }, status: 409 })
}

/** The last session in which all of them passed, when it is one and the same. */
const councilOf = async (act: Act, nominationIds: readonly string[]) => {
  const results = await councilResults(act.writer, nominationIds)
  const [first] = results.values()
  const sessions = new Set([...results.values()].map(({ sessionId }) => sessionId))
  return first && sessions.size === 1 && results.size === nominationIds.length ? first : null
}

const basesFor = async (
  act: Act,
  { bases, campaignId }: Input,
  council: Awaited<ReturnType<typeof councilOf>>,
) => {
  if (bases.length > 0) return bases
  const { documentId } = await mustFindCampaign(act.writer, campaignId)
  const launch = documentId ? await findDocument(act.writer, documentId) : null
  const minutes = council && {
    council: council.council,
    number: council.minutesNumber,
    day: showDay(council.heldOn, 'vi'),
  }
  return usualBases(launch && citationOf(launch, 'vi'), minutes)
}

/** Drafts the decision of one campaign for dossiers that wait for it: one decision for each form among them. */
export const draftDecision = command({
  name: 'decision.draft',
  input,
  roles: drafters,
  on: async (_reader, given) => given.deciderId,
  run: async (act, given) => {
    const { campaignId, deciderId, deciderTitle, signerLine, title } = given
    const decider = await mustFindUnit(act.writer, deciderId, act.today)
    const nominations: Nomination[] = []
    for (const id of new Set(given.nominationIds)) nominations.push(await mustFindNomination(act.writer, id))
    for (const nomination of nominations) await refuseUnfit(act, nomination, given, decider)
    await refuseTakenUp(
      act,
      nominations.map(({ id }) => id),
    )
    const ids: string[] = []
    for (const [awardForm, group] of Map.groupBy(nominations, (one) => one.awardForm)) {
      const nominationIds = group.map(({ id }) => id)
      const council = await councilOf(act, nominationIds)
      const bases = await basesFor(act, given, council)
      const sessionId = council?.sessionId ?? null
      const row = { campaignId, awardForm, deciderId, deciderTitle, signerLine, title, bases, sessionId }
      ids.push(await addDecision(act.writer, { ...row, note: given.note || null }, nominationIds))
    }
    return { result: { ids }, subject: `decision:${ids[0]}`, unitId: deciderId }
  },
})
