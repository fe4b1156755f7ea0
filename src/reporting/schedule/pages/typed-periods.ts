import { isDay, readDay } from '../../../platform/plain/day.ts'
import { readNumber } from '../../../platform/plain/number.ts'
import { addWorkingDays, type Holidays } from '../../../platform/plain/working-days.ts'
import { dayTyped, many, numberTyped, one, ticked, type Typed } from '../../../platform/web/typed.ts'
import { DAY_ENDS, WORKING_DAY_ENDS } from '../../clocks.ts'
import type { SeriesFields } from './series-page.tsx'

/** `17h00`, `9:30`: as the house keeps hours; what is none stays and is refused by the command. */
const hourOf = (text: string): string => {
  const [, hours, minutes] = /^(\d{1,2})\s*[:hg.]\s*(\d{2})?$/i.exec(text.trim()) ?? []
  return hours === undefined ? text.trim() : `${hours.padStart(2, '0')}:${minutes ?? '00'}`
}

/** The form's lines of days; a line that is none stays and is refused by the command. */
const daysTyped = (text: string): readonly string[] =>
  text
    .split(/[\n;]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => readDay(line) ?? line)

const under = (typed: Typed, prefix: string): readonly string[] =>
  Object.keys(typed).flatMap((name) => (name.startsWith(`${prefix}.`) ? [name.slice(prefix.length + 1)] : []))

const asksTyped = (typed: Typed): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(under(typed, 'asks').map((unitClass) => [unitClass, many(typed, `asks.${unitClass}`)]))

/** One period as its form typed it; locks are counted in working days from each deadline. */
export const periodTyped = (typed: Typed, holidays: Holidays) => {
  const due = Object.fromEntries(
    under(typed, 'due').flatMap((unitClass) => {
      const day = dayTyped(typed, `due.${unitClass}`)
      return day ? [[unitClass, day] as const] : []
    }),
  )
  const more = daysTyped(one(typed, 'holidays'))
  const lockAfter = numberTyped(typed, 'lockAfter')
  const counts =
    typeof lockAfter === 'number' && Number.isInteger(lockAfter) && lockAfter >= 0 && lockAfter <= 60
  const off = new Set([...holidays, ...more])
  const lock = counts
    ? Object.entries(due).flatMap(([unitClass, day]) =>
        isDay(day) ? [[unitClass, addWorkingDays(day, lockAfter, off)] as const] : [],
      )
    : []
  return {
    campaignId: one(typed, 'campaignId'),
    name: one(typed, 'name'),
    kind: one(typed, 'kind'),
    rhythm: one(typed, 'rhythm') || 'once',
    fromOn: dayTyped(typed, 'fromOn'),
    cutoffOn: dayTyped(typed, 'cutoffOn'),
    cutoffTime: hourOf(one(typed, 'cutoffTime')) || DAY_ENDS,
    due,
    dueTime: hourOf(one(typed, 'dueTime')) || WORKING_DAY_ENDS,
    lock: Object.fromEntries(lock),
    lockTime: DAY_ENDS,
    asks: asksTyped(typed),
    only: null,
    holidays: more,
    sameCutOff: ticked(typed, 'sameCutOff') ? true : null,
  }
}

/** A series as its form typed it. */
export const seriesTyped = (typed: Typed): SeriesFields => ({
  rhythm: one(typed, 'rhythm') || 'weekly',
  kind: one(typed, 'kind') || 'periodic',
  fromOn: dayTyped(typed, 'fromOn'),
  firstCutoff: dayTyped(typed, 'firstCutoff'),
  untilOn: dayTyped(typed, 'untilOn'),
  hours: one(typed, 'hours'),
  dueTime: hourOf(one(typed, 'dueTime')) || WORKING_DAY_ENDS,
  dueAfter: Object.fromEntries(
    under(typed, 'dueAfter').flatMap((unitClass) => {
      const days = numberTyped(typed, `dueAfter.${unitClass}`)
      return days === null ? [] : [[unitClass, days] as const]
    }),
  ),
  lockAfter: numberTyped(typed, 'lockAfter'),
  asks: asksTyped(typed),
  sameCutOff: ticked(typed, 'sameCutOff'),
})

/** Hours as typed in one line. */
export const hoursIn = (text: string): readonly string[] =>
  text
    .split(/[;,\s]+/)
    .filter(Boolean)
    .map(hourOf)

/** `30/04/2026 Ngày Chiến thắng`, one a line. */
const daysIn = (text: string, works: boolean) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, day = line, name = ''] = /^(\S+)\s*[:–-]?\s*(.*)$/.exec(line) ?? []
      return { day: readDay(day) ?? day, name, works }
    })

export const calendarTyped = (typed: Typed) => {
  const year = readNumber(one(typed, 'year'))
  return {
    year: 'value' in year ? year.value : one(typed, 'year'),
    days: [...daysIn(one(typed, 'days'), false), ...daysIn(one(typed, 'worked'), true)],
  }
}

/** The address's query as a form would have typed it. */
export const queryTyped = (query: URLSearchParams): Typed =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))
