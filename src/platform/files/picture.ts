import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { pictureWidths } from '../plain/picture-widths.ts'
import { Refusal } from '../plain/refusal.ts'
import { placeless } from './placeless.ts'
import { type CheckedFile, checkUpload, type Upload } from './upload.ts'

const MEGABYTE = 1024 * 1024
const MEGAPIXEL = 1_000_000

/** Of one picture. The whole form may carry a little more. */
export const pictureLimits = { bytes: 11 * MEGABYTE, pixels: 50 * MEGAPIXEL, least: 200 } as const

export type PictureSize = { readonly width: number; readonly height: number; readonly file: CheckedFile }

/** A picture as it was taken, without the place, and the smaller ones that pages fetch. */
export type ReadyPicture = {
  readonly original: CheckedFile
  readonly width: number
  readonly height: number
  readonly sizes: readonly PictureSize[]
}

/** Tells a ready picture among what a command is given. */
export const isReadyPicture = (value: unknown): value is ReadyPicture =>
  typeof value === 'object' && value !== null && 'original' in value && 'sizes' in value

const refuse = (code: string, name: string, field: string, more: object = {}): never => {
  const values = { name, ...more }
  throw new Refusal(code, { values, fields: { [field]: { code, values } } })
}

const open = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: 'error', sequentialRead: true })

const inWidth = (bytes: Uint8Array, width: number) =>
  open(bytes).autoOrient().resize({ width, withoutEnlargement: true }).webp({ quality: 78 })

/** A picture as WebP, no wider than asked and never made larger; throws where it cannot be read. */
export const smallerPicture = async (bytes: Uint8Array, width: number): Promise<Uint8Array> =>
  new Uint8Array(await inWidth(bytes, width).toBuffer())

const smaller = async (original: CheckedFile, width: number): Promise<PictureSize> => {
  const { data, info } = await inWidth(original.bytes, width).toBuffer({ resolveWithObject: true })
  const bytes = new Uint8Array(data)
  const file: CheckedFile = {
    name: `${original.name.replace(/\.[^.]*$/, '')}-${width}.webp`,
    kind: 'webp',
    mediaType: 'image/webp',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
  }
  return { width: info.width, height: info.height, file }
}

type LookedAt = Pick<ReadyPicture, 'original' | 'width' | 'height'>

/** As readyPicture, without making the smaller ones: a file that is damaged further in is not found out. */
export const lookAtPicture = async (upload: Upload, field: string): Promise<LookedAt> => {
  const checked = checkUpload(upload, { kinds: ['jpeg', 'png', 'webp'], limit: pictureLimits.bytes, field })
  const original = placeless(checked)
  const { name } = original
  // the header alone is read: a picture that unpacks to too much is never unpacked
  const facts = await sharp(original.bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse('upload.picture_damaged', name, field))
  const { width, height } = facts.autoOrient
  if (width * height > pictureLimits.pixels)
    refuse('upload.too_many_pixels', name, field, {
      pixels: Math.ceil((width * height) / MEGAPIXEL),
      most: pictureLimits.pixels / MEGAPIXEL,
    })
  if (Math.max(width, height) < pictureLimits.least)
    refuse('upload.picture_too_small', name, field, { width, height, least: pictureLimits.least })
  return { original, width, height }
}

/**
 * Looks into a picture and makes its smaller ones. Throws `upload.*` at the field: what is no picture, more pixels than
 * can be handled safely, too small to print, damaged. Nothing is stored.
 */
export const readyPicture = async (upload: Upload, field: string): Promise<ReadyPicture> => {
  const { original, width, height } = await lookAtPicture(upload, field)
  try {
    const sizes: PictureSize[] = []
    for (const wanted of pictureWidths) if (wanted < width) sizes.push(await smaller(original, wanted))
    if (sizes.length === 0) sizes.push(await smaller(original, width))
    return { original, width, height, sizes }
  } catch {
    return refuse('upload.picture_damaged', original.name, field)
  }
}
