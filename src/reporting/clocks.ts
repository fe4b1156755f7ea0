import { addDays, type Day, daysBetween } from '../platform/plain/day.ts'
import type { ReportState } from './tables.ts'

/** The two clocks of a report: after the first it counts as late, after the second it is locked. */

/** A point of the business day, Vietnam's time; `24:00` is the day's end. */
export type At = { readonly day: Day; readonly time: string }

export const WORKING_DAY_ENDS = '17:00'
export const DAY_ENDS = '24:00'

export const isAfter = (one: At, other: At): boolean =>
  one.day > other.day || (one.day === other.day && one.time > other.time)

export type Clocks = {
  readonly dueOn: Day
  readonly extendedUntil: Day | null
  readonly dueTime?: string
  readonly lockOn?: Day | null
  readonly lockTime?: string
  readonly unlockedUntil?: Day | null
}

/** After which it counts as late: an extension counts, and is by whole days. */
export const lateAfter = ({ dueOn, dueTime, extendedUntil }: Clocks): At =>
  extendedUntil === null ? { day: dueOn, time: dueTime ?? DAY_ENDS } : { day: extendedUntil, time: DAY_ENDS }

/** After which it is locked: an exception of the unit counts; null: it never is. */
export const lockedAfter = (clocks: Clocks): At | null => {
  const day = clocks.unlockedUntil ?? clocks.lockOn ?? null
  return day === null ? null : { day, time: clocks.lockTime ?? DAY_ENDS }
}

/** Whether what was sent first at that point was late. What was sent before hours were kept counts by its day. */
export const wasLate = (
  clocks: Clocks,
  sent: { readonly sentOn: Day | null; readonly sentTime?: string | null },
): boolean =>
  sent.sentOn !== null && isAfter({ day: sent.sentOn, time: sent.sentTime ?? '00:00' }, lateAfter(clocks))

type Standing = Clocks & { readonly state: ReportState; readonly returnReason: string | null }

/** Whether nobody may write it any more. What its receiver returned is to be mended, whatever the clock says. */
export const isLocked = (report: Standing, now: At): boolean => {
  const lock = lockedAfter(report)
  const toBeMended =
    report.returnReason !== null && (report.state === 'returned' || report.state === 'submitted')
  return lock !== null && !toBeMended && isAfter(now, lock)
}

/** The lock moves with the deadline: as many days between them as before. */
export const lockAlong = (clocks: Clocks, until: Day): Day | null => {
  const lock = lockedAfter(clocks)
  return lock && addDays(lock.day, Math.max(0, daysBetween(lateAfter(clocks).day, until)))
}
