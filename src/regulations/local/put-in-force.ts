import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { showDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { oneLawAtATime } from '../store.ts'
import { asIfPut, earliestDay, editionMoves, regulators } from './local-regulation.ts'
import { editionsOf, mustFindEdition, standingLaw } from './queries.ts'
import { mustBeSeen, mustChange, mustKeep, mustRead } from './write-edition.ts'

const name = 'local_regulation.put'

/**
 * Puts a draft in force from a day. It is read once more beside the law in force; the edition before it ends on the
 * day before and is kept: what was judged by it is judged by it still.
 */
export const putInForce = command({
  name: 'local_regulation.put',
  input: z.object({ editionId: z.uuid(), version: z.number().int(), fromOn: dayInput }),
  roles: regulators,
  on: async (reader, { editionId }) => (await mustFindEdition(reader, editionId)).regulation.unitId,
  run: async (act, { editionId, version, fromOn }) => {
    const { writer, today, actor } = act
    await oneLawAtATime(writer)
    const { edition, regulation } = await mustFindEdition(writer, editionId)
    mustKeep(act, regulation)
    if (!editionMoves[name].from.some((state) => state === edition.state))
      throw new Refusal('local_regulation.not_in_this_state', {
        values: { code: regulation.code },
        status: 409,
      })
    mustBeSeen(edition, version)
    const { local } = mustRead({ law: await standingLaw(writer, act.law) }, edition.files)
    const earliest = earliestDay(local.instrument)
    if (fromOn < earliest)
      throw new Refusal('local_regulation.too_early', {
        values: { day: showDay(earliest, 'vi') },
        fields: { fromOn: { code: 'local_regulation.too_early', values: { day: showDay(earliest, 'vi') } } },
      })
    const editions = await editionsOf(writer, regulation.id)
    const put = { putOn: today, putBy: actor.name }
    // The older ones first: two of one regulation are never in force at once.
    for (const one of asIfPut(editions, edition, fromOn)) {
      const before = editions.find(({ id }) => id === one.id)
      if (!before || one.id === editionId || before.untilOn === one.untilOn) continue
      const ended = { untilOn: one.untilOn, endedOn: today, endedBy: actor.name }
      await mustChange(act, before, before.state === 'in_force' ? { ...ended, state: 'replaced' } : ended)
    }
    await mustChange(act, edition, { state: editionMoves[name].to, fromOn, untilOn: null, ...put })
    return {
      result: { code: regulation.code, fromOn },
      subject: `local_regulation:${regulation.id}`,
      unitId: regulation.unitId,
    }
  },
})
