import { createHash } from 'node:crypto'
import type { Actor } from '../actor.ts'
import type { Reader } from '../database/handles.ts'
import { Refusal } from '../plain/refusal.ts'
import { withoutPlace } from './photo.ts'
import { putTogether } from './resumable.ts'
import { type CheckedFile, checkUpload, type Upload, type UploadRule } from './upload.ts'

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Throws `upload.piece_damaged` when the piece is not what its sender says it is: it is sent again. */
export const checkChunk = (bytes: Uint8Array | undefined, sha256: string): Uint8Array => {
  if (!bytes || sha256Of(bytes) !== sha256) throw new Refusal('upload.piece_damaged')
  return bytes
}

/** As checkUpload, and a photo no longer says where it was taken. */
export const checkPhoto = (upload: Upload | undefined, rule: UploadRule): CheckedFile =>
  checkUpload(upload && { ...upload, bytes: withoutPlace(upload.bytes) }, rule)

/** A file that came in pieces, whole, agreeing with its print, and looked into. */
export const wholeUpload = async (
  reader: Reader,
  id: string,
  actor: Actor,
  rule: UploadRule,
): Promise<CheckedFile> => {
  const { name, sha256, bytes } = await putTogether(reader, id, actor)
  if (sha256Of(bytes) !== sha256) throw new Refusal('upload.damaged', { values: { name } })
  return checkPhoto({ name, bytes }, rule)
}
