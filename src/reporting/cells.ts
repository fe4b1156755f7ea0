import { isDay, readDay } from '../platform/plain/day.ts'
import { momentAt } from '../platform/plain/moment.ts'
import { readNumber } from '../platform/plain/number.ts'
import { tidy } from '../platform/plain/vietnamese.ts'

/** What is typed into one cell of a report, read as Vietnamese people write it; on the server and in the browser. */

/** null, undefined and '' are empty. */
export type TypedCell = string | number | null | undefined

export type Fault = {
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}
export type CellRead<Value> = { readonly value: Value | null; readonly fault: Fault | null }

/** Sums and comparisons stay exact below these. */
export const MOST = 999_999_999_999
export const MOST_MONEY = 99_999_999_999_999

const ANSWER_LENGTH = 4000

const wrong = (code: string, values?: Fault['values']): CellRead<never> => ({
  value: null,
  fault: values ? { code, values } : { code },
})
const empty: CellRead<never> = { value: null, fault: null }

const isEmptyCell = (typed: TypedCell): typed is null | undefined | '' =>
  typed === null || typed === undefined || (typeof typed === 'string' && typed.trim() === '')

const whole = (value: number, most: number): CellRead<number> => {
  if (value < 0) return wrong('figure.negative')
  if (!Number.isInteger(value)) return wrong('figure.not_whole')
  return value > most ? wrong('figure.too_big') : { value, fault: null }
}

/** `91%`, `Tổ 5: 91%`: a share without the count behind it; `235/241`: two numbers in one cell. */
const notOneCount = (text: string): Fault | null => {
  if (text.includes('%')) return { code: 'figure.percent', values: { typed: text.slice(0, 40) } }
  const [, part, all] = /^(\d[\d.]*)\s*\/\s*(\d[\d.]*)$/.exec(text) ?? []
  return part && all ? { code: 'figure.two_numbers', values: { part, all } } : null
}

/** Reads a whole number. `1.5` is asked back: it may mean 1,5 or 1.500. */
export const readCell = (typed: TypedCell, most = MOST): CellRead<number> => {
  if (isEmptyCell(typed)) return empty
  if (typeof typed === 'number')
    return Number.isFinite(typed) ? whole(typed, most) : wrong('figure.not_a_number')
  const text = tidy(typed).trim()
  const fault = notOneCount(text)
  if (fault) return { value: null, fault }
  const read = readNumber(text)
  if ('value' in read) return whole(read.value, most)
  if ('wrong' in read) return wrong('figure.not_a_number', { typed: text.slice(0, 40) })
  const [decimal, thousands] = read.ambiguous
  return wrong('figure.ambiguous', {
    typed: text,
    decimal: String(decimal).replace('.', ','),
    thousands: String(thousands).replace(/\B(?=(\d{3})+$)/g, '.'),
  })
}

const yes = ['yes', 'có', 'true', '1']
const no = ['no', 'không', 'false', '0']

/** `yes` or `no`, however it is written. */
export const readYesNo = (typed: TypedCell): CellRead<string> => {
  if (isEmptyCell(typed)) return empty
  const text = String(typed).trim().toLowerCase().normalize('NFC')
  if (yes.includes(text)) return { value: 'yes', fault: null }
  return no.includes(text) ? { value: 'no', fault: null } : wrong('figure.not_yes_or_no')
}

/** A step of the scale, by its name as the indicator writes it. */
export const readStep = (typed: TypedCell, steps: readonly string[]): CellRead<string> => {
  if (isEmptyCell(typed)) return empty
  const text = String(typed).trim().normalize('NFC')
  return steps.includes(text)
    ? { value: text, fault: null }
    : wrong('figure.not_a_step', { typed: text.slice(0, 40), steps: steps.join(', ') })
}

export const readText = (typed: TypedCell): CellRead<string> => {
  if (isEmptyCell(typed)) return empty
  const text = String(typed).trim()
  return text.length > ANSWER_LENGTH
    ? wrong('figure.too_long', { most: ANSWER_LENGTH })
    : { value: text, fault: null }
}

const clockTime = /^([01]?\d|2[0-3])[:hg](\d{2})$/i

/** `16:00 05/05/2021`, the other way round, or ISO 8601; as a moment. */
export const readMoment = (typed: TypedCell): CellRead<string> => {
  if (isEmptyCell(typed)) return empty
  const text = tidy(String(typed)).trim()
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text)))
    return { value: new Date(Date.parse(text)).toISOString(), fault: null }
  const parts = text.split(/[\s,]+/)
  const time = parts.flatMap((part) => clockTime.exec(part) ?? []).slice(1, 3)
  const day = readDay(parts.filter((part) => !clockTime.test(part)).join(' '))
  const [hour, minute] = time
  if (!day || !isDay(day) || !hour || !minute) return wrong('figure.not_a_moment')
  return { value: momentAt(day, `${hour.padStart(2, '0')}:${minute}`), fault: null }
}
