import { z } from 'zod'
import { isDay } from '../../platform/plain/day.ts'
import { consentWays, exampleKinds } from './example.ts'

const day = z.string().refine(isDay, { error: 'input.not_a_day' })

/** What a unit writes on a card. */
export const cardInput = z.object({
  kind: z.enum(exampleKinds).default('good_deed'),
  campaignId: z.uuid().nullable().default(null),
  who: z.string().trim().min(2).max(300),
  deed: z.string().trim().min(10).max(3000),
  place: z.string().trim().min(2).max(300),
  consent: z.boolean(),
  consentOn: day.nullable().default(null),
  consentWay: z.enum(consentWays).nullable().default(null),
  photoRights: z
    .string()
    .trim()
    .max(300)
    .nullish()
    .transform((text) => text || null),
})

export type Card = z.output<typeof cardInput>

/** A photo with the words that those who do not see it read. */
export const photoWords = z.object({
  alt: z.string().trim().max(500),
  caption: z.string().trim().max(1000),
  credit: z.string().trim().max(120),
})
