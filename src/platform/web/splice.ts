import { promisify } from 'node:util'
import { constants, crc32, deflateRaw, deflateRawSync } from 'node:zlib'

const squeeze = promisify(deflateRaw)

/** The middle of an answer, compressed once for all answers that it stands in. */
export type Piece = { readonly plain: Buffer; readonly deflated: Buffer }

/** Ends on a byte, so that another stream may follow (RFC 1951, an empty stored block). */
const open = { finishFlush: constants.Z_SYNC_FLUSH } as const

export const pieceOf = async (text: string): Promise<Piece> => {
  const plain = Buffer.from(text)
  return { plain, deflated: await squeeze(plain, { ...open, level: 9 }) }
}

/** Magic number, deflate, no flags, no time, no operating system (RFC 1952). */
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])

/** One gzip file of the three: only what stands around the piece is compressed now. */
export const spliceGzip = (before: string, { plain, deflated }: Piece, after: string): Buffer => {
  const [front, back] = [Buffer.from(before), Buffer.from(after)]
  const foot = Buffer.alloc(8)
  foot.writeUInt32LE(crc32(back, crc32(plain, crc32(front))), 0)
  foot.writeUInt32LE((front.length + plain.length + back.length) % 2 ** 32, 4)
  return Buffer.concat([head, deflateRawSync(front, open), deflated, deflateRawSync(back), foot])
}
