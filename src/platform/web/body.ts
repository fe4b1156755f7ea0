import { Refusal } from '../plain/refusal.ts'
import { boundaryOf, readMultipart } from './multipart.ts'
import type { StoredUpload } from './route.ts'
import { collectTyped, type Typed } from './typed.ts'

const megabyte = 1024 * 1024
export const mostOfFile = 12 * megabyte
/** Of a request: of someone with an account, and of a visitor. */
export const mostOfRequest = { account: 40 * megabyte, visitor: mostOfFile + megabyte } as const
/** A body over the limit is read on and thrown away up to here, so that the browser hears the answer. */
const mostOfPatience = 160 * megabyte

export type Body = {
  readonly typed: Typed
  readonly files: Readonly<Record<string, readonly StoredUpload[]>>
  /** Why the body cannot be taken as it is; what could be read is in `typed`. */
  readonly refusal: Refusal | null
}

type Bytes = { readonly kept: Buffer; readonly state: 'whole' | 'too big' | 'broken off' }

/** Reads a body into memory, `most` bytes of it at most. A connection that breaks leaves what came before. */
export const readBytes = async (request: Request, most: number): Promise<Bytes> => {
  const kept: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      if (size < most) kept.push(chunk.subarray(0, most - size))
      size += chunk.length
      if (size > mostOfPatience) break
    }
  } catch {
    return { kept: Buffer.concat(kept), state: 'broken off' }
  }
  return { kept: Buffer.concat(kept), state: size <= most ? 'whole' : 'too big' }
}

export const inMegabytes = (bytes: number): number => Math.ceil(bytes / megabyte)

/** Of several files in one field, who takes them tells which is too big and keeps the others. */
const tooBigFile = (files: Body['files'], most: number): Refusal | null => {
  for (const [field, sent] of Object.entries(files)) {
    if (sent.length > 1) continue
    const file = sent.find((one) => one.bytes.length > most)
    if (!file) continue
    const values = { name: file.name, size: inMegabytes(file.bytes.length), most: inMegabytes(most) }
    return new Refusal('file.too_big', {
      status: 413,
      values,
      fields: { [field]: { code: 'file.too_big', values } },
    })
  }
  return null
}

const byField = (files: readonly (readonly [string, StoredUpload])[]): Body['files'] =>
  Object.fromEntries(
    [...Map.groupBy(files, ([field]) => field)].map(([field, sent]) => [field, sent.map(([, file]) => file)]),
  )

const mostFields = 5_000

/** A body of millions of empty fields would keep the house busy with nothing. */
const separators = (body: Buffer): number =>
  body.reduce((count, byte) => (byte === 0x26 ? count + 1 : count), 0)

const unreadable: Body = { typed: {}, files: {}, refusal: new Refusal('form.unreadable', { status: 415 }) }

/** Reads a posted form: multipart or urlencoded, anything else is refused by 415. */
export const readForm = async (request: Request, most: number, mostOfOne = mostOfFile): Promise<Body> => {
  const contentType = request.headers.get('content-type') ?? ''
  const boundary = contentType.startsWith('multipart/form-data') ? boundaryOf(contentType) : null
  if (!boundary && !contentType.startsWith('application/x-www-form-urlencoded')) return unreadable
  const { kept, state } = await readBytes(request, most)
  const tooBig =
    state === 'too big'
      ? new Refusal('form.too_big', { status: 413, values: { most: inMegabytes(most) } })
      : null
  if (!boundary) {
    if (separators(kept) > mostFields) return unreadable
    const broken = state === 'broken off' ? new Refusal('form.broken_off') : null
    return {
      typed: collectTyped([...new URLSearchParams(kept.toString())]),
      files: {},
      refusal: tooBig ?? broken,
    }
  }
  const parts = readMultipart(kept, boundary)
  const files = byField(parts.files)
  const broken = parts.whole ? null : new Refusal('form.broken_off')
  return {
    typed: collectTyped(parts.fields),
    files,
    refusal: tooBig ?? tooBigFile(files, mostOfOne) ?? broken,
  }
}
