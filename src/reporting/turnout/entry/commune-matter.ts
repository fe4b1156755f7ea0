import type { Act } from '../../../platform/command.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { type Cutoff, cutoffName, liesAhead, momentOn } from '../election-day.ts'
import { areasOf, cutoffsOf, type DayFound, figuresOf, mustFindDay } from '../queries.ts'
import { lockCommune } from '../store.ts'
import type { AreaMatter } from './told-rows.ts'

export type Matter = {
  readonly day: DayFound
  readonly moment: string
  readonly cutoffs: readonly (Cutoff & { readonly name: string })[]
  readonly cutoff: Cutoff & { readonly name: string }
  readonly areas: ReadonlyMap<number, AreaMatter>
}

type Asked = { readonly dayId: string; readonly communeId: number; readonly cutoffId: number }

/**
 * An open day, the cut-off, and the commune's areas with their figures; nobody else changes them until the transaction
 * ends. Throws `turnout.day_not_open`, `turnout.no_such_cutoff`, `turnout.no_areas`.
 */
export const holdCommune = async (act: Act, asked: Asked): Promise<Matter> => {
  const { writer, today, now } = act
  const day = await mustFindDay(writer, asked.dayId)
  if (day.state !== 'open') throw new Refusal('turnout.day_not_open', { status: 409 })
  const cutoffs = (await cutoffsOf(writer, day.id)).map((one) => ({ ...one, name: cutoffName(one, day.day) }))
  const cutoff = cutoffs.find(({ id }) => id === asked.cutoffId)
  if (!cutoff) throw new Refusal('turnout.no_such_cutoff', { status: 404 })
  await lockCommune(writer, day.id, asked.communeId)
  const rows = await areasOf(writer, day.id, asked.communeId)
  if (rows.length === 0) throw new Refusal('turnout.no_areas', { status: 404 })
  const figures = Map.groupBy(
    await figuresOf(
      writer,
      rows.map(({ id }) => id),
    ),
    ({ areaId }) => areaId,
  )
  const areas = new Map(rows.map((area) => [area.id, { area, figures: figures.get(area.id) ?? [], cutoffs }]))
  return { day, moment: momentOn(today, now), cutoffs, cutoff, areas }
}

/** Whether an area may tell the cut-off by now: when it has come, or earlier where the vote was held earlier. */
export const mayTellNow = ({ day, moment, cutoff, cutoffs }: Matter, { area }: AreaMatter, today: string) =>
  !liesAhead(cutoff, moment) ||
  (area.earlyOn !== null && area.earlyOn <= today && today < day.day && cutoff.id === cutoffs[0]?.id)
