import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { blocking } from '../../platform/law/law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { changeSeen, refuseFrozen, refuseOwn, trace } from '../move-nomination.ts'
import { mayMove } from '../nomination.ts'
import { mustFindNomination } from '../queries.ts'
import { openStops, overriders, shortestOverride } from './dossier-facts.ts'
import { besideOf } from './queries.ts'
import { addOverride } from './store.ts'

/**
 * Lets a dossier pass although a required clause is not met: a named person, in writing, clause by clause. The finding
 * stays not met; the reason is kept and shown beside it.
 */
export const overrideFinding = command({
  name: 'nomination.override',
  input: z.object({
    id: z.uuid(),
    clause: z.string().trim().min(1).max(200),
    reason: z.string().trim().min(shortestOverride).max(2000),
  }),
  roles: overriders,
  on: async (reader, { id }) => (await mustFindNomination(reader, id)).holderId,
  run: async (act, { id, clause, reason }) => {
    const seen = await mustFindNomination(act.writer, id)
    const values = { code: seen.code }
    refuseOwn(act, seen)
    refuseFrozen(seen)
    if (!mayMove('nomination.accept', seen.state))
      throw new Refusal('nomination.not_in_this_state', { values, status: 409 })
    const { findings, overrides } = await besideOf(act.writer, act.law, seen, act.today)
    const stop = openStops(blocking(findings), overrides).find((one) => one.clause === clause)
    if (!stop)
      throw new Refusal('nomination.nothing_to_override', { values: { ...values, clause }, status: 409 })
    const { citation } = stop
    await changeSeen(act, seen, {})
    await addOverride(act.writer, {
      nominationId: id,
      clause,
      citation,
      reason,
      byAccount: act.actor.accountId,
      byName: act.actor.name,
      day: act.today,
    })
    await trace(act, seen, {
      move: 'nomination.override',
      toState: seen.state,
      reason: `${citation}: ${reason}`,
    })
    return {
      result: values,
      subject: `nomination:${id}`,
      unitId: seen.proposerId,
      note: { finding: stop, reason },
    }
  },
})
