import { z } from 'zod'
import { type Act, command } from '../../../platform/command.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import type { TurnoutFigureRow } from '../../tables.ts'
import { enteringRoles } from '../election-day.ts'
import { dropCarried, logEntries, type NewFigure, sumCommune, writeFigures } from '../store.ts'
import { looksLikeNames, type Told } from '../turnout-figure.ts'
import { holdCommune, type Matter } from '../entry/commune-matter.ts'
import { type AreaMatter, carriedTo, knownAt } from '../entry/told-rows.ts'

const count = z.number().int().min(0).max(100_000)

const correctionInput = z.object({
  dayId: z.uuid(),
  communeId: z.number().int(),
  cutoffId: z.number().int(),
  areaId: z.number().int(),
  listed: count.min(1),
  voted: count,
  closed: z.boolean().default(false),
  reason: z.string().trim().min(5).max(200),
  /** Version of the figure that is corrected. */
  seen: z.number().int(),
})

type Input = z.output<typeof correctionInput>

const refuse = (
  field: string,
  code: string,
  values: Record<string, string | number>,
  status?: 409,
): never => {
  throw new Refusal('turnout.not_corrected', {
    fields: { [field]: { code, values } },
    ...(status ? { status } : {}),
  })
}

const check = (matter: AreaMatter, input: Input): TurnoutFigureRow => {
  const here = matter.figures.find(({ cutoffId }) => cutoffId === input.cutoffId)
  const { number } = matter.area
  if (!here) return refuse('voted', 'turnout.nothing_to_correct', { area: number })
  if (here.version !== input.seen) {
    const known = `${here.voted}/${here.listed}`
    return refuse('voted', 'turnout.changed_meanwhile', { area: number, known, person: here.byName }, 409)
  }
  const { voted, listed } = input
  if (voted > listed) return refuse('voted', 'turnout.over_listed', { area: number, voted, listed })
  const { after } = knownAt(matter, input.cutoffId)
  if (after && voted > after.voted) {
    const values = { area: number, voted, listed, known: after.voted, cutoff: after.name }
    return refuse('voted', 'turnout.above_later', values)
  }
  if (looksLikeNames(input.reason)) return refuse('reason', 'turnout.names', {})
  return here
}

/** Earlier cut-offs that would now have counted more than this one are lowered with it. */
const lowered = (matter: AreaMatter, { cutoffId, voted, listed }: Input): readonly TurnoutFigureRow[] => {
  const place = matter.cutoffs.findIndex(({ id }) => id === cutoffId)
  const earlier = new Set(matter.cutoffs.slice(0, place).map(({ id }) => id))
  return matter.figures
    .filter((one) => earlier.has(one.cutoffId) && one.voted > voted)
    .map((one) => ({ ...one, voted, listed: Math.max(voted, Math.min(one.listed, listed)) }))
}

type Change = { readonly before: TurnoutFigureRow; readonly told: Told }

const log = (act: Act, held: Matter, input: Input, changes: readonly Change[]): Promise<void> =>
  logEntries(
    act.writer,
    changes.map(({ before, told }) => ({
      areaId: before.areaId,
      cutoffId: before.cutoffId,
      kind: 'correction' as const,
      listedBefore: before.listed,
      votedBefore: before.voted,
      listed: told.listed,
      voted: told.voted,
      reason: input.reason,
      way: 'form',
      toldBy: null,
      toldAt: held.moment,
      at: held.moment,
      byName: act.actor.name,
    })),
  )

const figuresAfter = (
  act: Act,
  held: Matter,
  matter: AreaMatter,
  input: Input,
  here: TurnoutFigureRow,
): NewFigure[] => {
  const { listed, voted, closed, cutoffId } = input
  const figure = {
    ...here,
    listed,
    voted,
    closed,
    carried: false,
    toldAt: held.moment,
    enteredAt: held.moment,
    byName: act.actor.name,
    reconciledAt: here.reconciledAt ?? (here.way === 'phone' ? held.moment : null),
    version: here.version + 1,
  }
  const later = closed ? carriedTo(matter, cutoffId) : []
  return [
    ...lowered(matter, input).map((one) => ({ ...one, version: one.version + 1 })),
    figure,
    ...later.map((id) => ({ ...figure, cutoffId: id, carried: true })),
  ]
}

/** Corrects what an area told, up or down, with a reason that stays in the log; earlier figures never exceed it. */
export const correctTurnout = command({
  name: 'turnout.correct',
  input: correctionInput,
  roles: enteringRoles,
  on: async (_reader, { communeId }) => communeId,
  run: async (act, input) => {
    const held = await holdCommune(act, input)
    const matter = held.areas.get(input.areaId)
    if (!matter) throw new Refusal('turnout.other_commune', { status: 404 })
    const here = check(matter, input)
    if (!input.closed) await dropCarried(act.writer, input.areaId)
    await writeFigures(act.writer, figuresAfter(act, held, matter, input, here))
    const earlier = lowered(matter, input)
    await log(act, held, input, [
      ...earlier.map((told) => ({
        told,
        before: matter.figures.find(({ cutoffId }) => cutoffId === told.cutoffId) ?? told,
      })),
      { before: here, told: input },
    ])
    const all = held.cutoffs.map(({ id }) => id)
    await sumCommune(act.writer, { dayId: held.day.id, communeId: input.communeId, at: held.moment }, all)
    return {
      result: { lowered: earlier.length, cutoff: held.cutoff.position },
      subject: `election-day:${held.day.id}`,
      unitId: input.communeId,
      note: { before: { voted: here.voted, listed: here.listed } },
    }
  },
})
