import ical, { ICalCalendarMethod } from 'ical-generator'
import { addDays, type Day } from '../plain/day.ts'

export type CalendarEntry = {
  /** The same id at every reading: a program changes its entry instead of adding one. */
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly text?: string
  readonly url: string
}

const atMidnight = (day: Day): Date => new Date(`${day}T00:00:00`)

/** Whole-day entries as iCalendar (RFC 5545). `now`: ISO 8601, when it was written. */
export const writeCalendar = (
  { name, language, now }: { readonly name: string; readonly language: string; readonly now: string },
  entries: readonly CalendarEntry[],
): string => {
  const calendar = ical({
    name,
    prodId: { company: 'Thi Dua', product: 'Thi Dua', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const { id, day, title, text, url } of entries)
    calendar.createEvent({
      id: `${id}@thidua`,
      stamp: new Date(now),
      start: atMidnight(day),
      end: atMidnight(addDays(day, 1)),
      allDay: true,
      summary: title,
      description: text ?? null,
      url,
    })
  return calendar.toString()
}
