import { addDays, type Day, weekday } from './day.ts'

/**
 * Days off beside Saturdays and Sundays; they come from the law and from what the State announces each year. `worked`:
 * days that are worked all the same, such as a Saturday in the place of another day.
 */
export type Holidays = ReadonlySet<Day> & { readonly worked?: ReadonlySet<Day> }

const SATURDAY = 6

/** Monday to Friday unless a holiday, and what is worked in the place of another day. */
export const isWorkingDay = (day: Day, holidays: Holidays): boolean =>
  (weekday(day) < SATURDAY && !holidays.has(day)) || holidays.worked?.has(day) === true

/**
 * The `n`th working day after `day`, before it when `n` is negative; `day` itself when `n` is 0. The first day is not
 * counted (Bộ luật Dân sự 2015, article 147).
 */
export const addWorkingDays = (day: Day, n: number, holidays: Holidays): Day => {
  const step = Math.sign(n)
  let reached = day
  for (let left = Math.abs(n); left > 0; ) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached, holidays)) left -= 1
  }
  return reached
}

/** Working days after `from`, up to and including `to`; negative when `to` comes first (then `to` counts, `from` not). */
export const workingDaysBetween = (from: Day, to: Day, holidays: Holidays): number => {
  const step = from <= to ? 1 : -1
  let count = 0
  for (let at = from; at !== to; ) {
    at = addDays(at, step)
    if (isWorkingDay(at, holidays)) count += step
  }
  return count
}
