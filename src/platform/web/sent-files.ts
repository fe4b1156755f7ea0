import type { Actor } from '../actor.ts'
import type { Reader } from '../database/handles.ts'
import { placeless } from '../files/placeless.ts'
import { type CheckedFile, checkUpload, type Upload, type UploadRule } from '../files/upload.ts'
import { wholeUpload } from '../files/whole-upload.ts'
import { Refusal } from '../plain/refusal.ts'

type Sent = { readonly reader: Reader; readonly actor: Actor; readonly files: readonly Upload[] }

/**
 * The files of a call of the API: those in its body, then those that had come in pieces (`uploads`, ids). Each is looked
 * into, and a picture no longer says where it was taken. Throws `upload.*` as `checkUpload` does.
 */
export const sentFiles = async (
  { reader, actor, files }: Sent,
  uploads: readonly string[],
  rule: UploadRule,
): Promise<CheckedFile[]> => {
  const checked = files.map((file) => placeless(checkUpload(file, rule)))
  for (const id of uploads) checked.push(placeless(await wholeUpload(reader, id, actor, rule)))
  return checked
}

/** As sentFiles, where exactly one is wanted; throws `upload.missing` or `upload.one_only`. */
export const sentFile = async (
  sent: Sent,
  uploads: readonly string[],
  rule: UploadRule,
): Promise<CheckedFile> => {
  const [file, ...more] = await sentFiles(sent, uploads, rule)
  if (more.length > 0) throw new Refusal('upload.one_only', { values: { count: more.length + 1 } })
  return file ?? checkUpload(undefined, rule)
}
