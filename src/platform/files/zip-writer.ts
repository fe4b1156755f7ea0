import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a zip. Pictures are packed already: they are stored as they are, which costs the server next to nothing. */
export type ZipFile = { readonly name: string; readonly bytes: Uint8Array; readonly packed?: boolean }

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
const STORED = 0
const DEFLATED = 8

/** Date and time as the format keeps them: two bytes each, seconds by two, since 1980. */
const dosTime = (moment: string): readonly [number, number] => {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (
    moment.match(/\d+/g) ?? []
  ).map(Number)
  return [(hour << 11) | (minute << 5) | (second >> 1), (Math.max(0, year - 1980) << 9) | (month << 5) | day]
}

type Packed = {
  readonly name: Buffer
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly body: Uint8Array
}

const pack = ({ name, bytes, packed }: ZipFile): Packed => {
  const body = packed ? bytes : deflateRawSync(bytes)
  return {
    name: Buffer.from(name),
    method: packed ? STORED : DEFLATED,
    crc: crc32(bytes),
    size: bytes.length,
    body,
  }
}

/** What the head of a file and its entry in the directory have in common, from `at` on. */
const writeFacts = (
  head: Buffer,
  at: number,
  file: Packed,
  [time, date]: readonly [number, number],
): void => {
  head.writeUInt16LE(VERSION, at)
  head.writeUInt16LE(FLAGS, at + 2)
  head.writeUInt16LE(file.method, at + 4)
  head.writeUInt16LE(time, at + 6)
  head.writeUInt16LE(date, at + 8)
  head.writeUInt32LE(file.crc, at + 10)
  head.writeUInt32LE(file.body.length, at + 14)
  head.writeUInt32LE(file.size, at + 18)
  head.writeUInt16LE(file.name.length, at + 22)
}

/**
 * A zip of the files in their order; `moment` is `2021-05-23T22:10:00` as the reader's clock showed it. Below 4 GB and
 * 65,535 files, as the old form of the format holds.
 */
export const writeZip = (files: readonly ZipFile[], moment: string): Uint8Array => {
  const at = dosTime(moment)
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const file of files.map(pack)) {
    const head = Buffer.alloc(30)
    head.writeUInt32LE(LOCAL, 0)
    writeFacts(head, 4, file, at)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(CENTRAL, 0)
    entry.writeUInt16LE(VERSION, 4)
    writeFacts(entry, 6, file, at)
    entry.writeUInt32LE(offset, 42)
    parts.push(head, file.name, file.body)
    directory.push(entry, file.name)
    offset += head.length + file.name.length + file.body.length
  }
  const listed = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}
