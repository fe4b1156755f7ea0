import { z } from 'zod'
import { type Day, readDay } from '../plain/day.ts'
import { readNumber, showNumber } from '../plain/number.ts'
import { fold } from '../plain/vietnamese.ts'

// Schemas for the cells of an imported table. What is wrong is told by a code of words.ts and its values.

const empty = { code: 'custom', message: 'cell.empty' } as const

/** A text that must be there. */
export const requiredText = (longest = 500) => z.string().min(1).max(longest)

/** A text, or null for an empty cell. */
export const optionalText = (longest = 500) =>
  z
    .string()
    .max(longest)
    .transform((text) => text || null)

/** A day in any of the forms that `readDay` knows. */
export const dayCell = z.string().transform((text, context): Day => {
  const day = readDay(text)
  if (day) return day
  context.addIssue(text ? { code: 'custom', message: 'cell.not_a_day' } : empty)
  return z.NEVER
})

/** The same; null for an empty cell. */
export const optionalDayCell = z.union([z.literal('').transform(() => null), dayCell])

/** A number as Vietnamese people write it (`1.240`, `12,5`). */
export const numberCell = z.string().transform((text, context): number => {
  const read = readNumber(text)
  if ('value' in read) return read.value
  if (!text) context.addIssue(empty)
  else if ('wrong' in read) context.addIssue({ code: 'custom', message: 'cell.not_a_number' })
  else {
    const [first, second] = read.ambiguous.map((n) => showNumber(n, 'vi'))
    context.addIssue({ code: 'custom', message: 'cell.unclear_number', params: { first, second } })
  }
  return z.NEVER
})

/** A whole number, zero or more. */
export const countCell = numberCell.refine((n) => Number.isInteger(n) && n >= 0, 'cell.not_whole')

/** One of the words that are the keys of `choices`, however accented or capitalised; gives what stands behind it. */
export const choiceCell = <Value>(choices: Readonly<Record<string, Value>>) => {
  const byFold = new Map(Object.entries(choices).map(([label, value]) => [fold(label), value]))
  return z.string().transform((text, context): Value => {
    const value = byFold.get(fold(text))
    if (value !== undefined) return value
    const params = { choices: Object.keys(choices).join(', ') }
    context.addIssue(text ? { code: 'custom', message: 'cell.not_listed', params } : empty)
    return z.NEVER
  })
}
