import { Refusal } from '../plain/refusal.ts'
import { extensionOf, kindOf } from './file-kind.ts'
import { type ReadyPicture, readyPicture } from './picture.ts'
import { checkUpload, type Upload } from './upload.ts'
import { readWordFile } from './word-file.ts'
import { unpack, unpacksWithin, zipEntries } from './zip.ts'

const MEGABYTE = 1024 * 1024
const LIMIT = 11 * MEGABYTE
const UNPACKED = 60 * MEGABYTE
const MOST_ENTRIES = 60
const MOST_PICTURES = 20

/** A contributor's Word file, alone or packed with photos. */
export type SubmissionFile = {
  /** To be cleaned. */
  readonly html: string
  readonly pictures: readonly ReadyPicture[]
  /** Names of what was left aside, being neither the text nor a picture that can be taken. */
  readonly leftAside: readonly string[]
}

const isPicture = (name: string): boolean => /\.(?:jpe?g|png|webp)$/i.test(name)
const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
/** Folders, and what a Mac packs beside each file. */
const isNothing = (name: string): boolean =>
  name.endsWith('/') || name.startsWith('__MACOSX/') || baseName(name).startsWith('.')

const refuse = (code: string, name: string, field: string): never => {
  const values = { name, limit: UNPACKED / MEGABYTE, most: MOST_ENTRIES }
  throw new Refusal(code, { values, fields: { [field]: { code, values } } })
}

const unpacked = (upload: Upload, field: string): readonly Upload[] => {
  const entries = zipEntries(upload.bytes) ?? refuse('upload.zip_damaged', upload.name, field)
  if (entries.length > MOST_ENTRIES) refuse('upload.zip_too_many', upload.name, field)
  if (!unpacksWithin(upload.bytes, UNPACKED)) refuse('upload.zip_too_large', upload.name, field)
  return entries
    .filter(({ name }) => !isNothing(name))
    .map((entry) => ({
      name: baseName(entry.name),
      bytes: unpack(upload.bytes, entry, UNPACKED) ?? new Uint8Array(),
    }))
}

const isZip = (upload: Upload): boolean =>
  extensionOf(upload.name) === '.zip' && kindOf(upload.bytes, upload.name) !== 'docx'

/**
 * Reads a Word file, or a zip of one Word file and photos. Throws `upload.*` at the field when the text cannot be read;
 * a picture that cannot be taken is left aside and named.
 */
export const readSubmissionFile = async (upload: Upload, field: string): Promise<SubmissionFile> => {
  const files = isZip(upload) ? unpacked(upload, field) : [upload]
  const text = files.find(({ name }) => extensionOf(name) === '.docx') ?? (isZip(upload) ? null : upload)
  if (!text) return refuse('upload.zip_without_word', upload.name, field)
  const word = checkUpload(text, { kinds: ['docx'], limit: LIMIT, field })
  const { html, pictures } = await readWordFile(word.name, word.bytes)
  const sent = [...pictures, ...files.filter(({ name }) => isPicture(name))]
  const ready: ReadyPicture[] = []
  const leftAside = files.filter((file) => file !== text && !isPicture(file.name)).map(({ name }) => name)
  for (const [at, picture] of sent.entries())
    try {
      if (at >= MOST_PICTURES) leftAside.push(picture.name)
      else ready.push(await readyPicture(picture, field))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      leftAside.push(picture.name)
    }
  return { html, pictures: ready, leftAside }
}
