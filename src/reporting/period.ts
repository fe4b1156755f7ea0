import { addDays, type Day } from '../platform/plain/day.ts'
import { type Holidays, workingDaysBetween } from '../platform/plain/working-days.ts'
import type { ReportingPeriodKind } from './tables.ts'

export type PeriodFacts = {
  readonly kind: ReportingPeriodKind
  readonly workingDaysToDeadline: number
  readonly sameCutOff?: boolean
}

/** Working days that lie between the cut-off of the figures and the deadline, both left out. */
export const workingDaysToDeadline = (cutoffOn: Day, dueOn: Day, holidays: Holidays): number =>
  dueOn <= cutoffOn ? 0 : Math.max(0, workingDaysBetween(cutoffOn, addDays(dueOn, -1), holidays))

/** What REP-01 is asked about a period: the class of unit with the least time decides. */
export const periodFacts = (
  period: {
    readonly kind: ReportingPeriodKind
    readonly cutoffOn: Day
    readonly dues: readonly Day[]
    readonly sameCutOff?: boolean | undefined
  },
  holidays: Holidays,
): PeriodFacts => ({
  kind: period.kind,
  workingDaysToDeadline: Math.min(
    ...period.dues.map((dueOn) => workingDaysToDeadline(period.cutoffOn, dueOn, holidays)),
  ),
  ...(period.sameCutOff === undefined ? {} : { sameCutOff: period.sameCutOff }),
})
