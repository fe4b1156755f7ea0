import { Refusal } from '../plain/refusal.ts'
import { extensionOf, kindOf } from './file-kind.ts'
import type { Upload } from './upload.ts'
import { unpack, zipEntries } from './zip.ts'

const MEGABYTE = 1024 * 1024

/** A zip by its name that is no office file. */
export const isZip = (upload: Upload): boolean =>
  extensionOf(upload.name) === '.zip' && kindOf(upload.bytes, upload.name) !== 'docx'

/** Folders, and what a Mac packs beside each file. */
const isNothing = (path: string): boolean =>
  path.endsWith('/') || path.startsWith('__MACOSX/') || path.slice(path.lastIndexOf('/') + 1).startsWith('.')

/** What a zip may hold: so many files, so many bytes when it is unpacked. */
export type ZipBounds = { readonly most: number; readonly bytes: number }

/**
 * The files in a zip, named by their paths in it, which are names and lead nowhere. Really unpacks, in bounds: the sizes
 * that a file states of itself may be a trap. Throws `upload.zip_*` at the field.
 */
export const unpackedFiles = (zip: Upload, field: string, bounds: ZipBounds): readonly Upload[] => {
  const values = { name: zip.name, most: bounds.most, limit: Math.floor(bounds.bytes / MEGABYTE) }
  const refuse = (code: 'upload.zip_damaged' | 'upload.zip_too_many' | 'upload.zip_too_large'): never => {
    throw new Refusal(code, { values, fields: { [field]: { code, values } } })
  }
  const entries = zipEntries(zip.bytes) ?? refuse('upload.zip_damaged')
  if (entries.length > bounds.most) refuse('upload.zip_too_many')
  const files: Upload[] = []
  let left = bounds.bytes
  for (const entry of entries) {
    const bytes = unpack(zip.bytes, entry, left) ?? refuse('upload.zip_too_large')
    left -= bytes.length
    const name = entry.name.replaceAll('\\', '/')
    if (!isNothing(name)) files.push({ name, bytes })
  }
  return files
}

/** The files that were sent, those of each zip in its place; the bounds are those of all zips together. */
export const withUnpacked = (
  sent: readonly Upload[],
  field: string,
  bounds: ZipBounds,
): readonly Upload[] => {
  const files: Upload[] = []
  let { most, bytes } = bounds
  for (const one of sent) {
    if (!isZip(one)) {
      files.push(one)
      continue
    }
    const inside = unpackedFiles(one, field, { most, bytes })
    most -= inside.length
    bytes -= inside.reduce((sum, file) => sum + file.bytes.length, 0)
    files.push(...inside)
  }
  return files
}
