import type { Day } from '../../platform/plain/day.ts'

/** A day that the newsroom writes towards. */
export type KeyDate = {
  readonly day: Day
  readonly kind: 'start' | 'end' | 'period'
  readonly campaign: { readonly name: string; readonly slug: string }
  /** The reporting period. */
  readonly of: string | null
}

export type CalendarDay<Plan> = {
  readonly day: Day
  readonly dates: readonly KeyDate[]
  readonly plans: readonly Plan[]
}

/** The days from one to before another on which something is, in order. */
export const calendarDays = <Plan extends { readonly onDay: Day }>(
  dates: readonly KeyDate[],
  plans: readonly Plan[],
  { from, until }: { readonly from: Day; readonly until: Day },
): readonly CalendarDay<Plan>[] => {
  const days = [...dates.map(({ day }) => day), ...plans.map(({ onDay }) => onDay)]
  return [...new Set(days)]
    .filter((day) => day >= from && day < until)
    .sort()
    .map((day) => ({
      day,
      dates: dates.filter((one) => one.day === day),
      plans: plans.filter((one) => one.onDay === day),
    }))
}
