import type { Language } from './language.ts'
import { tidy } from './vietnamese.ts'

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

type Parts = { readonly year: number; readonly month: number; readonly day: number }

const MS_PER_DAY = 86_400_000
const weekdays = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const epochDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
const fromEpochDay = (n: number): Day => new Date(n * MS_PER_DAY).toISOString().slice(0, 10)
const partsOf = (day: Day): Parts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
})

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days the month has; January is 1, and what is no month has none. */
export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)

const dayFrom = ({ year, month, day }: Parts): Day | null =>
  year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
    ? `${year}-${twoDigits(month)}-${twoDigits(day)}`
    : null

/** The number that two figures in a text make. */
const figures = (text: string, at: number): number =>
  (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48

/**
 * Whether this is a day of the calendar, from the year 1000 on, written `YYYY-MM-DD`. Read figure by figure: the law asks it
 * of every day that it compares.
 */
export const isDay = (x: unknown): x is Day => {
  if (typeof x !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(x)) return false
  const day = figures(x, 8)
  return day >= 1 && day <= lengthOfMonth(figures(x, 0) * 100 + figures(x, 2), figures(x, 5))
}

/** `n` days later, earlier when negative. */
export const addDays = (day: Day, n: number): Day => fromEpochDay(epochDay(day) + n)

/** The same day `n` months later; the last day of that month when it has no such day (31 January + 1 = 28 February). */
export const addMonths = (day: Day, n: number): Day => {
  const from = partsOf(day)
  const months = from.year * 12 + from.month - 1 + n
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return `${year}-${twoDigits(month)}-${twoDigits(Math.min(from.day, lengthOfMonth(year, month)))}`
}

/** Days from one day to another: 1 from today to tomorrow, negative backwards. */
export const daysBetween = (from: Day, to: Day): number => epochDay(to) - epochDay(from)

/** 1 Monday … 7 Sunday. 1970-01-01 was a Thursday. */
export const weekday = (day: Day): number => ((((epochDay(day) + 3) % 7) + 7) % 7) + 1

/** `05/02/2026` or `5 February 2026`. */
export const showDay = (day: Day, language: Language): string => {
  const { year, month, day: ofMonth } = partsOf(day)
  return language === 'vi'
    ? `${twoDigits(ofMonth)}/${twoDigits(month)}/${year}`
    : `${ofMonth} ${englishMonths[month - 1]} ${year}`
}

/** The month of a day: `02/2026` or `February 2026`. */
export const showMonth = (day: Day, language: Language): string => {
  const { year, month } = partsOf(day)
  return language === 'vi' ? `${twoDigits(month)}/${year}` : `${englishMonths[month - 1]} ${year}`
}

/**
 * `ngày 05 tháng 02 năm 2026`: the form of official documents. NĐ 30/2020/NĐ-CP, annex I, asks for a zero before days
 * 1 to 9 and before months 1 and 2 only.
 */
export const showLongDay = (day: Day): string => {
  const { year, month, day: ofMonth } = partsOf(day)
  return `ngày ${twoDigits(ofMonth)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`
}

/** `Thứ Năm, 05/02/2026` or `Thursday, 5 February 2026`. */
export const showWeekdayDay = (day: Day, language: Language): string =>
  `${weekdays[language][weekday(day) - 1]}, ${showDay(day, language)}`

/**
 * Reads a day as people and spreadsheets write it: `4/3/2021`, `04-03-2021`, `04.03.2021`, `4 3 2021`, `2021-03-04`.
 * The day always stands before the month (3/4/2021 is 3 April). Null when it is no day of the calendar.
 */
export const readDay = (text: string): Day | null => {
  const tidied = tidy(text).trim()
  if (isDay(tidied)) return tidied
  const read = /^(\d{1,2})(?: ?([/.-]) ?| )(\d{1,2})(?: ?\2 ?| )(\d{4})$/.exec(tidied)
  return read ? dayFrom({ day: Number(read[1]), month: Number(read[3]), year: Number(read[4]) }) : null
}
