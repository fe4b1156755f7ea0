import { z } from 'zod'
import type { Act } from '../platform/command.ts'
import { isReadyPicture, type ReadyPicture } from '../platform/files/picture.ts'
import { storeFile } from '../platform/files/store.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { isShownPhoto } from './examples/queries.ts'
import { type KeptText, placeAfter } from './picture-place.ts'
import { picturesOf } from './queries.ts'
import { addPictureSizes, setPictures } from './store.ts'
import type { ArticlePictureRow } from './tables.ts'

/** A picture as the form of an article or an import tells it. */
export const pictureInput = z.object({
  fileId: z.uuid().nullable().default(null),
  alt: z.string().trim().max(500),
  caption: z.string().trim().max(1000),
  credit: z.string().trim().max(120).nullish(),
  /** What stays in sight when it is cut: hundredths from the left and from the top. */
  focalX: z.number().int().min(0).max(100).default(50),
  focalY: z.number().int().min(0).max(100).default(50),
  /** Sent with this form, as `readyPicture` gave it before the transaction. */
  sent: z.custom<ReadyPicture>(isReadyPicture).nullable().default(null),
  /** Stands behind so many blocks of the text (0: before it); null: where the house sets pictures. */
  afterBlock: z.number().int().min(0).max(5000).nullable().default(null),
  /** While it has no file: where the page that it was taken from says the file lies. */
  missingSource: z.string().trim().max(1000).nullable().default(null),
})

export type PictureInput = z.output<typeof pictureInput>

/** Stores a picture that was sent, with its smaller sizes. */
export const storePicture = async (act: Act, { original, sizes, width, height }: ReadyPicture) => {
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
  if (sent) return storePicture(act, sent)
  if (fileId === null) return { fileId, width: null, height: null }
  const known = own.find((picture) => picture.fileId === fileId)
  if (!known && !(await isShownPhoto(act.writer, fileId)))
    throw new Refusal('file.not_found', { status: 404 })
  return { fileId, width: known?.width ?? null, height: known?.height ?? null }
}

/** The text as it stood (null: a new article) and as it is kept now. */
export type TextChange = { readonly before: KeptText | null; readonly after: KeptText }

/** A place that nobody changed goes along with the text; one that was typed is meant as it is. */
const placeOf = (
  { afterBlock, fileId, missingSource }: PictureInput,
  own: readonly ArticlePictureRow[],
  { before, after }: TextChange,
): number | null => {
  const known = own.find((one) =>
    fileId === null ? missingSource !== null && one.missingSource === missingSource : one.fileId === fileId,
  )
  if (afterBlock === null || !before || known?.afterBlock !== afterBlock) return afterBlock
  return placeAfter(before, after, afterBlock)
}

/** Keeps the article's pictures as they are told; of those that were sent with it, the smaller sizes too. */
export const keepPictures = async (
  act: Act,
  articleId: string,
  pictures: readonly PictureInput[],
  change: TextChange,
): Promise<void> => {
  const own = await picturesOf(act.writer, articleId)
  const kept = []
  for (const picture of pictures) {
    const { alt, caption, credit, focalX, focalY } = picture
    const file = await fileOf(act, picture, own)
    kept.push({
      alt,
      caption,
      focalX,
      focalY,
      credit: credit || null,
      afterBlock: placeOf(picture, own, change),
      missingSource: file.fileId === null ? picture.missingSource : null,
      ...file,
    })
  }
  await setPictures(act.writer, articleId, kept)
}
