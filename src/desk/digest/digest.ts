import { z } from 'zod'
import { addDays, type Day } from '../../platform/plain/day.ts'
import type { Desk, Work } from '../work.ts'

/** What is due within so many calendar days is nearly due: ten working days. */
const soon = 14

const itemShape = z.object({
  /** A word of the desk. */
  kind: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  unit: z.string().nullable(),
  under: z.string().nullable(),
  dueOn: z.string().nullable(),
  href: z.string(),
})

const newsShape = z.object({ kind: z.string(), values: z.unknown(), href: z.string(), day: z.string() })

export const digestShape = z.object({
  day: z.string(),
  late: z.array(itemShape),
  today: z.array(itemShape),
  soon: z.array(itemShape),
  waiting: z.array(itemShape),
  news: z.array(newsShape),
  /** How many there are of each, when the lists hold fewer. */
  counts: z.object({ late: z.number(), today: z.number(), soon: z.number(), waiting: z.number() }).optional(),
})

export type Digest = z.output<typeof digestShape>
export type DigestItem = z.output<typeof itemShape>

/** Lines a part of the message holds; the rest stands on the desk. */
export const shown = 20

const itemOf = ({ kind, values, unitName, under, dueOn, href }: Work): DigestItem => ({
  kind,
  values: { ...values },
  unit: unitName,
  under,
  dueOn,
  href,
})

/** A person's morning: what is late, due, nearly due, what waits for him, and what he was told since yesterday. */
export const digestOf = (
  { mine, waiting, totals }: Desk & { readonly totals: { readonly waiting: number } },
  news: Digest['news'],
  today: Day,
): Digest => {
  const due = (fits: (dueOn: Day) => boolean) =>
    mine.filter(({ dueOn, requested }) => dueOn !== null && !requested && fits(dueOn))
  const parts = {
    late: due((dueOn) => dueOn < today),
    today: due((dueOn) => dueOn === today),
    soon: due((dueOn) => dueOn > today && dueOn <= addDays(today, soon)),
  }
  const listed = (works: readonly Work[]): DigestItem[] => works.slice(0, shown).map(itemOf)
  return {
    day: today,
    late: listed(parts.late),
    today: listed(parts.today),
    soon: listed(parts.soon),
    waiting: listed(waiting),
    news,
    counts: {
      late: parts.late.length,
      today: parts.today.length,
      soon: parts.soon.length,
      waiting: totals.waiting,
    },
  }
}

export const isEmpty = (digest: Digest): boolean =>
  [digest.late, digest.today, digest.soon, digest.waiting, digest.news].every((part) => part.length === 0)
