import type { Act } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { DutyRow, DutyStep } from '../tables.ts'
import { type DutyEvidence, type DutyMove, dutyMoves, evidenceOf, mayMove } from './duty.ts'
import { findDutyAt } from './queries.ts'
import { moveDuty } from './store.ts'

type Change = Parameters<typeof moveDuty>[2]

/** Moves a duty as the table says; throws 409 when it is not open to that, or somebody was faster. */
export const move = async (
  act: Act,
  duty: DutyRow,
  by: DutyMove,
  evidence: DutyEvidence,
  more: Change = {},
): Promise<void> => {
  if (!mayMove(by, duty.state)) throw new Refusal('duty.not_in_state', { status: 409 })
  const { to } = dutyMoves[by]
  const finished = to === 'done' ? { doneOn: act.today, doneBy: act.actor.name } : {}
  const moved = await moveDuty(
    act.writer,
    { id: duty.id, state: duty.state },
    { state: to, ...finished, ...more, evidence: { ...evidenceOf(duty), ...evidence } },
  )
  if (!moved) throw new Refusal('duty.moved_meanwhile', { status: 409 })
}

export type Settling = {
  readonly campaignId: string
  readonly unitId: number
  readonly steps: readonly DutyStep[]
  /** What shows that it is done: the plan, the report, the dossier. */
  readonly evidence: DutyEvidence
}

/**
 * Marks a unit's step done by what it sent, inside the act of the room that received it; that act has asked for the
 * right. A statement that there is nothing to propose gives way to what is proposed after it. Returns the duty's id, null
 * when the unit owes no such step or has done it already.
 */
export const settleDuty = async (act: Act, settling: Settling): Promise<number | null> => {
  const duty = await findDutyAt(act.writer, settling.campaignId, settling.unitId, settling.steps)
  if (!duty) return null
  const { proposesNone, ...kept } = evidenceOf(duty)
  if (proposesNone && duty.state === 'done') {
    const seen = { id: duty.id, state: duty.state }
    await moveDuty(act.writer, seen, { evidence: { ...kept, ...settling.evidence } })
    return duty.id
  }
  if (!mayMove('duty.fulfil', duty.state)) return null
  await move(act, duty, 'duty.fulfil', settling.evidence)
  return duty.id
}

/** Opens a settled step again, because what was sent was returned. Returns its id, null when it was not settled. */
export const reopenDuty = async (
  act: Act,
  asked: Omit<Settling, 'evidence'> & { readonly reason: string },
): Promise<number | null> => {
  const duty = await findDutyAt(act.writer, asked.campaignId, asked.unitId, asked.steps)
  if (!duty || !mayMove('duty.return', duty.state)) return null
  const returned = { reason: asked.reason, on: act.today, by: act.actor.name }
  await move(act, duty, 'duty.return', { returned }, { doneOn: null, doneBy: null })
  return duty.id
}
