import { kindOf } from '../files/file-kind.ts'
import { smallerPicture } from '../files/picture.ts'
import { pictureWidths } from '../plain/picture-widths.ts'
import { makeKeptFiles } from './kept-files.ts'
import type { Made } from './route.ts'

/** Where pictures lie: what one is, asked each time, and its bytes, asked once for each width. null: it is not to be shown. */
export type PictureSource = {
  about(id: string): Promise<{ readonly name: string; readonly mediaType: string } | null>
  bytes(id: string): Promise<Uint8Array | null>
}

/**
 * Pictures in the widths that pages ask for, made when they are first asked for; at most so many bytes are kept. One that
 * cannot be read is given as it is. null where there is no such picture or width. What stands at an id is never another.
 */
export const makeSmallPictures = (most: number) => {
  const kept = makeKeptFiles(most)
  return async (source: PictureSource, id: string, asked: string): Promise<Made | null> => {
    const width = pictureWidths.find((one) => String(one) === asked)
    const about = width ? await source.about(id) : null
    if (!width || !about?.mediaType.startsWith('image/')) return null
    const body = await kept.of(`${id} ${width}`, async () => {
      const bytes = await source.bytes(id)
      return bytes ? smallerPicture(bytes, width).catch(() => bytes) : new Uint8Array()
    })
    if (body.length === 0) return null
    const made = kindOf(body, '') === 'webp'
    const name = made ? `${about.name.replace(/\.[^.]*$/, '')}-${width}.webp` : about.name
    return { name, mediaType: made ? 'image/webp' : about.mediaType, body, inline: true, lasting: true }
  }
}
