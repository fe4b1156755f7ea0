import { z } from 'zod'

const line = (most: number) => z.string().trim().max(most).nullish()

const picture = z.object({
  fileId: z.uuid().nullable().default(null),
  alt: z.string().trim().max(500),
  caption: z.string().trim().max(1000),
  credit: line(120),
})

/** What an editor writes: Vietnamese is the original, English stands beside it. */
export const articleInput = z.object({
  columnId: z.string(),
  unitId: z.number().int(),
  campaignId: z.uuid().nullable().default(null),
  genre: z.enum(['news', 'feature', 'photo', 'audio']).default('news'),
  title: z.string().trim().min(5).max(400),
  lead: line(2000),
  body: z.string().trim().min(10).max(200_000),
  titleEn: line(400),
  leadEn: line(2000),
  bodyEn: line(200_000),
  /** The English may be shown. */
  englishReady: z.boolean().default(true),
  /** The English was compared with the Vietnamese as it is now. */
  englishCompared: z.boolean().default(false),
  sourceSlug: line(40),
  sourceName: line(200),
  sourceAddress: line(1000),
  sourceDateLine: line(100),
  byLine: line(200),
  signedUnit: line(200),
  viewsBefore: z.number().int().min(0).max(1_000_000_000).default(0),
  /** Nobody publishes before this moment. */
  embargoUntil: z.iso.datetime().nullable().default(null),
  pictures: z.array(picture).max(40).default([]),
})

export type ArticleInput = z.output<typeof articleInput>
