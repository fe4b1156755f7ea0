import { unpack, zipEntries } from './zip.ts'

export type TextFile = { readonly path: string; readonly text: string }

type Sent = { readonly name: string; readonly bytes: Uint8Array }
type Limits = { readonly ending: string; readonly files: number; readonly bytes: number }

/** What a computer packs beside the files that a person chose. */
const aside = /(?:^|\/)(?:__MACOSX\/|\.)/

const inside = ({ name, bytes }: Sent, limits: Limits): readonly Sent[] | null => {
  if (!name.toLowerCase().endsWith('.zip')) return [{ name, bytes }]
  const entries = zipEntries(bytes)
  if (entries === null) return null
  const wanted = entries.filter(({ name: at }) => at.endsWith(limits.ending) && !aside.test(at))
  if (wanted.length > limits.files) return null
  let left = limits.bytes
  const unpacked: Sent[] = []
  for (const entry of wanted) {
    const content = unpack(bytes, entry, left)
    if (content === null) return null
    left -= content.length
    unpacked.push({ name: entry.name.replaceAll('\\', '/'), bytes: content })
  }
  return unpacked
}

/**
 * The texts among files that were sent, a zip opened: UTF-8, composed letters, one kind of line end, without a byte
 * order mark. Null when a zip is broken, or there is more than the limits allow.
 */
export const textFiles = (sent: readonly Sent[], limits: Limits): readonly TextFile[] | null => {
  const all: Sent[] = []
  for (const one of sent) {
    const found = inside(one, limits)
    if (found === null) return null
    all.push(...found.filter(({ name }) => name.endsWith(limits.ending)))
  }
  const size = all.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (all.length > limits.files || size > limits.bytes) return null
  const decoder = new TextDecoder()
  return all.map(({ name, bytes }) => ({
    path: name.normalize('NFC'),
    text: decoder.decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC'),
  }))
}
