import type { Day } from '../../platform/plain/day.ts'

/** When a deed is done whose hour the data leaves open. */
export type Moment = { readonly day: Day; readonly time: string }

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** So many minutes later on the same day; a day ends at 23:59. */
export const later = (time: string, minutes: number): string => {
  const all = Math.min(minutesOf(time) + minutes, 23 * 60 + 59)
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
}

/** `2021-05-07T16:20` in Vietnam. */
export const momentOf = (written: string): Moment => ({
  day: written.slice(0, 10),
  time: written.slice(11, 16),
})

/** On the day; where that is the day of what it follows, some minutes after it, otherwise in the morning. */
export const following = (before: Moment, day: Day, minutes: number): Moment => ({
  day,
  time: day === before.day ? later(before.time, minutes) : '08:30',
})
