import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, gzip, gzipSync } from 'node:zlib'
import { visitor } from '../actor.ts'
import { brotliFor, chooseEncoding } from './compression.ts'
import { type Budget, makePageShelf } from './page-store.ts'

export type Encoding = 'br' | 'gzip'

/** A public page, or a file for machines, as it goes over the wire, compressed once in each way that is asked for. */
export type PublicPage = {
  readonly tag: string
  /** What the answer says beside its length and encoding: name, value, name, value. */
  readonly headers: readonly string[]
  readonly plain: Buffer<ArrayBuffer>
  as(encoding: Encoding): Buffer<ArrayBuffer>
  /** `Set-Cookie` lines that belong to the address and not to who asks: the language that was chosen. */
  readonly cookies: readonly string[]
}

/** Told of every reader of a page, whether it was made for him or kept. */
export type Sighting = { readonly path: string; readonly remoteAddress: string; readonly agent: string }

/** What the page is made of, and who is told that it was read. */
export type PageMatter = {
  /** The present edition of what it is made of. */
  readonly edition: () => string
  readonly seen: ((from: Omit<Sighting, 'path'>) => void) | null
}

/** A kept page with what it is made of. */
export type PublicKept = { readonly page: PublicPage; readonly matter: PageMatter }

/** Pages for visitors without an account, kept until what they are made of changes. */
export type PublicPages = {
  /** The page, if it is still what would be made now. */
  find(key: string): PublicKept | null
  /** Makes it once for all who ask meanwhile; what `make` leaves is answered to them and not kept. */
  keep(key: string, matter: PageMatter, make: () => Promise<MadePage>): Promise<PublicKept | Response>
}

export type MadePage =
  | {
      readonly text: string
      readonly headers: Readonly<Record<string, string>>
      readonly cookies: readonly string[]
      /** As the first who asked takes it. */
      readonly encoding: Encoding | null
    }
  | { readonly left: Response }

/** A count of readers may be shown this old (it does not turn an edition), and so may what another process has changed. */
const OLDEST = 4 * 60_000

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A higher quality takes more than twice the time for a hundredth of the bytes. */
const QUALITY = 7
const GZIP = { level: 6 }

const squeeze = (plain: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br' ? brotli(plain, brotliFor(plain.length, QUALITY)) : zip(plain, GZIP)

const squeezeNow = (plain: Buffer, encoding: Encoding): Buffer =>
  encoding === 'br' ? brotliCompressSync(plain, brotliFor(plain.length, QUALITY)) : gzipSync(plain, GZIP)

type Whole = Exclude<MadePage, { readonly left: Response }>

/** Compressed aside as the first visitor takes it; in the other way when somebody comes who takes nothing else. */
const pack = async ({ text, headers, cookies, encoding: first }: Whole): Promise<PublicPage> => {
  const plain = Buffer.from(text)
  const ways = new Map<Encoding, Buffer<ArrayBuffer>>()
  if (first) ways.set(first, Buffer.from(await squeeze(plain, first)))
  const tag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`
  return {
    tag,
    headers: Object.entries({ ...headers, ETag: tag, Vary: 'Accept-Encoding' }).flat(),
    plain,
    cookies,
    as: (encoding) => {
      const bytes = ways.get(encoding) ?? Buffer.from(squeezeNow(plain, encoding))
      ways.set(encoding, bytes)
      return bytes
    },
  }
}

/** What is compressed later is counted from the start: a third of the text in each way. */
const sizeOf = ({ plain }: PublicPage): number => Math.ceil((plain.length * 5) / 3)

const presentEdition = ({ matter }: PublicKept): string => matter.edition()

export const makePublicPages = (budget: Budget): PublicPages => {
  const shelf = makePageShelf<PublicKept, Response>({ budget, oldest: OLDEST })
  return {
    find: (key) => shelf.find(key, presentEdition, visitor),
    keep: (key, matter, make) =>
      shelf.keep({ key, edition: matter.edition(), actor: visitor }, async () => {
        const made = await make()
        if ('left' in made) return made
        const page = await pack(made)
        return { page: { page, matter }, bytes: sizeOf(page) }
      }),
  }
}

export type WireBody = { readonly encoding: Encoding | null; readonly bytes: Buffer<ArrayBuffer> }

/** The body that this browser takes. */
export const bodyFor = (page: PublicPage, accepted: string | undefined): WireBody => {
  const encoding = chooseEncoding(accepted)
  return { encoding, bytes: encoding ? page.as(encoding) : page.plain }
}
