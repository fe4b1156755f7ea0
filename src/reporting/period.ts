import type { Finding } from '../platform/law/law.ts'
import { addDays, type Day } from '../platform/plain/day.ts'
import type { Language } from '../platform/plain/language.ts'
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

const isFinding = (value: unknown): value is Pick<Finding, 'verdict' | 'quote' | 'citation' | 'english'> =>
  typeof value === 'object' && value !== null && 'verdict' in value && 'quote' in value && 'citation' in value

/**
 * What the law said when the period was opened: the findings of one verdict, in the reader's language. 'unknown': a fact
 * that the rule asks for was not said.
 */
export const shownFindings = (
  findings: unknown,
  language: Language,
  which: 'not met' | 'unknown' = 'not met',
): readonly string[] =>
  (Array.isArray(findings) ? findings : [])
    .filter(isFinding)
    .filter(({ verdict }) => verdict === which)
    .map(({ quote, citation, english }) =>
      language === 'vi' ? `${quote} (${citation})` : `${english.quote} (${english.citation})`,
    )
