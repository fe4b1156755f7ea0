import type { Act } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mayMove, type NominationMove, nominationMoves } from './nomination.ts'
import type { Nomination } from './queries.ts'
import { addEvent, changeNomination } from './store.ts'

type Step = {
  readonly reason?: string | null
  readonly change?: Parameters<typeof changeNomination>[2]
}

/** A frozen dossier stands still until the finding is lifted (discipline, complaint, inspection under way). */
export const refuseFrozen = (nomination: Nomination): void => {
  const { code, frozenReason: reason } = nomination
  if (reason) throw new Refusal('nomination.frozen', { values: { code, reason }, status: 409 })
}

/** Nobody decides about himself: who is nominated cannot take, appraise, return or freeze his own dossier. */
export const refuseOwn = (act: Act, nomination: Nomination): void => {
  if (act.actor.personId !== null && act.actor.personId === nomination.personId)
    throw new Refusal('nomination.own_dossier', { values: { code: nomination.code }, status: 403 })
}

/** Writes one line of the dossier's trace, also for what leaves the state as it is. */
export const trace = (
  act: Act,
  nomination: Nomination,
  line: { readonly move: string; readonly toState: string; readonly reason?: string | null },
): Promise<void> =>
  addEvent(act.writer, {
    nominationId: nomination.id,
    move: line.move,
    fromState: nomination.state,
    toState: line.toState,
    day: act.today,
    at: act.now,
    byName: act.actor.name,
    reason: line.reason ?? null,
  })

/** Changes a dossier that is still as it was seen; throws `nomination.changed_meanwhile` (409) when someone was faster. */
export const changeSeen = async (
  act: Act,
  nomination: Nomination,
  change: Parameters<typeof changeNomination>[2],
): Promise<void> => {
  if (await changeNomination(act.writer, nomination, change)) return
  throw new Refusal('nomination.changed_meanwhile', { values: { code: nomination.code }, status: 409 })
}

/** Moves a dossier by its table and writes the trace; refuses when the state does not allow it or someone was faster. */
export const moveNomination = async (
  act: Act,
  nomination: Nomination,
  move: NominationMove,
  { reason = null, change = {} }: Step = {},
): Promise<void> => {
  const { to, whileFrozen, needsReason } = nominationMoves[move]
  const values = { code: nomination.code }
  if (!mayMove(move, nomination.state))
    throw new Refusal('nomination.not_in_this_state', { values, status: 409 })
  if (!whileFrozen) refuseFrozen(nomination)
  if (needsReason && !reason) throw new Refusal('nomination.reason_needed', { values })
  await changeSeen(act, nomination, { ...change, reason, state: to, sinceOn: act.today })
  await trace(act, nomination, { move, toState: to, reason })
}
