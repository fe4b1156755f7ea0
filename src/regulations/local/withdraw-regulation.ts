import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { asIfWithdrawn, editionMoves, regulators, shortestReason } from './local-regulation.ts'
import { editionsOf, mustFindRegulation } from './queries.ts'
import { mustChange, mustKeep } from './write-edition.ts'

const { from, to } = editionMoves['local_regulation.withdraw']

/** Ends a regulation: from this day on it binds nobody. Its editions are kept, for the days on which they held. */
export const withdrawRegulation = command({
  name: 'local_regulation.withdraw',
  input: z.object({
    regulationId: z.uuid(),
    fromOn: dayInput,
    reason: z.string().trim().min(shortestReason).max(2000),
  }),
  roles: regulators,
  on: async (reader, { regulationId }) => (await mustFindRegulation(reader, regulationId)).unitId,
  run: async (act, { regulationId, fromOn, reason }) => {
    const regulation = await mustFindRegulation(act.writer, regulationId)
    mustKeep(act, regulation)
    const editions = await editionsOf(act.writer, regulationId)
    const standing = editions.find(({ state }) => from.some((one) => one === state))
    if (!standing)
      throw new Refusal('local_regulation.not_in_this_state', {
        values: { code: regulation.code },
        status: 409,
      })
    for (const one of asIfWithdrawn(editions, fromOn)) {
      const before = editions.find(({ id }) => id === one.id)
      if (!before || before.untilOn === one.untilOn) continue
      const ended = { untilOn: one.untilOn, endedOn: act.today, endedBy: act.actor.name }
      await mustChange(act, before, one.id === standing.id ? { ...ended, state: to, reason } : ended)
    }
    return {
      result: { code: regulation.code },
      subject: `local_regulation:${regulationId}`,
      unitId: regulation.unitId,
    }
  },
})
