import type { ExpressionBuilder } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { type Act, command } from '../command.ts'
import type { Reader, Tables, Writer } from '../database/handles.ts'
import { Refusal } from '../plain/refusal.ts'
import type { UploadRow } from '../tables.ts'
import { sweepUploadsJob, unfinishedDays } from './sweep-uploads.ts'

/** A file in pieces: begun, sent piece by piece from where it stands, and taken over whole. A broken line costs one piece. */

/** Bytes of a piece at most; all but the last should hold what the line carries in some seconds. */
export const mostOfChunk = 512 * 1024
const mostOfUpload = 12 * 1024 * 1024
/** Unfinished at one time, of one account. */
const mostAtOnce = 40
/** Of one account, with those that have arrived and were not taken over: a call of the API leaves them until they are swept, so that it may be repeated. */
const mostKept = 400

const sha256Shape = z.string().regex(/^[0-9a-f]{64}$/)

/** How far an upload has come: the next piece begins at `received`. */
export type UploadStanding = { readonly id: string; readonly received: number; readonly size: number }

const standing = ({ id, received, size }: UploadStanding): UploadStanding => ({ id, received, size })

const findUpload = (reader: Reader, id: string): Promise<UploadRow | undefined> =>
  reader.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst()

/** The actor's own upload; another's is answered as if it were not there. */
const mustFindUpload = async (reader: Reader, id: string, actor: Actor): Promise<UploadRow> => {
  const found = await findUpload(reader, id)
  if (!found || found.accountId !== actor.accountId) throw new Refusal('upload.gone', { status: 404 })
  return found
}

const piecesOf = (is: ExpressionBuilder<Tables, 'upload'>) =>
  is.selectFrom('uploadChunk').select('position').whereRef('uploadChunk.uploadId', '=', 'upload.id')

const DAY_MS = 86_400_000

/** What was left lying is swept by a job, asked for when somebody else begins. */
export const askToSweep = async (act: Act): Promise<void> => {
  const before = new Date(Date.parse(act.now) - unfinishedDays * DAY_MS).toISOString()
  const old = await act.writer
    .selectFrom('upload')
    .select('id')
    .where('changedAt', '<', before)
    .limit(1)
    .executeTakeFirst()
  if (old) await sweepUploadsJob.ask(act, { before })
}

/** Those whose file has been taken over hold no pieces any more, and take no room. */
const mustHaveRoom = async (writer: Writer, accountId: string): Promise<void> => {
  const { all, open } = await writer
    .selectFrom('upload')
    .where((is) => is.or([is('received', '<', is.ref('size')), is.exists(piecesOf(is))]))
    .select((is) => [
      is.fn.countAll<number>().as('all'),
      is.fn.countAll<number>().filterWhereRef('received', '<', 'size').as('open'),
    ])
    .where('accountId', '=', accountId)
    .executeTakeFirstOrThrow()
  const most = open >= mostAtOnce ? mostAtOnce : all >= mostKept ? mostKept : null
  if (most !== null) throw new Refusal('upload.too_many', { status: 409, values: { most } })
}

/** Begins an upload under an id that the client made. Begun again it goes on where it stands. */
export const beginUpload = command({
  name: 'upload.begin',
  quiet: true,
  roles: 'signed-in',
  input: z.object({
    id: z.uuid(),
    name: z.string().trim().min(1).max(300),
    size: z.coerce.number().int().min(1).max(mostOfUpload),
    sha256: sha256Shape,
    subject: z.string().max(100),
  }),
  run: async (act, { id, name, size, sha256, subject }) => {
    const { writer, actor, now } = act
    if (actor.accountId === null) throw new Refusal('upload.gone', { status: 404 })
    const known = await findUpload(writer, id)
    if (known) {
      if (known.accountId !== actor.accountId || known.sha256 !== sha256 || known.size !== size)
        throw new Refusal('upload.other_content', { status: 409, values: { name } })
      return { result: standing(known) }
    }
    await mustHaveRoom(writer, actor.accountId)
    await askToSweep(act)
    await writer
      .insertInto('upload')
      .values({ id, accountId: actor.accountId, name, size, sha256, subject, begunAt: now, changedAt: now })
      .onConflict((of) => of.column('id').doNothing())
      .execute()
    return { result: { id, received: 0, size } }
  },
})

/**
 * Takes the piece that begins at `position` and answers where the next one begins. A piece that is there already, or
 * that comes too early, changes nothing: the answer says where to go on. `bytes` agree with `sha256` (`checkChunk`).
 */
export const appendChunk = command({
  name: 'upload.append',
  quiet: true,
  roles: 'signed-in',
  input: z.object({
    uploadId: z.uuid(),
    position: z.coerce.number().int().min(0),
    sha256: sha256Shape,
    bytes: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= mostOfChunk),
  }),
  run: async ({ writer, actor, now }, { uploadId, position, sha256, bytes }) => {
    const upload = await mustFindUpload(writer, uploadId, actor)
    const received = position + bytes.length
    if (position !== upload.received || received > upload.size) return { result: standing(upload) }
    const moved = await writer
      .updateTable('upload')
      .set({ received, changedAt: now })
      .where('id', '=', uploadId)
      .where('received', '=', position)
      .executeTakeFirst()
    if (moved.numUpdatedRows > 0n)
      await writer.insertInto('uploadChunk').values({ uploadId, position, sha256, bytes }).execute()
    return { result: { id: uploadId, received, size: upload.size } }
  },
})

/** Where the actor's upload stands; throws `upload.gone` (404). */
export const uploadStanding = async (reader: Reader, id: string, actor: Actor): Promise<UploadStanding> =>
  standing(await mustFindUpload(reader, id, actor))

export type PutTogether = {
  readonly name: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** The pieces as one file, not yet checked; throws `upload.unfinished` (409) while one is missing, `upload.taken_over` (409) afterwards. */
export const putTogether = async (reader: Reader, id: string, actor: Actor): Promise<PutTogether> => {
  const { name, sha256, size, received } = await mustFindUpload(reader, id, actor)
  if (received < size)
    throw new Refusal('upload.unfinished', { status: 409, values: { name, received, size } })
  const chunks = await reader
    .selectFrom('uploadChunk')
    .select('bytes')
    .where('uploadId', '=', id)
    .orderBy('position')
    .execute()
  if (chunks.length === 0) throw new Refusal('upload.taken_over', { status: 409, values: { name } })
  return { name, sha256, bytes: Buffer.concat(chunks.map(({ bytes }) => bytes)) }
}

/** Whether the actor's upload has been taken over for what it was sent for; throws `upload.gone` (404). */
export const isTakenOver = async (
  reader: Reader,
  id: string,
  { actor, subject }: { readonly actor: Actor; readonly subject: string },
): Promise<boolean> => {
  const upload = await mustFindUpload(reader, id, actor)
  if (upload.subject !== subject || upload.received < upload.size) return false
  const piece = reader.selectFrom('uploadChunk').select('position').where('uploadId', '=', id).limit(1)
  return (await piece.executeTakeFirst()) === undefined
}

/**
 * Lets go of the pieces of an upload whose file has been taken over. That it came whole stays known until it is swept: who
 * did not hear the answer and begins again sends nothing twice.
 */
export const takeOverUpload = async (writer: Writer, id: string): Promise<void> => {
  await writer.deleteFrom('uploadChunk').where('uploadId', '=', id).execute()
}
