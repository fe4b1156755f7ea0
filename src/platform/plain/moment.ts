import { type Day, showDay } from './day.ts'
import type { Language } from './language.ts'

/** Vietnam has kept UTC+7 without summer time since 1975, so no zone database is asked. */
const OFFSET_MS = 7 * 3_600_000

const inVietnam = (iso: string): string => new Date(Date.parse(iso) + OFFSET_MS).toISOString()

/** An hour, as ISO 8601 in UTC writes it (`2021-02-05T17:`), and the day in Vietnam on which it lies. */
let lastHour = { begins: '', day: '' }

/** The day in Vietnam at this moment (ISO 8601 with a zone). */
export const dayOf = (iso: string): Day => {
  // most who ask, ask about now: the hour they asked about before
  const begins = iso.endsWith('Z') ? iso.slice(0, 14) : ''
  if (begins !== '' && begins === lastHour.begins) return lastHour.day
  const day = inVietnam(iso).slice(0, 10)
  if (begins !== '') lastHour = { begins, day }
  return day
}

/** The time in Vietnam at this moment, `HH:mm`. */
export const timeOf = (iso: string): string => inVietnam(iso).slice(11, 16)

/** The moment (ISO 8601, UTC) at which the clocks in Vietnam show `time` (`HH:mm`) on that day. */
export const momentAt = (day: Day, time: string): string =>
  new Date(Date.parse(`${day}T${time}:00Z`) - OFFSET_MS).toISOString()

/** `14:27, 05/02/2026` or `5 February 2026, 14:27 (GMT+7)`, Vietnam's time. */
export const showMoment = (iso: string, language: Language): string =>
  language === 'vi'
    ? `${timeOf(iso)}, ${showDay(dayOf(iso), language)}`
    : `${showDay(dayOf(iso), language)}, ${timeOf(iso)} (GMT+7)`
