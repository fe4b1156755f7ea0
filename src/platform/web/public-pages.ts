import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { chooseEncoding } from './compression.ts'

/** A public page as it goes over the wire, compressed once in each way. */
export type PublicPage = {
  readonly tag: string
  readonly plain: Buffer<ArrayBuffer>
  readonly br: Buffer<ArrayBuffer>
  readonly gzip: Buffer<ArrayBuffer>
  /** `Set-Cookie` lines that belong to the address and not to who asks: the language that was chosen. */
  readonly cookies: readonly string[]
}

/** Told of every reader of a page, whether it was made for him or kept. */
export type Sighting = { readonly path: string; readonly remoteAddress: string; readonly agent: string }

type Entry = {
  readonly page: PublicPage
  readonly madeAt: number
  readonly edition: string
  readonly size: number
  readonly matter: PageMatter
}

/** What the page is made of, and who is told that it was read. */
export type PageMatter = {
  /** The present edition of what it is made of. */
  readonly edition: () => string
  readonly seen: ((from: Omit<Sighting, 'path'>) => void) | null
}

/** Pages for visitors without an account, kept until what they are made of changes. */
export type PublicPages = {
  /** The page, if it is still what would be made now. */
  find(key: string): { readonly page: PublicPage; readonly matter: PageMatter } | null
  /** Makes it once for all who ask meanwhile; what `make` leaves is answered to them and not kept. */
  keep(key: string, matter: PageMatter, make: () => Promise<Made>): Promise<PublicPage | Response>
}

export type Made =
  | { readonly html: string; readonly cookies: readonly string[] }
  | { readonly left: Response }

/** A count of readers may be shown this old (it does not turn an edition), and so may what another process has changed. */
const OLDEST = 4 * 60_000
const MOST_BYTES = 96 * 1024 * 1024

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const pack = async (html: string, cookies: readonly string[]): Promise<PublicPage> => {
  const plain = Buffer.from(html)
  const hint = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
  const [br, zipped] = await Promise.all([brotli(plain, { params: hint }), zip(plain, { level: 9 })])
  const tag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`
  return { tag, plain, br: Buffer.from(br), gzip: Buffer.from(zipped), cookies }
}

const sizeOf = ({ plain, br, gzip: zipped }: PublicPage): number => plain.length + br.length + zipped.length

export const makePublicPages = (now: () => number = () => performance.now()): PublicPages => {
  const entries = new Map<string, Entry>()
  const underWay = new Map<string, Promise<PublicPage | Response>>()
  let bytes = 0

  const drop = (key: string): void => {
    bytes -= entries.get(key)?.size ?? 0
    entries.delete(key)
  }
  const put = (key: string, entry: Entry): void => {
    drop(key)
    entries.set(key, entry)
    bytes += entry.size
    for (const oldest of entries.keys()) {
      if (bytes <= MOST_BYTES) return
      drop(oldest)
    }
  }
  const find: PublicPages['find'] = (key) => {
    const entry = entries.get(key)
    if (!entry) return null
    if (entry.edition === entry.matter.edition() && now() - entry.madeAt < OLDEST) return entry
    drop(key)
    return null
  }
  return {
    find,
    keep(key, matter, make) {
      // The edition before the making: what changes meanwhile makes the page old at once.
      const edition = matter.edition()
      const turn = `${key} ${edition}`
      const same = underWay.get(turn)
      if (same) return same
      const made = async () => {
        const result = await make()
        if ('left' in result) return result.left
        const page = await pack(result.html, result.cookies)
        put(key, { page, madeAt: now(), edition, size: sizeOf(page), matter })
        return page
      }
      const promise = made().finally(() => underWay.delete(turn))
      underWay.set(turn, promise)
      return promise
    },
  }
}

export type WireBody = { readonly encoding: 'br' | 'gzip' | null; readonly bytes: Buffer<ArrayBuffer> }

/** The body that this browser takes. */
export const bodyFor = (page: PublicPage, accepted: string | undefined): WireBody => {
  const encoding = chooseEncoding(accepted)
  return { encoding, bytes: encoding ? page[encoding] : page.plain }
}
