import { inflateRawSync } from 'node:zlib'

export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the directory's end record begins; behind it may stand a comment of at most 65,535 bytes. */
const endRecord = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END) return at
  return -1
}

const listed = (bytes: Uint8Array): readonly ZipEntry[] => {
  const view = viewOf(bytes)
  const end = endRecord(view)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('no entry where the directory says one is')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The entries of a zip file, or null when it is none or is broken. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  try {
    return listed(bytes)
  } catch {
    return null
  }
}

/** The entry's content, or null when it is broken, packed in a way offices do not use, or longer than `limit` bytes. */
export const unpack = (bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | null => {
  try {
    const view = viewOf(bytes)
    if (view.getUint32(entry.offset, true) !== LOCAL) return null
    const from =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
    const packed = bytes.subarray(from, from + entry.packedSize)
    if (entry.method === STORED) return packed.length <= limit ? packed : null
    return entry.method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }) : null
  } catch {
    return null
  }
}

/**
 * Whether everything in the zip unpacks to at most `limit` bytes. Really unpacks: the sizes a file states of itself may
 * be a trap.
 */
export const unpacksWithin = (bytes: Uint8Array, limit: number): boolean => {
  let left = limit
  for (const entry of zipEntries(bytes) ?? []) {
    const content = unpack(bytes, entry, left)
    if (!content) return false
    left -= content.length
  }
  return true
}
