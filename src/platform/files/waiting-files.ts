import { createHash } from 'node:crypto'
import type { Actor } from '../actor.ts'
import type { Act } from '../command.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { Refusal } from '../plain/refusal.ts'
import { askToSweep, mostOfChunk, putTogether } from './resumable.ts'
import type { Upload } from './upload.ts'
import { writeZip } from './zip-writer.ts'

/** Files that wait for their sender's next press: kept as an upload is, swept as an upload is, and his alone. */

/** Several files as one; a browser's choice of files names each once, folders are not told. */
const asOne = (files: readonly Upload[], now: string): Upload => {
  const [only, ...more] = files
  if (only && more.length === 0) return only
  return {
    name: 'cac-tep.zip',
    bytes: writeZip(
      files.map((file) => ({ ...file, packed: true })),
      now,
    ),
  }
}

/** Of this account and of what the prefix names the latest stay; the others made room. */
const makeRoom = async (writer: Writer, accountId: string, prefix: string, most: number): Promise<void> => {
  const rows = await writer
    .selectFrom('upload')
    .select('id')
    .where('accountId', '=', accountId)
    .where('subject', 'like', `${prefix}:%`)
    .orderBy('begunAt', 'desc')
    .orderBy('id')
    .offset(most)
    .execute()
  if (rows.length > 0)
    await writer
      .deleteFrom('upload')
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute()
}

/**
 * Keeps the files for the sender's next press. `noun`:`id` is what they are for; of a noun an account has at most
 * `most` such at a time, the oldest make room.
 */
export const keepFiles = async (
  act: Act,
  { noun, id, most }: { readonly noun: string; readonly id: string; readonly most: number },
  files: readonly Upload[],
): Promise<void> => {
  const { writer, actor, now } = act
  if (actor.accountId === null) throw new Refusal('upload.gone', { status: 404 })
  const { name, bytes } = asOne(files, now)
  await makeRoom(writer, actor.accountId, noun, most - 1)
  await askToSweep(act)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const row = { id, accountId: actor.accountId, name, size: bytes.length, received: bytes.length, sha256 }
  await writer
    .insertInto('upload')
    .values({ ...row, subject: `${noun}:${id}`, begunAt: now, changedAt: now })
    .execute()
  for (let position = 0; position < bytes.length; position += mostOfChunk) {
    const piece = bytes.subarray(position, position + mostOfChunk)
    const print = createHash('sha256').update(piece).digest('hex')
    await writer
      .insertInto('uploadChunk')
      .values({ uploadId: id, position, sha256: print, bytes: piece })
      .execute()
  }
}

/** The one file, or the zip of the several, that the actor left here; throws `upload.gone` (404) for another's. */
export const keptFile = async (reader: Reader, id: string, actor: Actor): Promise<Upload> => {
  const { name, bytes } = await putTogether(reader, id, actor)
  return { name, bytes }
}
