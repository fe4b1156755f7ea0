import { addDays, addMonths, type Day } from '../../platform/plain/day.ts'
import { addWorkingDays, type Holidays } from '../../platform/plain/working-days.ts'
import { DAY_ENDS } from '../clocks.ts'

/** Many periods made at once, by one rhythm. */

export const seriesRhythms = ['hourly', 'daily', 'weekly', 'monthly', 'quarterly'] as const
export type SeriesRhythm = (typeof seriesRhythms)[number]

export type SeriesAsked = {
  readonly rhythm: SeriesRhythm
  /** First day of the first period. */
  readonly fromOn: Day
  readonly firstCutoff: Day
  /** No cut-off lies after it. */
  readonly untilOn: Day
  /** Hours of the cut-offs; for an hourly rhythm, the same every day. */
  readonly hours: readonly string[]
  /** Class of unit → working days from the cut-off to the deadline; 0 is the day of the cut-off itself. */
  readonly dueAfter: Readonly<Record<string, number>>
  /** Working days from the deadline to the lock; null: it never locks. */
  readonly lockAfter: number | null
}

export type Planned = {
  readonly name: string
  readonly fromOn: Day
  readonly cutoffOn: Day
  readonly cutoffTime: string
  readonly due: Readonly<Record<string, Day>>
  readonly lock: Readonly<Record<string, Day>>
}

/** More than this at once is a slip of the keyboard. */
export const MOST_PERIODS = 60

const cutoffAt = (first: Day, rhythm: SeriesRhythm, turn: number): Day => {
  if (rhythm === 'monthly') return addMonths(first, turn)
  if (rhythm === 'quarterly') return addMonths(first, 3 * turn)
  return addDays(first, rhythm === 'weekly' ? 7 * turn : turn)
}

const quarters = ['I', 'II', 'III', 'IV']

const nameOf = (rhythm: SeriesRhythm, cutoff: Day, time: string, turn: number): string => {
  const [year = '', month = '', day = ''] = cutoff.split('-')
  const dayAndMonth = `${day}/${month}`
  if (rhythm === 'weekly') return `Tuần ${turn + 1} (đến ${dayAndMonth}/${year})`
  if (rhythm === 'monthly') return `Tháng ${Number(month)}/${year}`
  if (rhythm === 'quarterly') return `Quý ${quarters[Math.ceil(Number(month) / 3) - 1]}/${year}`
  if (rhythm === 'hourly') return `${time} ngày ${dayAndMonth}/${year}`
  return `Ngày ${dayAndMonth}/${year}`
}

const mapped = (from: Readonly<Record<string, number>>, day: (n: number) => Day) =>
  Object.fromEntries(Object.entries(from).map(([unitClass, n]) => [unitClass, day(n)]))

/**
 * The periods that a rhythm makes, cut-off after cut-off; one more than MOST_PERIODS shows that there are too many.
 * Deadlines and locks are counted in working days of the calendar.
 */
export const planSeries = (asked: SeriesAsked, holidays: Holidays): readonly Planned[] => {
  const { rhythm, firstCutoff, untilOn, lockAfter } = asked
  const hours = asked.hours.length > 0 ? asked.hours.toSorted() : [DAY_ENDS]
  const planned: Planned[] = []
  let fromOn = asked.fromOn
  for (let turn = 0; planned.length <= MOST_PERIODS; turn += 1) {
    const cutoffOn = cutoffAt(firstCutoff, rhythm, turn)
    if (cutoffOn > untilOn) break
    const due = mapped(asked.dueAfter, (days) => addWorkingDays(cutoffOn, days, holidays))
    const lock =
      lockAfter === null
        ? {}
        : Object.fromEntries(
            Object.entries(due).map(([unitClass, day]) => [
              unitClass,
              addWorkingDays(day, lockAfter, holidays),
            ]),
          )
    for (const cutoffTime of hours)
      planned.push({
        name: nameOf(rhythm, cutoffOn, cutoffTime, turn),
        fromOn: rhythm === 'hourly' || rhythm === 'daily' ? cutoffOn : fromOn,
        cutoffOn,
        cutoffTime,
        due,
        lock,
      })
    fromOn = addDays(cutoffOn, 1)
  }
  return planned
}
