import type { Day } from '../platform/plain/day.ts'
import { fold, personSortKey, tidy } from '../platform/plain/vietnamese.ts'
import type { PersonCategory } from './tables.ts'

/** The categories of people, in the order in which documents name them. */
export const categories = [
  'can_bo',
  'cong_chuc',
  'vien_chuc',
  'nguoi_lao_dong',
  'chien_si',
  'nhan_dan',
] as const satisfies readonly PersonCategory[]

export const honorifics = ['ông', 'bà'] as const

/** What a name is found and ordered by: lists go by given name. */
export const personKeys = (name: string): { searchKey: string; sortKey: string } => ({
  searchKey: fold(name),
  sortKey: personSortKey(name),
})

/** A name as it is kept: single spaces, otherwise as it was written. */
export const personName = (typed: string): string => tidy(typed).trim().replace(/\s+/g, ' ')

type Held = { readonly fromDay: Day; readonly untilDay: Day | null }

/** Whether two spans share a day; `untilDay` is the first day on which a span is no more. */
export const overlap = (one: Held, other: Held): boolean =>
  (other.untilDay === null || one.fromDay < other.untilDay) &&
  (one.untilDay === null || other.fromDay < one.untilDay)
