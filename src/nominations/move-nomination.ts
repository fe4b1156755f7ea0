import type { Act } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mayMove, type NominationMove, nominationMoves } from './nomination.ts'
import { addEvent, changeNomination } from './store.ts'
import type { NominationRow } from './tables.ts'

/** Moves a dossier by its table and writes the trace; refuses when the state does not allow it or someone was faster. */
export const moveNomination = async (
  act: Act,
  nomination: NominationRow,
  move: NominationMove,
  change: Parameters<typeof changeNomination>[2] = {},
): Promise<void> => {
  const values = { code: nomination.code }
  if (!mayMove(move, nomination.state))
    throw new Refusal('nomination.not_in_this_state', { values, status: 409 })
  const to = nominationMoves[move].to
  const moved = await changeNomination(act.writer, nomination, { ...change, state: to, sinceOn: act.today })
  if (!moved) throw new Refusal('nomination.changed_meanwhile', { values, status: 409 })
  await addEvent(act.writer, {
    nominationId: nomination.id,
    fromState: nomination.state,
    toState: to,
    day: act.today,
    at: act.now,
    byName: act.actor.name,
    reason: change.reason ?? null,
  })
}

/** A frozen dossier stands still until the finding is lifted (discipline, complaint, inspection under way). */
export const refuseFrozen = (nomination: NominationRow): void => {
  if (nomination.frozenReason)
    throw new Refusal('nomination.frozen', {
      values: { code: nomination.code, reason: nomination.frozenReason },
      status: 409,
    })
}
