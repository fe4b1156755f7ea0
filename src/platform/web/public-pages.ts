import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { visitor } from '../actor.ts'
import { chooseEncoding } from './compression.ts'
import { type Budget, makePageShelf } from './page-store.ts'

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
  | { readonly html: string; readonly cookies: readonly string[] }
  | { readonly left: Response }

/** A count of readers may be shown this old (it does not turn an edition), and so may what another process has changed. */
const OLDEST = 4 * 60_000

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

const presentEdition = ({ matter }: PublicKept): string => matter.edition()

export const makePublicPages = (budget: Budget): PublicPages => {
  const shelf = makePageShelf<PublicKept, Response>({ budget, oldest: OLDEST })
  return {
    find: (key) => shelf.find(key, presentEdition, visitor),
    keep: (key, matter, make) =>
      shelf.keep({ key, edition: matter.edition(), actor: visitor }, async () => {
        const made = await make()
        if ('left' in made) return made
        const page = await pack(made.html, made.cookies)
        return { page: { page, matter }, bytes: sizeOf(page) }
      }),
  }
}

export type WireBody = { readonly encoding: 'br' | 'gzip' | null; readonly bytes: Buffer<ArrayBuffer> }

/** The body that this browser takes. */
export const bodyFor = (page: PublicPage, accepted: string | undefined): WireBody => {
  const encoding = chooseEncoding(accepted)
  return { encoding, bytes: encoding ? page[encoding] : page.plain }
}
