import { Refusal } from '../platform/plain/refusal.ts'
import { dayOf, timeOf } from '../platform/plain/moment.ts'
import { showDay } from '../platform/plain/day.ts'

/** Refuses to publish at a moment before the article's embargo ends. Moments are ISO instants. */
export const refuseUnderEmbargo = (embargoUntil: string | null, at: string): void => {
  if (embargoUntil === null || Date.parse(at) >= Date.parse(embargoUntil)) return
  throw new Refusal('article.embargo', {
    values: { time: timeOf(embargoUntil), day: showDay(dayOf(embargoUntil), 'vi') },
    status: 409,
  })
}
