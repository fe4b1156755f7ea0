import { createHash } from 'node:crypto'
import { Refusal } from '../plain/refusal.ts'
import { tidy } from '../plain/vietnamese.ts'
import type { Values } from '../plain/words.ts'
import { extensionOf, type FileKind, fileKinds, kindOf, type RefusedKind } from './file-kind.ts'
import type { refusals } from './words.ts'
import { unpacksWithin } from './zip.ts'

/** A file as a form sent it; its media type is what the browser guessed and is not believed. */
export type Upload = { readonly name: string; readonly bytes: Uint8Array }

/** What a field takes. */
export type UploadRule = {
  readonly kinds: readonly FileKind[]
  /** Bytes. */
  readonly limit: number
  /** The form's field that the refusal stands at. */
  readonly field?: string
}

/** A file that has been looked into: only such files are stored. */
export type CheckedFile = {
  readonly name: string
  readonly kind: FileKind
  readonly mediaType: string
  readonly size: number
  /** Hexadecimal. */
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** Tells a checked file among what a command is given; rooms make a field of their input of it. */
export const isCheckedFile = (value: unknown): value is CheckedFile =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array

const MEGABYTE = 1024 * 1024
const unpackedLimit = 100 * MEGABYTE
const longestName = 200

const refusedKinds = {
  program: 'upload.program',
  macros: 'upload.macros',
  'old-office': 'upload.old_office',
  svg: 'upload.svg',
  'old-text': 'upload.old_text',
  unknown: 'upload.unknown_kind',
} as const satisfies Record<RefusedKind, keyof typeof refusals>

const isRefused = (kind: FileKind | RefusedKind): kind is RefusedKind => kind in refusedKinds

const extensionsOf = (kinds: readonly FileKind[]): string =>
  kinds.flatMap((kind) => fileKinds[kind].extensions).join(', ')

const megabytes = (size: number): number => Math.ceil((10 * size) / MEGABYTE) / 10

/** The name alone, without folders, control characters and signs that a file system forbids. */
export const fileName = (name: string): string => {
  const bare = tidy(name)
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}<>:"|?*]/gu, '')
    .trim()
  const extension = extensionOf(bare)
  const stem = bare.slice(0, bare.length - extension.length).slice(0, longestName - extension.length)
  return (stem || 'tep') + extension
}

/**
 * Looks into an uploaded file and gives it back as one that may be stored. Throws `Refusal` (`upload.*`, words.ts) at the
 * rule's field: missing, empty, too large (413), a program, macros, SVG, old formats, a wrong ending, a kind not taken (415).
 */
export const checkUpload = (upload: Upload | undefined, rule: UploadRule): CheckedFile => {
  const { kinds, limit, field } = rule
  const common = { kinds: extensionsOf(kinds), limit: megabytes(limit) }
  const refuse = (code: keyof typeof refusals, more: Values = {}, status: 413 | 415 | 422 = 422): never => {
    const values = { ...common, ...more }
    throw new Refusal(code, { values, status, fields: field ? { [field]: { code, values } } : {} })
  }
  if (!upload || (upload.name === '' && upload.bytes.length === 0)) return refuse('upload.missing')
  const name = fileName(upload.name)
  const { bytes } = upload
  if (bytes.length === 0) return refuse('upload.empty', { name })
  if (bytes.length > limit) return refuse('upload.too_large', { name, size: megabytes(bytes.length) }, 413)
  const kind = kindOf(bytes, name)
  if (isRefused(kind)) return refuse(refusedKinds[kind], { name }, 415)
  const { mediaType, extensions } = fileKinds[kind]
  const extension = extensionOf(name)
  const found = extensions.join(', ')
  const matches = extensions.some((one) => one === extension)
  if (!matches && extension) return refuse('upload.mismatched', { name, extension, found }, 415)
  if (!matches || !kinds.includes(kind)) return refuse('upload.not_accepted', { name, found }, 415)
  if ((kind === 'docx' || kind === 'xlsx') && !unpacksWithin(bytes, unpackedLimit))
    return refuse('upload.unpacks_too_large', { name, limit: megabytes(unpackedLimit) }, 413)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, kind, mediaType, size: bytes.length, sha256, bytes }
}
