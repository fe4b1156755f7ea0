import { z } from 'zod'
import type { VisitorTracePurpose } from '../tables.ts'

/** So many a day from one network. */
export const dailyLimits: Readonly<Record<VisitorTracePurpose, number>> = {
  introduction: 5,
  comment: 10,
  data_request: 5,
}

/** Nobody reads and fills in a form faster. */
export const leastSeconds = 4

/** What a form of visitors carries besides its fields. None of it reaches the register. */
export const guardInput = {
  trap: z.string().max(2000).default(''),
  shownAt: z.string().max(40),
  address: z.string().max(100),
}

/** Names of the fields that are struck out of the register. */
export const guardSecrets = ['trap', 'shownAt', 'address'] as const

export type Guarded = { readonly trap: string; readonly shownAt: string; readonly address: string }

/** What gives a program away; null for a person. */
export const trapOf = (
  { trap, shownAt }: Guarded,
  now: string,
): 'visitor.trap_filled' | 'visitor.too_fast' | null => {
  if (trap.trim() !== '') return 'visitor.trap_filled'
  const seconds = (Date.parse(now) - Date.parse(shownAt)) / 1000
  return seconds >= leastSeconds ? null : 'visitor.too_fast'
}
