import { type Day, showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'

/** A stretch of time; an open end is not known yet (an end bound to an event). */
export type Stretch = { readonly startOn: Day | null; readonly endOn: Day | null }

/** Whether two stretches share a day. What has no start has always been, what has no end goes on. */
export const meet = (one: Stretch, other: Stretch): boolean =>
  (one.endOn ?? '9999-12-31') >= (other.startOn ?? '0000-01-01') &&
  (other.endOn ?? '9999-12-31') >= (one.startOn ?? '0000-01-01')

/** Reports a month that an indicator of this rhythm asks at the most: weeks and working days of the longest months. */
const mostAMonth: Readonly<Record<string, number>> = { hourly: 23, daily: 23, weekly: 5, monthly: 1 }

/**
 * What the rhythms of a draft's indicators would ask of one unit: reports a month at the most, and those asked once or
 * less often than monthly, in all. Indicators of one rhythm share their report.
 */
export const forecastOf = (
  rhythms: readonly string[],
): { readonly aMonth: number; readonly otherwise: number } => {
  const known = [...new Set(rhythms)]
  const monthly = known.reduce((sum, rhythm) => sum + (mostAMonth[rhythm] ?? 0), 0)
  return { aMonth: monthly, otherwise: known.filter((rhythm) => !(rhythm in mostAMonth)).length }
}

/** `2021-05` → `05/2021`, as a column head in both languages. */
export const showMonth = (month: string): string => `${month.slice(5, 7)}/${month.slice(0, 4)}`

/** The edge of a stretch as exact as it is known: 15/01/2026, 02/2026, 2026; an event stands in the document's words. */
export const showEdge = (
  { on, precision, event }: { on: Day | null; precision: string | null; event?: string | null },
  language: Language,
): string => {
  if (on === null) return event ?? '…'
  if (precision === 'year') return on.slice(0, 4)
  return precision === 'month' ? showMonth(on) : showDay(on, language)
}
