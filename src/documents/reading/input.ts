import { Refusal } from '../../platform/plain/refusal.ts'
import { textOfPage } from './html-text.ts'
import { tidyText } from './passage.ts'

/** The longest text that is read, in bytes of the file or characters of the pasted text. */
export const MOST_TO_READ = 5 * 1024 * 1024

const MEGABYTE = 1024 * 1024

const megabytes = (bytes: number): number => Math.ceil((bytes / MEGABYTE) * 10) / 10

const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)

const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? ''

const textFormats = new Set(['', 'txt', 'text', 'md'])
const pageFormats = new Set(['html', 'htm', 'xhtml'])

/** First bytes of files that people call .txt by mistake. */
const isOtherFormat = (bytes: Uint8Array): boolean =>
  begins(bytes, 0x25, 0x50, 0x44, 0x46) ||
  begins(bytes, 0x50, 0x4b, 3, 4) ||
  begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)

const SAMPLE = 64 * 1024

/** Zeros and other control bytes do not stand in text; UTF-16 says so itself with its mark. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE)
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  }
  return odd > sample.length / 100
}

const decoded = (bytes: Uint8Array, name: string): string => {
  const is16Little = begins(bytes, 0xff, 0xfe)
  const is16Big = begins(bytes, 0xfe, 0xff)
  if (is16Little || is16Big) return new TextDecoder(is16Big ? 'utf-16be' : 'utf-16le').decode(bytes)
  if (isOtherFormat(bytes) || looksBinary(bytes))
    throw new Refusal('document.binary', { values: { name }, status: 415 })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('document.not_unicode', { values: { name }, status: 415 })
  }
}

const refuseTooLong = (length: number): void => {
  if (length <= MOST_TO_READ) return
  throw new Refusal('document.too_long', {
    values: { size: megabytes(length), limit: megabytes(MOST_TO_READ) },
    status: 413,
  })
}

const refuseEmpty = (text: string): void => {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Refusal('document.empty')
}

/** A pasted text, tidied. Refuses an empty one and one that is too long. */
export const textPasted = (pasted: string): string => {
  refuseTooLong(pasted.length)
  const text = tidyText(pasted)
  refuseEmpty(text)
  return text
}

/**
 * The text of an uploaded file: .txt (UTF-8, or UTF-16 with its mark) or .html, of which the article is kept and the
 * machinery dropped. Refuses other formats, a binary called .txt, what is not Unicode, what is empty or too long.
 */
export const textOfFile = (bytes: Uint8Array, name: string): string => {
  const extension = extensionOf(name)
  const isPage = pageFormats.has(extension)
  if (!isPage && !textFormats.has(extension)) {
    throw new Refusal('document.other_format', { values: { name, format: `.${extension}` }, status: 415 })
  }
  refuseTooLong(bytes.length)
  const text = decoded(bytes, name)
  return textPasted(isPage ? textOfPage(text) : text)
}
