import { isDay } from '../../platform/plain/day.ts'
import { momentAt } from '../../platform/plain/moment.ts'
import { dayTyped, one, type Typed } from '../../platform/web/typed.ts'

/** `7h30`, `7.30`, `07:30` as people write a time. */
const timeTyped = (text: string): string => text.trim().replace(/[hg.]/i, ':').padStart(5, '0')

/** The moment that two fields tell; null when neither is filled; what is no moment is handed on, so that it is refused. */
export const momentTyped = (typed: Typed, dayName: string, timeName: string): string | null => {
  const day = dayTyped(typed, dayName)
  const text = one(typed, timeName).trim()
  if (day === null && text === '') return null
  const time = timeTyped(text || '00:00')
  return day && isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
    ? momentAt(day, time)
    : `${day ?? ''} ${text}`
}
