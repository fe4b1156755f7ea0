import { z } from 'zod'
import type { Act } from '../platform/command.ts'
import type { Writer } from '../platform/database/handles.ts'
import { hasMarks, htmlToMarks, htmlToPlain, marksToHtml } from '../platform/files/marks.ts'
import type { ReadyPicture } from '../platform/files/picture.ts'
import { cleanHtml, isPublicAddress } from '../platform/files/rich-text.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { saysEnough, searchKeyOf } from './article.ts'
import { languagesAfter } from './english.ts'
import { companionsInput, keepCompanions } from './keep-companions.ts'
import { leftAsideInput } from './keep-import.ts'
import { keepPictures, pictureInput } from './keep-pictures.ts'
import type { KeptText } from './picture-place.ts'
import { findColumn, mustFindArticle } from './queries.ts'
import { setLeftAside } from './store.ts'
import type { ArticleRow } from './tables.ts'

const line = (most: number) => z.string().trim().max(most).nullish()

/** So many pictures one article may have. */
export const mostPictures = 40

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
  pictures: z.array(pictureInput).max(mostPictures).default([]),
  /** Of what came with the form: files that could not be taken. The others are kept. */
  leftAside: leftAsideInput,
  ...companionsInput,
})

export type ArticleInput = z.output<typeof articleInput>

type Captioned = {
  readonly caption: string
  readonly alt: string
  readonly fileId?: string | null
  readonly missingSource?: string | null
  readonly sent?: ReadyPicture | null
}

/**
 * Refuses pictures that who cannot see them could not understand. `unfinished`: in a draft a picture with its file, or one
 * whose file is still looked for, may wait for its words until the editing is done; several sent at once have none yet.
 */
export const refuseNakedPictures = (pictures: readonly Captioned[], { unfinished = false } = {}): void => {
  const mayWait = ({ fileId, missingSource, sent }: Captioned): boolean =>
    unfinished && Boolean(sent ?? fileId ?? missingSource)
  const at = pictures.findIndex(
    (picture) => (picture.caption === '' || picture.alt === '') && !mayWait(picture),
  )
  if (at >= 0)
    throw new Refusal('article.picture_without_caption', {
      values: { number: at + 1 },
      fields: {
        [`pictures.${at}.caption`]: {
          code: 'article.picture_without_caption',
          values: { number: at + 1 },
        },
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

type Kept = { readonly text: string; readonly html: string | null }

/**
 * What saving makes of a text. One that comes back as it was opened stays as it is: marks and editors cannot say all that a
 * cleaned text may hold, and nobody loses a table or a line by looking at it.
 */
export const textAfter = (
  kept: Kept | null,
  typed: { readonly text: string; readonly html: string | null },
): Kept => {
  const html = typed.html?.trim() || null
  const same =
    kept && (html === null ? typed.text.trim() === shownIn(kept).trim() : html === kept.html?.trim())
  return kept && same ? kept : richText(typed.text, html)
}

/** The text as it stands in the area. */
const shownIn = ({ text, html }: Kept): string => (html ? htmlToMarks(html) : text)

const bodyOf = (before: ArticleRow | null): Kept | null =>
  before && { text: before.body, html: before.bodyHtml }
const englishOf = (before: ArticleRow | null): Kept | null =>
  before && { text: before.bodyEn ?? '', html: before.bodyEnHtml }

/** Links in what was typed whose words are kept and whose address is not. */
const linksDropped = (input: ArticleInput): ArticleInput['leftAside'] =>
  [
    { text: input.body, html: input.bodyHtml },
    { text: input.bodyEn ?? '', html: input.bodyEnHtml },
  ]
    .flatMap(
      ({ text, html }) => cleanHtml(html?.trim() || (hasMarks(text) ? marksToHtml(text) : '')).droppedLinks,
    )
    .map((link) => ({ name: link, code: 'aside.link', values: {} }))

/** The source's address is shown to all: one of an inner network would lead readers nowhere. */
const refuseInnerSource = ({ sourceAddress }: ArticleInput): void => {
  if (!sourceAddress || !/^https?:/i.test(sourceAddress) || isPublicAddress(sourceAddress)) return
  const fault = { code: 'article.source_inside', values: { address: sourceAddress } }
  throw new Refusal(fault.code, { values: fault.values, fields: { sourceAddress: fault } })
}

const refuseEmptyBody = (text: string): void => {
  if (saysEnough(text)) return
  throw new Refusal('article.no_text', { fields: { body: { code: 'article.no_text' } } })
}

/** The row that what was typed makes of the article as it stood (null: of a new one). */
export const rowOf = async ({ writer }: Act, article: ArticleInput, before: ArticleRow | null) => {
  if (before && before.unitId !== article.unitId)
    throw new Refusal('article.unit_stays', { fields: { unitId: { code: 'article.unit_stays' } } })
  const { pictures: _, attachments: __, related: ___, leftAside: ____, ...kept } = article
  const { englishReady, englishCompared, ...input } = kept
  const column = await columnOf(writer, input.columnId)
  const body = textAfter(bodyOf(before), { text: input.body, html: input.bodyHtml ?? null })
  const english = textAfter(englishOf(before), { text: input.bodyEn ?? '', html: input.bodyEnHtml ?? null })
  refuseEmptyBody(body.text)
  refuseInnerSource(article)
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

/**
 * Keeps all that stands beside the words, which are kept already; `before` is the text as it stood (null: a new article).
 * Gives how much of what was sent could not be taken.
 */
export const keepBeside = async (
  act: Act,
  articleId: string,
  input: ArticleInput,
  before: KeptText | null,
): Promise<number> => {
  const leftAside = [...input.leftAside, ...linksDropped(input)]
  const after = await mustFindArticle(act.writer, articleId)
  await keepPictures(act, articleId, input.pictures, { before, after })
  await setLeftAside(act.writer, { articleId }, leftAside)
  await keepCompanions(act, articleId, input)
  return leftAside.length
}
