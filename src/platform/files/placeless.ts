import { createHash } from 'node:crypto'
import { withoutPlace } from './photo.ts'
import type { CheckedFile } from './upload.ts'

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const latin = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const pngRemarks = ['eXIf', 'iTXt', 'tEXt', 'zTXt']

const png = (bytes: Uint8Array): Uint8Array => {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view(bytes).getUint32(at)
    if (!pngRemarks.includes(latin(bytes, at + 4, 4))) kept.push(bytes.subarray(at, end))
    at = end
  }
  return joined(kept)
}

const webp = (bytes: Uint8Array): Uint8Array => {
  const kept: Uint8Array[] = [bytes.slice(0, 12)]
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view(bytes).getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    const name = latin(bytes, at, 4)
    const chunk = bytes.slice(at, end)
    // of the extended header the bits that promise EXIF (8) and XMP (4) are taken back
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0x0c
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = end
  }
  const whole = joined(kept)
  view(whole).setUint32(4, whole.length - 8, true)
  return whole
}

const strippers = { jpeg: withoutPlace, png, webp } as const

/**
 * The same file without what it says of the place where it was taken: the house follows nobody's steps. Pictures of every
 * kind that is taken; a paper is given back as it is.
 */
export const placeless = (file: CheckedFile): CheckedFile => {
  if (file.kind !== 'jpeg' && file.kind !== 'png' && file.kind !== 'webp') return file
  const bytes = strippers[file.kind](file.bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ...file, bytes, size: bytes.length, sha256 }
}
