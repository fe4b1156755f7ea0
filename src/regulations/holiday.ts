import type { Day } from '../platform/plain/day.ts'

export const calendarKeepers = ['administrator', 'standing_agency', 'standing_approver'] as const

/** A day off beside Saturdays and Sundays, as the State announced it. */
export type Holiday = { readonly day: Day; readonly name: string; readonly source: string }
