import { isDay } from '../../platform/plain/day.ts'
import { momentAt } from '../../platform/plain/moment.ts'

const DAY = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/
const TIME =
  /(?<![\d/.-])(\d{1,2})(?::|h|giờ\s*)(\d{2})(?::(\d{2}))?(?!\d)\s*(sáng|trưa|chiều|tối|sa|ch|am|pm)?/iu
const WITH_ZONE = /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d|(?:[a-z]{3},\s*)?\d{1,2}\s+[a-z]{3}\s+\d{4}\s)/i
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/

const two = (part: string | number): string => String(part).padStart(2, '0')

/** `8:32:50 Chiều` → 20:32:50; afternoon hours are counted from twelve only where they are not already. */
const hourOf = (hour: number, half: string): number => {
  if (/^(?:chiều|tối|ch|pm)$/i.test(half)) return hour < 12 ? hour + 12 : hour
  return /^(?:sa|am|sáng)$/i.test(half) && hour === 12 ? 0 : hour
}

const inVietnam = (day: string, hour: number, minute: string, second: string): string | null => {
  if (!isDay(day) || hour > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const moment = Date.parse(momentAt(day, `${two(hour)}:${two(minute)}`)) + Number(second) * 1000
  return new Date(moment).toISOString()
}

/**
 * The moment (ISO, UTC) that a page, a feed or a table tells, in the shapes that portals print: `Thứ năm - 05/05/2022 14:27`,
 * `Thứ Tư, 04-05-2022 / 8:30:15 Sáng`, `Thu, 05 May 2022 14:27:00 +0700`, `2022-05-05`. null where there is none.
 */
export const readMoment = (text: string): string | null => {
  const told = text.trim()
  const iso = ISO_DAY.exec(told)
  if (iso) {
    const [, year, month, day, hour = '0', minute = '00', second = '00'] = iso
    return inVietnam(`${year}-${month}-${day}`, Number(hour), minute, second)
  }
  if (WITH_ZONE.test(told)) {
    const at = Date.parse(told)
    return Number.isNaN(at) ? null : new Date(at).toISOString()
  }
  const found = DAY.exec(told)
  if (!found) return null
  const [whole, day = '', month = '', year = ''] = found
  const [, hour = '0', minute = '00', second = '00', half = ''] = TIME.exec(told.replace(whole, ' ')) ?? []
  return inVietnam(`${year}-${two(month)}-${two(day)}`, hourOf(Number(hour), half), minute, second)
}

const WEEKDAY =
  /thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|\d)|chủ nhật|ngày(?:\s+đăng)?|cập nhật(?:\s+lúc)?|đăng lúc|lúc|ict|gmt/giu

/** Whether the line says nothing but a moment. */
export const isDateLine = (line: string): boolean => {
  if (line.length > 80 || readMoment(line) === null) return false
  const rest = line
    .replace(DAY, '')
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .replace(/[^\p{L}]/gu, '')
  return rest.length <= 8
}
