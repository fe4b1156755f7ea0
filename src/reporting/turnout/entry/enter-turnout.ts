import { z } from 'zod'
import { type Act, command } from '../../../platform/command.ts'
import { dayOf, momentAt } from '../../../platform/plain/moment.ts'
import { type FieldFault, Refusal } from '../../../platform/plain/refusal.ts'
import { enteringRoles, toldMoment } from '../election-day.ts'
import { type NewFigure, logEntries, noteCalls, setListed, sumCommune, writeFigures } from '../store.ts'
import { holdCommune, type Matter, mayTellNow } from './commune-matter.ts'
import { type AreaMatter, carriedTo, faultOfRow, isLatest, knownAt, type ToldRow } from './told-rows.ts'
import { saysTheSame } from '../turnout-figure.ts'

const count = z.number().int().min(0).max(100_000)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'turnout.not_a_time')

const toldRow = z.object({
  areaId: z.number().int(),
  /** null: as the list stands. */
  listed: count.nullish(),
  /** null: the area has not told anything. */
  voted: count.nullish(),
  closed: z.boolean().default(false),
  /** Version of the figure that the writer saw; 0 for none, null when he saw none. */
  seen: z.number().int().nullish(),
  at: time.nullish(),
})

const call = z.object({
  areaId: z.number().int(),
  reason: z.enum(['no_signal', 'power_cut', 'not_counted', 'no_answer', 'other']),
  callAt: time.nullish(),
})

export const turnoutInput = z.object({
  dayId: z.uuid(),
  communeId: z.number().int(),
  cutoffId: z.number().int(),
  way: z.enum(['form', 'line', 'chat', 'phone', 'import', 'api']),
  rows: z.array(toldRow).max(500),
  calls: z.array(call).max(500).default([]),
  /** By phone: whose post told it, and when. */
  toldBy: z.string().trim().max(120).nullish(),
  toldAt: time.nullish(),
})

type Input = z.output<typeof turnoutInput>
type Row = Input['rows'][number]
type Entered = { readonly matter: AreaMatter; readonly row: ToldRow }

const aheadMs = 5 * 60_000

/** When the area counted so: as told, never ahead of now; after the day itself an hour that is still to come was yesterday's. */
const momentTold = ({ day, moment }: Matter, time: string | null | undefined): string | null => {
  if (!time) return moment
  const told = toldMoment(time, moment)
  if (Date.parse(told) <= Date.parse(moment) + aheadMs) return told
  return dayOf(moment) > day.day ? momentAt(day.day, time) : null
}

const readRow = (held: Matter, row: Row, input: Input, today: string): Entered | FieldFault | null => {
  if (row.voted === null || row.voted === undefined) return null
  const matter = held.areas.get(row.areaId)
  if (!matter) return { code: 'turnout.other_commune' }
  if (!mayTellNow(held, matter, today)) return { code: 'turnout.ahead', values: { cutoff: held.cutoff.name } }
  const toldAt = momentTold(held, row.at ?? input.toldAt)
  if (toldAt === null) return { code: 'turnout.told_ahead', values: { at: row.at ?? input.toldAt ?? '' } }
  const { voted, closed, seen = null } = row
  return { matter, row: { voted, closed, seen, toldAt, listed: row.listed ?? matter.area.listed } }
}

/** The rows that were told, or a refusal with what is wrong in each of them. */
const checkRows = (held: Matter, input: Input, today: string): readonly Entered[] => {
  const faults: Record<string, FieldFault> = {}
  const entered: Entered[] = []
  let rival = false
  for (const [at, row] of input.rows.entries()) {
    const read = readRow(held, row, input, today)
    if (read === null) continue
    if ('code' in read) {
      faults[`rows.${at}.voted`] = read
      continue
    }
    const fault = faultOfRow(read.matter, held.cutoff.id, read.row)
    rival ||= fault?.rival ?? false
    if (fault) faults[`rows.${at}.${fault.field}`] = { code: fault.code, values: fault.values }
    else entered.push(read)
  }
  const wrong = Object.keys(faults).length
  if (wrong > 0)
    throw new Refusal('turnout.refused', {
      values: { count: wrong },
      fields: faults,
      status: rival ? 409 : 422,
    })
  const twice = entered.length !== new Set(entered.map(({ matter }) => matter.area.id)).size
  if (twice) throw new Refusal('turnout.area_twice')
  return entered
}

const figuresFor = (act: Act, held: Matter, input: Input, { matter, row }: Entered): NewFigure[] => {
  const { here } = knownAt(matter, held.cutoff.id)
  const figure = {
    areaId: matter.area.id,
    cutoffId: held.cutoff.id,
    listed: row.listed,
    voted: row.voted,
    closed: row.closed,
    carried: false,
    toldAt: row.toldAt,
    enteredAt: held.moment,
    way: input.way,
    byName: act.actor.name,
    toldBy: input.toldBy ?? null,
    reconciledAt: null,
    version: (here?.version ?? 0) + 1,
  }
  if (!row.closed) return [figure]
  const later = carriedTo(matter, held.cutoff.id)
  return [figure, ...later.map((cutoffId) => ({ ...figure, cutoffId, carried: true }))]
}

const write = async (act: Act, held: Matter, input: Input, told: readonly Entered[]): Promise<void> => {
  const { writer, actor } = act
  const { cutoff, moment, cutoffs, day } = held
  await writeFigures(
    writer,
    told.flatMap((one) => figuresFor(act, held, input, one)),
  )
  const listChanges = told.filter(
    ({ matter, row }) => row.listed !== matter.area.listed && isLatest(matter, cutoff.id),
  )
  await setListed(
    writer,
    listChanges.map(({ matter, row }) => ({ areaId: matter.area.id, listed: row.listed })),
  )
  const line = ({ matter, row }: Entered, kind: 'entry' | 'list_change') => {
    const here = kind === 'entry' ? knownAt(matter, cutoff.id).here : null
    return {
      areaId: matter.area.id,
      cutoffId: cutoff.id,
      kind,
      listedBefore: here?.listed ?? matter.area.listed,
      votedBefore: here?.voted ?? null,
      listed: row.listed,
      voted: row.voted,
      reason: null,
      way: input.way,
      toldBy: input.toldBy ?? null,
      toldAt: row.toldAt,
      at: moment,
      byName: actor.name,
    }
  }
  await logEntries(writer, [
    ...listChanges.map((one) => line(one, 'list_change')),
    ...told.map((one) => line(one, 'entry')),
  ])
  const from = cutoffs.findIndex(({ id }) => id === cutoff.id)
  const touched = cutoffs.slice(from).map(({ id }) => id)
  await sumCommune(writer, { dayId: day.id, communeId: input.communeId, at: moment }, touched)
}

const noteAll = async (act: Act, held: Matter, { calls }: Input): Promise<void> => {
  const rows = calls
    .filter(({ areaId }) => held.areas.has(areaId))
    .map(({ areaId, reason, callAt }) => ({
      areaId,
      reason,
      cutoffId: held.cutoff.id,
      callAt: callAt ? toldMoment(callAt, held.moment) : null,
      notedAt: held.moment,
      byName: act.actor.name,
    }))
  await noteCalls(act.writer, rows)
}

/**
 * Figures of a commune's polling areas for one cut-off: all or none, each wrong row told by itself. The same figure again
 * changes nothing. Counts only. `{ entered, same, called, cutoff }`
 */
export const enterTurnout = command({
  name: 'turnout.enter',
  input: turnoutInput,
  roles: enteringRoles,
  on: async (_reader, { communeId }) => communeId,
  run: async (act, input) => {
    if (input.way === 'phone' && !input.toldBy)
      throw new Refusal('turnout.who_told', { fields: { toldBy: { code: 'turnout.who_told' } } })
    const held = await holdCommune(act, input)
    const told = checkRows(held, input, act.today)
    const changed = told.filter(
      ({ matter, row }) =>
        !saysTheSame(knownAt(matter, held.cutoff.id).here, row) || wasCarried(matter, held),
    )
    if (told.length === 0 && input.calls.length === 0) throw new Refusal('turnout.nothing_told')
    if (changed.length > 0) await write(act, held, input, changed)
    await noteAll(act, held, input)
    return {
      result: {
        entered: changed.length,
        same: told.length - changed.length,
        called: input.calls.length,
        cutoff: held.cutoff.position,
      },
      subject: `election-day:${held.day.id}`,
      unitId: input.communeId,
    }
  },
})

/** A carried figure that the area tells itself becomes its own. */
const wasCarried = (matter: AreaMatter, { cutoff }: Matter): boolean =>
  matter.figures.some(({ cutoffId, carried }) => cutoffId === cutoff.id && carried)
