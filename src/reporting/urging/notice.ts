import { z } from 'zod'
import { dutySteps } from '../../campaigns/duties/duty.ts'
import { type Day, daysBetween } from '../../platform/plain/day.ts'

/** What people are told of in this room. */
export const noticeKinds = [
  'urged',
  'early',
  'told',
  'returned',
  'accepted',
  'extended',
  'letter_drafted',
  'leadership',
  'to_leadership',
] as const

export type NoticeKind = (typeof noticeKinds)[number]

export const isNoticeKind = (kind: string): kind is NoticeKind => noticeKinds.some((one) => one === kind)

const noticeShape = z.object({
  unit: z.string().catch(''),
  campaign: z.string().catch(''),
  step: z.enum(dutySteps).catch('bao_cao'),
  period: z.string().nullable().catch(null),
  dueOn: z.string().nullable().catch(null),
  rung: z.string().nullable().catch(null),
  waits: z.boolean().catch(false),
  ordinal: z.number().catch(1),
  way: z.string().catch('personal'),
  letter: z.string().nullable().catch(null),
  reason: z.string().nullable().catch(null),
  until: z.string().nullable().catch(null),
  by: z.string().catch(''),
  text: z.string().catch(''),
  href: z.string().catch('/lam-viec'),
  today: z.string().nullable().catch(null),
})

export type NoticeValues = z.output<typeof noticeShape>

/** What a notice was given to say; what cannot be read any more is left empty. */
export const noticeValues = (kept: unknown): NoticeValues =>
  noticeShape.parse(typeof kept === 'object' && kept !== null ? kept : {})

/** How it stood with the thing on the day of the notice. */
export const urgencyAt = (
  dueOn: Day | null,
  day: Day,
): { readonly kind: 'past' | 'today' | 'left' | 'none'; readonly days: number } => {
  if (dueOn === null) return { kind: 'none', days: 0 }
  const past = daysBetween(dueOn, day)
  if (past === 0) return { kind: 'today', days: 0 }
  return past > 0 ? { kind: 'past', days: past } : { kind: 'left', days: -past }
}
