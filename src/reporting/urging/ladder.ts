import { z } from 'zod'
import { addDays, type Day, daysBetween } from '../../platform/plain/day.ts'
import { addWorkingDays, type Holidays, isWorkingDay } from '../../platform/plain/working-days.ts'

/** The rungs from the first mention to the leadership, in the order in which they rise. */
export const ladderKeys = [
  'early',
  'remind',
  'soon',
  'today',
  'late',
  'reason',
  'letter',
  'leadership',
] as const

export type LadderKey = (typeof ladderKeys)[number]

export type Rung = {
  readonly key: LadderKey
  /** Working days from the day by which it is owed; negative: before it. */
  readonly offset: number
  readonly on: boolean
  /** Worth a message of its own, beside the list and the daily digest. */
  readonly push: boolean
}

export type Ladder = readonly Rung[]

/** What stands when a campaign says nothing else. */
export const defaultLadder: Ladder = [
  { key: 'early', offset: -10, on: true, push: false },
  { key: 'remind', offset: -5, on: true, push: false },
  { key: 'soon', offset: -2, on: true, push: true },
  { key: 'today', offset: 0, on: true, push: false },
  { key: 'late', offset: 1, on: true, push: true },
  { key: 'reason', offset: 3, on: true, push: true },
  { key: 'letter', offset: 5, on: true, push: false },
  { key: 'leadership', offset: 10, on: true, push: false },
]

/** Rungs that speak to the unit and are records which it may answer. */
export const spokenRungs: readonly LadderKey[] = ['remind', 'soon', 'today', 'late', 'reason']

/** Rungs that can go out as a message of their own. */
export const pushable: readonly LadderKey[] = ['soon', 'today', 'late', 'reason']

/** Messages of their own about one task, whatever the ladder asks for. */
export const mostPushes = 3

const rungShape = z.object({
  key: z.enum(ladderKeys),
  offset: z.number().int().min(-20).max(30),
  on: z.boolean(),
  push: z.boolean(),
})

export const ladderShape = z.array(rungShape).length(ladderKeys.length)

/** The ladder as it was kept; what cannot be read any more is the usual one. */
export const ladderOf = (kept: unknown): Ladder => ladderShape.safeParse(kept).data ?? defaultLadder

/** The first rung that does not rise above the one before it, or stands on the wrong side of the due day; null: all do. */
export const wrongRung = (ladder: Ladder): LadderKey | null => {
  let last = Number.NEGATIVE_INFINITY
  for (const key of ladderKeys) {
    const rung = ladder.find((one) => one.key === key)
    if (!rung) return key
    if (!rung.on) continue
    const before = ['early', 'remind', 'soon'].includes(key)
    const side = before ? rung.offset < 0 : key === 'today' ? rung.offset === 0 : rung.offset > 0
    if (!side || rung.offset <= last) return key
    last = rung.offset
  }
  return null
}

/** The day of a rung. What is due on a day off is called due on the working day before it. */
export const rungDay = (due: Day, { offset }: Pick<Rung, 'offset'>, holidays: Holidays): Day => {
  if (offset !== 0) return addWorkingDays(due, offset, holidays)
  return isWorkingDay(due, holidays) ? due : addWorkingDays(due, -1, holidays)
}

/** A run speaks for `since` (not included) until `today`: days on which nothing ran are caught up once. */
export type Window = { readonly since: Day; readonly today: Day }

/** Of the rungs reached within the window the highest, as far as it still tells the truth today; null when there is none. */
export const rungReached = (
  ladder: Ladder,
  due: Day,
  { since, today }: Window,
  holidays: Holidays,
): Rung | null => {
  const reached = ladder.filter((rung) => {
    if (!rung.on) return false
    const day = rungDay(due, rung, holidays)
    return since < day && day <= today
  })
  const rung = reached.toSorted((one, other) => one.offset - other.offset).at(-1) ?? null
  // caught up too late: a warning of what is late by now, whose own rung comes another day
  if (rung && rung.offset < 0 && due < today) return null
  return rung
}

/** Far enough around today for every rung, with Tết between. */
const reach = 60

/** Due days of which the window reaches a rung: all that a run has to ask for. */
export const dueDaysReached = (
  ladder: Ladder,
  window: Window,
  holidays: Holidays,
): ReadonlyMap<Day, Rung> => {
  const found = new Map<Day, Rung>()
  for (let n = -reach; n <= reach; n += 1) {
    const due = addDays(window.today, n)
    const rung = rungReached(ladder, due, window, holidays)
    if (rung) found.set(due, rung)
  }
  return found
}

/** Where a run starts from: the run before, no longer ago than a month; without one, the working day before. */
export const sinceOf = (last: Day | null, today: Day, holidays: Holidays): Day => {
  if (last === null) return addWorkingDays(today, -1, holidays)
  return daysBetween(last, today) > 31 ? addDays(today, -31) : last
}

/** Whether what is owed has reached the last rung: the leadership may hear of it, by a person's decision. */
export const isLongOverdue = (
  { dueOn }: { readonly dueOn: Day | null },
  ladder: Ladder,
  today: Day,
  holidays: Holidays,
): boolean => {
  const rung = ladder.find(({ key }) => key === 'leadership')
  return dueOn !== null && rung !== undefined && rungDay(dueOn, rung, holidays) <= today
}
