import { createHash } from 'node:crypto'
import { kindOf } from './file-kind.ts'
import type { Upload } from './upload.ts'

const endings = { jpeg: ['.jpg', '.jpeg'], png: ['.png'], webp: ['.webp'] } as const

/**
 * The file under a name that fits what it is: portals hand out a WebP as `anh.jpg`, and browsers keep what an address
 * without an ending gave. What is no picture keeps its name.
 */
export const namedByContent = ({ name, bytes }: Upload): Upload => {
  const kind = kindOf(bytes, '')
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') return { name, bytes }
  const [usual, ...others] = endings[kind]
  const fits = [usual, ...others].some((ending) => name.toLowerCase().endsWith(ending))
  return { name: fits ? name : `${name.replace(/\.[^./\\\s]{1,5}$/, '')}${usual}`, bytes }
}

/** The file with its print. */
export const printed = (file: Upload): Upload & { readonly sha256: string } => ({
  ...file,
  sha256: createHash('sha256').update(file.bytes).digest('hex'),
})

const DATA = /^data:([^,;]*)((?:;[^,;]*)*),(.*)$/is

/** The file that an address carries within itself (`data:`); null for any other address, and for one that is broken. */
export const fileInAddress = (address: string, name: string): Upload | null => {
  const [, type = '', more = '', data = ''] = DATA.exec(address) ?? []
  if (type === '' && data === '') return null
  const ending = /^image\/svg/i.test(type) ? '.svg' : ''
  try {
    const bytes = /;base64$/i.test(more) ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data))
    return namedByContent({ name: `${name}${ending}`, bytes: new Uint8Array(bytes) })
  } catch {
    return null
  }
}
