import { readDay } from '../../platform/plain/day.ts'
import type { DatedAs } from '../reading/reading.ts'

const isMonth = (month: number): boolean => month >= 1 && month <= 12

/** A date as people type it: 15/01/2026, 02/2026 or 2026 (also 2026-01-15 and 2026-02); null when it is none of them. */
export const readDated = (typed: string): DatedAs | null => {
  const text = typed.trim()
  const day = readDay(text)
  if (day) return { date: day, precision: 'day' }
  if (/^(?:19|20)\d{2}$/.test(text)) return { date: text, precision: 'year' }
  const [, before, year, after] = /^(?:(\d{1,2})[/.-])?((?:19|20)\d{2})(?:-(\d{1,2}))?$/.exec(text) ?? []
  const month = Number(before ?? after)
  if (!year || (before && after) || !isMonth(month)) return null
  return { date: `${year}-${String(month).padStart(2, '0')}`, precision: 'month' }
}

/** The date as it is typed and shown: 15/01/2026, 02/2026, 2026. */
export const showDated = (date: string): string => date.split('-').toReversed().join('/')
