import { showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { timeOf } from '../../platform/plain/moment.ts'
import type { Visit } from '../../platform/web/route.ts'
import { type At, type Clocks, DAY_ENDS, isLocked, lateAfter, lockedAfter } from '../clocks.ts'
import type { ReportFound } from '../queries.ts'
import { say } from '../words.ts'

/** `17:00 05/07/2021`; the day alone when it is the whole day. */
const showAt = ({ day, time }: At, language: Language): string =>
  time === DAY_ENDS ? showDay(day, language) : `${time} ${showDay(day, language)}`

/** "Sau 17:00 05/7 vẫn nộp được, nhưng tính là trễ. Sau 12/7 khóa." */
export const clockText = (clocks: Clocks, language: Language): string => {
  const t = say(language)
  const lock = lockedAfter(clocks)
  const late = t('clock.late', { late: showAt(lateAfter(clocks), language) })
  return lock ? `${late} ${t('clock.lock', { lock: showAt(lock, language) })}` : late
}

export type ClockSentenceProps = {
  readonly report: ReportFound
  readonly visit: Visit
  readonly receiver: string
}

/** What each of the two clocks means for this report, or that it is locked and whom to ask. */
export const ClockSentence = ({ report, visit, receiver }: ClockSentenceProps) => {
  const { language, today, now } = visit
  const lock = lockedAfter(report)
  if (!lock || !isLocked(report, { day: today, time: timeOf(now) })) return <>{clockText(report, language)}</>
  return <strong>{say(language)('clock.locked', { lock: showAt(lock, language), receiver })}</strong>
}
