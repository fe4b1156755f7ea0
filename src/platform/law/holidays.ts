import lunar from '@nghiavuive/lunar_date_vi'
import { addDays } from '../plain/day.ts'
import type { Day } from '../plain/day.ts'
import type { Holidays } from '../plain/working-days.ts'
import type { Holiday } from './catalogue.ts'

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** The solar day of a day of the Vietnamese lunar year (its own meridian: Tết of 2007 and 2030 is not China's). */
export const solarDay = (year: number, monthDay: string): Day => {
  const date = new lunar.LunarDate({
    day: Number(monthDay.slice(3)),
    month: Number(monthDay.slice(0, 2)),
    year,
  })
  date.init()
  const found = date.toSolarDate().get()
  return `${found.year}-${twoDigits(found.month)}-${twoDigits(found.day)}`
}

const daysOf = (holiday: Holiday, year: number): readonly Day[] => {
  const { calendar, monthDay, before, days, valid } = holiday
  const at = calendar === 'solar' ? `${year}-${monthDay}` : solarDay(year, monthDay)
  return Array.from({ length: days }, (_, i) => addDays(at, i - before)).filter(
    (day) => (valid.from === null || day >= valid.from) && (valid.until === null || day <= valid.until),
  )
}

/**
 * The State's own days off from one year to another, both counted. What it announces each year (swapped days, the day
 * beside 2 September, how Tết is divided) is the administrator's data: days put in `more`, days taken out `less`.
 */
export const stateHolidays = (
  rules: readonly Holiday[],
  [first, last]: readonly [number, number],
  { more = [], less = [] }: { readonly more?: readonly Day[]; readonly less?: readonly Day[] } = {},
): Holidays => {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const days = years.flatMap((year) => rules.flatMap((rule) => daysOf(rule, year)))
  const taken = new Set(less)
  return new Set([...days, ...more].filter((day) => !taken.has(day)))
}

export type NamedHoliday = Pick<Holiday, 'vi' | 'en' | 'mark'> & { readonly day: Day }

/** The days off of one year that the law itself names, in their order. */
export const holidaysOfYear = (rules: readonly Holiday[], year: number): readonly NamedHoliday[] =>
  rules
    .flatMap((rule) => daysOf(rule, year).map((day) => ({ day, vi: rule.vi, en: rule.en, mark: rule.mark })))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))

/** Announced for a day: off although the law does not say so, or worked although it would be off. */
export type Announced = { readonly day: Day; readonly works: boolean }

const YEARS = [2010, 2060] as const
const counted = new WeakMap<readonly Holiday[], Holidays>()

/**
 * The one calendar by which every clock of working days goes: the law's days off, and on top of them what was announced.
 * What is announced as worked counts even on a Saturday.
 */
export const workCalendar = (rules: readonly Holiday[], announced: readonly Announced[]): Holidays => {
  const byLaw = counted.get(rules) ?? stateHolidays(rules, YEARS)
  counted.set(rules, byLaw)
  const worked = new Set(announced.filter(({ works }) => works).map(({ day }) => day))
  const off = [...byLaw, ...announced.filter(({ works }) => !works).map(({ day }) => day)]
  return Object.assign(new Set(off.filter((day) => !worked.has(day))), { worked })
}
