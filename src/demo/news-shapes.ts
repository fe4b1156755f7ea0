import { z } from 'zod'
import { consentWays, exampleKinds } from '../newsroom/examples/example.ts'
import { formCodes } from '../newsroom/publicity/publicity.ts'
import { campaignId, count, day, id, login, mark, moment, text } from './shapes.ts'

/** articles.yaml: columns, articles, good examples, the month's sheet of the editor. */

const column = z.strictObject({ id, name: text, nameEn: text })
const picture = z.strictObject({ alt: text, caption: text, credit: text.optional() })
const article = z.strictObject({
  id,
  column: id,
  campaign: campaignId.optional(),
  /** On whose page it stands. */
  unit: id,
  genre: z.enum(['news', 'feature', 'photo', 'audio']).default('news'),
  title: text,
  titleEn: text.optional(),
  lead: text.optional(),
  leadEn: text.optional(),
  /** Own text, or paragraphs of a seed text by the numbers of their lines (from 1). */
  body: z.union([text, z.strictObject({ file: text, lines: z.array(count) })]),
  /** As printed on the source's page. */
  dateLine: text.optional(),
  publishedAt: moment,
  sourceSlug: text.optional(),
  sourceName: text.optional(),
  sourceAddress: text.optional(),
  byLine: text.optional(),
  signedUnit: text.optional(),
  viewsBefore: count.default(0),
  viewsLine: text.optional(),
  /** Other elements of the source's page: its clock, links, footer. */
  furniture: z.array(text).default([]),
  pictures: z.array(picture).default([]),
  /** A placeholder of sound: language and length, no file. */
  audio: z.array(z.strictObject({ language: text, seconds: count, note: text })).default([]),
  by: login,
  approvedBy: login.optional(),
  note: text.optional(),
  mark,
})
const example = z.strictObject({
  campaign: campaignId,
  unit: id,
  who: text,
  deed: text,
  place: text,
  kind: z.enum(exampleKinds).default('good_deed'),
  consent: z.literal(true),
  consentOn: day,
  consentWay: z.enum(consentWays),
  photoRights: text.optional(),
  introducedOn: day,
  introducedBy: login,
  verifiedOn: day.nullable(),
  verifiedBy: login.optional(),
  state: text.optional(),
  /** What the loudspeaker reads; in Vietnamese for the reader to translate where no other is written. */
  readings: z
    .array(
      z.strictObject({
        language: text,
        text,
        reader: text.optional(),
        /** A bell of so many hertz stands in for the recording. */
        sample: count.optional(),
      }),
    )
    .default([]),
  mark,
})
/** What a citizen sent, and how the unit answered. */
const introduction = z.strictObject({
  code: text,
  unit: id,
  who: text,
  deed: text,
  place: text,
  happened: text.optional(),
  sentOn: day,
  reply: z.strictObject({ on: day, by: login, text }).optional(),
  mark,
})
const comment = z.strictObject({
  text,
  name: text.optional(),
  sentOn: day,
  answer: z.strictObject({ on: day, text }).optional(),
})
/** What people were asked, and what they said. */
const consultation = z.strictObject({
  unit: id,
  by: login,
  title: text,
  body: text,
  writtenOn: day,
  opensOn: day,
  closesOn: day,
  comments: z.array(comment),
  summary: z.strictObject({ on: day, text }).optional(),
  mark,
})
/** What the newsroom means to write for a day; `article` is what came of it. */
const plan = z.strictObject({
  unit: id,
  campaign: campaignId,
  notedOn: day,
  onDay: day,
  genre: z.enum(['news', 'feature', 'photo', 'audio']),
  subject: text,
  assignee: text,
  article: id.optional(),
  by: login,
  mark,
})
/** Guidance on publicity, and what units entered under it. */
const publicity = z.strictObject({
  id,
  campaign: campaignId,
  unit: id,
  by: login,
  writtenOn: day,
  issuedOn: day,
  title: text,
  body: text,
  fromOn: day,
  untilOn: day,
  forms: z.array(
    z.strictObject({
      form: z.enum(formCodes),
      wished: count.optional(),
      untilOn: day.optional(),
      note: text.optional(),
    }),
  ),
  outputs: z.array(
    z.strictObject({
      unit: id,
      form: z.enum(formCodes),
      count,
      onDay: day,
      place: text,
      note: text.optional(),
      enteredOn: day,
      by: login,
    }),
  ),
  mark,
})
const editorSheet = z.strictObject({
  month: z.string(),
  unit: id,
  rows: z.array(z.strictObject({ author: text, news: count, features: count, pictures: count })),
  mark,
})
export const articlesFile = z.strictObject({
  columns: z.array(column),
  articles: z.array(article),
  goodExamples: z.array(example),
  introductions: z.array(introduction),
  consultations: z.array(consultation),
  plans: z.array(plan),
  publicity: z.array(publicity),
  editorSheet,
})
export type DemoArticle = Omit<z.infer<typeof article>, 'body'> & {
  readonly body: string
  /** The seed text that it is imported from, as it was saved from its page; null: it is written here. */
  readonly page: string | null
}
export type DemoPublicity = z.infer<typeof publicity>
export type DemoNewsPlan = z.infer<typeof plan>
export type DemoColumn = z.infer<typeof column>
export type DemoExample = z.infer<typeof example>
export type DemoIntroduction = z.infer<typeof introduction>
export type DemoConsultation = z.infer<typeof consultation>
