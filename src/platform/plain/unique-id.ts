import { createHash } from 'node:crypto'

/** Keeps these ids apart from name-based ids that others make; any fixed uuid would do. */
const NAMESPACE = '6f1d8a52-6c0e-4c57-9f0b-2b8a6a0f3d11'

const withBits = (byte: number, keep: number, set: number): number => (byte & keep) | set

/**
 * The uuid (version 5, RFC 9562) that belongs to this text: the same text gives the same id on every machine, so that what
 * is repeated is recognised. `on-unit-merged:<event id>` names what a follower does about an event.
 */
export const uniqueId = (text: string): string => {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1')
    .update(namespace)
    .update(text.normalize('NFC'), 'utf8')
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8(withBits(bytes.readUInt8(6), 0x0f, 0x50), 6)
  bytes.writeUInt8(withBits(bytes.readUInt8(8), 0x3f, 0x80), 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The shape of a uuid in any letter case: asked before a text goes to a uuid column. */
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
