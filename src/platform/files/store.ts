import { randomUUID } from 'node:crypto'
import type { Reader, Writer } from '../database/handles.ts'
import { Refusal } from '../plain/refusal.ts'
import type { CheckedFile } from './upload.ts'

export type FileFacts = {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}
export type StoredFile = FileFacts & { readonly sha256: string; readonly bytes: Uint8Array }

/** Keeps a checked file (`checkUpload`, called before the transaction) and gives its id. `now` is an ISO instant. */
export const storeFile = async (writer: Writer, file: CheckedFile, now: string): Promise<string> => {
  const id = randomUUID()
  const { name, mediaType, size, sha256, bytes } = file
  await writer
    .insertInto('storedFile')
    .values({ id, name, mediaType, size, sha256, bytes, at: now })
    .execute()
  return id
}

/** The file with its bytes; `Refusal` `file.not_found` (404) when there is none. Who may have it, the caller has asked. */
export const findFile = async (reader: Reader, id: string): Promise<StoredFile> => {
  const file = await reader
    .selectFrom('storedFile')
    .select(['id', 'name', 'mediaType', 'size', 'sha256', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!file) throw new Refusal('file.not_found', { status: 404 })
  return file
}

/** Name, media type and size of some files, by id, without reading them. */
export const findFileFacts = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FileFacts>> => {
  if (ids.length === 0) return new Map()
  const files = await reader
    .selectFrom('storedFile')
    .select(['id', 'name', 'mediaType', 'size'])
    .where('id', 'in', ids)
    .execute()
  return new Map(files.map((file) => [file.id, file]))
}
