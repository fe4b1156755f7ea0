import { z } from 'zod'
import { command } from '../../../platform/command.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { communeTotals } from '../board/queries.ts'
import { wholeOf } from '../board/totals.ts'
import { liesAhead, momentOn, runningRoles } from '../election-day.ts'
import { cutoffsOf, mustFindDay } from '../queries.ts'
import { pressFigures } from './queries.ts'
import { addFigure } from './store.ts'

/** Takes the province's figure of a cut-off as it stands now, with its coverage; nobody but us sees it yet. `{ id }` */
export const freezeFigure = command({
  name: 'press.freeze',
  input: z.object({ dayId: z.uuid(), cutoffId: z.number().int() }),
  roles: runningRoles,
  on: async (reader, { dayId }) => (await mustFindDay(reader, dayId)).provinceId,
  run: async ({ writer, actor, today, now }, { dayId, cutoffId }) => {
    const day = await mustFindDay(writer, dayId)
    const cutoff = (await cutoffsOf(writer, dayId)).find(({ id }) => id === cutoffId)
    if (!cutoff) throw new Refusal('turnout.no_such_cutoff', { status: 404 })
    const takenAt = momentOn(today, now)
    if (liesAhead(cutoff, takenAt)) throw new Refusal('press.ahead', { status: 409 })
    const {
      closed: _closed,
      byPhone: _phone,
      figuresAt,
      ...whole
    } = wholeOf(await communeTotals(writer, day, cutoffId))
    if (figuresAt === null) throw new Refusal('press.nothing_yet', { status: 409 })
    const known = (await pressFigures(writer, dayId)).filter((one) => one.cutoffId === cutoffId)
    const id = await addFigure(writer, {
      ...whole,
      electionDayId: dayId,
      cutoffId,
      takenAt,
      revision: (known[0]?.revision ?? 0) + 1,
      frozenBy: actor.name,
    })
    return { result: { id }, subject: `press-figure:${id}`, unitId: day.provinceId }
  },
})
