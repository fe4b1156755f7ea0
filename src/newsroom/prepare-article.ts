import { z } from 'zod'
import type { Act } from '../platform/command.ts'
import type { Writer } from '../platform/database/handles.ts'
import { hasMarks, htmlToPlain, marksToHtml } from '../platform/files/marks.ts'
import { isReadyPicture, type ReadyPicture } from '../platform/files/picture.ts'
import { cleanHtml } from '../platform/files/rich-text.ts'
import { storeFile } from '../platform/files/store.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { searchKeyOf } from './article.ts'
import { languagesAfter } from './english.ts'
import { isShownPhoto } from './examples/queries.ts'
import { companionsInput, keepCompanions } from './keep-companions.ts'
import { findColumn, picturesOf } from './queries.ts'
import { addPictureSizes, setPictures } from './store.ts'
import type { ArticlePictureRow, ArticleRow } from './tables.ts'

const line = (most: number) => z.string().trim().max(most).nullish()

const picture = z.object({
  fileId: z.uuid().nullable().default(null),
  alt: z.string().trim().max(500),
  caption: z.string().trim().max(1000),
  credit: line(120),
  /** What stays in sight when it is cut: hundredths from the left and from the top. */
  focalX: z.number().int().min(0).max(100).default(50),
  focalY: z.number().int().min(0).max(100).default(50),
  /** Sent with this form, as `readyPicture` gave it before the transaction. */
  sent: z.custom<ReadyPicture>(isReadyPicture).nullable().default(null),
})

/** What an editor writes: Vietnamese is the original, English stands beside it. */
export const articleInput = z.object({
  columnId: z.string(),
  unitId: z.number().int(),
  campaignId: z.uuid().nullable().default(null),
  genre: z.enum(['news', 'feature', 'photo', 'audio']).default('news'),
  title: z.string().trim().min(5).max(400),
  lead: line(2000),
  /** Plain paragraphs, or a text with simple marks. */
  body: z.string().trim().max(200_000),
  /** Of the editor's making; it goes before the text. Cleaned when it is kept. */
  bodyHtml: z.string().max(600_000).nullish(),
  titleEn: line(400),
  leadEn: line(2000),
  bodyEn: line(200_000),
  bodyEnHtml: z.string().max(600_000).nullish(),
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
  ...companionsInput,
})

export type ArticleInput = z.output<typeof articleInput>

type Captioned = { readonly caption: string; readonly alt: string }

/** Refuses pictures that who cannot see them could not understand. */
export const refuseNakedPictures = (pictures: readonly Captioned[]): void => {
  const at = pictures.findIndex((picture) => picture.caption === '' || picture.alt === '')
  if (at >= 0)
    throw new Refusal('article.picture_without_caption', {
      values: { number: at + 1 },
      fields: {
        [`caption${at}`]: { code: 'article.picture_without_caption', values: { number: at + 1 } },
      },
    })
}

const columnOf = async (writer: Writer, columnId: string) => {
  const column = await findColumn(writer, columnId)
  if (column) return column
  const fault = { code: 'article.column_unknown', values: { column: columnId } }
  throw new Refusal(fault.code, { values: fault.values, fields: { columnId: fault } })
}

/** A text as it is kept: cleaned HTML where there is any, and the same as plain paragraphs. */
export const richText = (text: string, html: string | null): { text: string; html: string | null } => {
  const dirty = html?.trim() || (hasMarks(text) ? marksToHtml(text) : null)
  if (!dirty) return { text, html: null }
  const clean = cleanHtml(dirty).html
  return { text: htmlToPlain(clean), html: clean }
}

const refuseEmptyBody = (text: string): void => {
  if (text.trim().length >= 10) return
  throw new Refusal('article.no_text', { fields: { body: { code: 'article.no_text' } } })
}

/** The row that what was typed makes of the article as it stood (null: of a new one). */
export const rowOf = async ({ writer }: Act, article: ArticleInput, before: ArticleRow | null) => {
  if (before && before.unitId !== article.unitId)
    throw new Refusal('article.unit_stays', { fields: { unitId: { code: 'article.unit_stays' } } })
  const { pictures: _, attachments: __, related: ___, englishReady, englishCompared, ...input } = article
  const column = await columnOf(writer, input.columnId)
  const body = richText(input.body, input.bodyHtml ?? null)
  const english = richText(input.bodyEn ?? '', input.bodyEnHtml ?? null)
  refuseEmptyBody(body.text)
  const words = {
    title: input.title,
    lead: input.lead || null,
    body: body.text,
    titleEn: input.titleEn || null,
    leadEn: input.leadEn || null,
    bodyEn: english.text || null,
  }
  return {
    ...input,
    ...words,
    bodyHtml: body.html,
    bodyEnHtml: english.html,
    ...languagesAfter(before, words, { ready: englishReady, compared: englishCompared }),
    columnId: column.id,
    searchKey: searchKeyOf(words),
  }
}

type PictureInput = ArticleInput['pictures'][number]

const sentPicture = async (act: Act, { original, sizes, width, height }: ReadyPicture) => {
  const fileId = await storeFile(act.writer, original, act.now)
  const kept = []
  for (const size of sizes)
    kept.push({
      originalId: fileId,
      width: size.width,
      height: size.height,
      fileId: await storeFile(act.writer, size.file, act.now),
    })
  await addPictureSizes(act.writer, kept)
  return { fileId, width, height }
}

/**
 * A file comes with the form, is one of the article's own or a photo of a verified card: nobody publishes a file by
 * guessing its id.
 */
const fileOf = async (act: Act, { sent, fileId }: PictureInput, own: readonly ArticlePictureRow[]) => {
  if (sent) return sentPicture(act, sent)
  if (fileId === null) return { fileId, width: null, height: null }
  const known = own.find((picture) => picture.fileId === fileId)
  if (!known && !(await isShownPhoto(act.writer, fileId)))
    throw new Refusal('file.not_found', { status: 404 })
  return { fileId, width: known?.width ?? null, height: known?.height ?? null }
}

/** Keeps the article's pictures as they are told; of those that were sent with it, the smaller sizes too. */
const keepPictures = async (
  act: Act,
  articleId: string,
  pictures: ArticleInput['pictures'],
): Promise<void> => {
  const own = await picturesOf(act.writer, articleId)
  const kept = []
  for (const picture of pictures) {
    const { alt, caption, credit, focalX, focalY } = picture
    const file = await fileOf(act, picture, own)
    kept.push({ alt, caption, focalX, focalY, credit: credit || null, ...file })
  }
  await setPictures(act.writer, articleId, kept)
}

/** Keeps all that stands beside the words. */
export const keepBeside = async (act: Act, articleId: string, input: ArticleInput): Promise<void> => {
  await keepPictures(act, articleId, input.pictures)
  await keepCompanions(act, articleId, input)
}
