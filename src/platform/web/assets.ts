import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { chooseEncoding } from './compression.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
const squeezable = new Set(['.css', '.js', '.svg', '.txt', '.webmanifest'])

type Asset = {
  readonly mediaType: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly br: Uint8Array<ArrayBuffer> | null
  readonly gzip: Uint8Array<ArrayBuffer> | null
}

/** Style sheets, scripts, fonts, pictures: files whose name carries the hash of their content (`style-5XQ3ABCD.css`). */
export type Assets = {
  /** Address by the name without the hash: `style.css` → `/assets/style-5XQ3ABCD.css`. A name not built is a fault. */
  readonly href: (name: string) => string
  /** The same, or null when it has not been built. */
  readonly find: (name: string) => string | null
  readonly answer: (request: Request, path: string) => Response | null
}

const hashed = /^(.*)-[A-Z0-9]{8}(\.\w+)$/

const load = (path: string): Asset => {
  const plain = new Uint8Array(readFileSync(path))
  const squeezes = squeezable.has(extname(path))
  return {
    mediaType: mediaTypes[extname(path)] ?? 'application/octet-stream',
    plain,
    br: squeezes ? new Uint8Array(brotliCompressSync(plain)) : null,
    gzip: squeezes ? new Uint8Array(gzipSync(plain)) : null,
  }
}

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in mediaTypes)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

/** Takes every built file of a folder into memory, compressed once and for all. */
export const openAssets = (folder: string): Assets => {
  const files = new Map(listFiles(folder).map((name) => [`/assets/${name}`, load(join(folder, name))]))
  const addresses = new Map(
    [...files.keys()].map((address) => [address.slice('/assets/'.length).replace(hashed, '$1$2'), address]),
  )
  return {
    find: (name) => addresses.get(name) ?? null,
    href: (name) => {
      const address = addresses.get(name)
      if (!address) throw new Error(`the asset ${name} has not been built`)
      return address
    },
    answer: (request, path) => {
      const asset = files.get(path)
      if (!asset) return null
      const encoding = chooseEncoding(request.headers.get('accept-encoding') ?? '')
      const squeezed = encoding ? asset[encoding] : null
      const headers = new Headers({ 'Content-Type': asset.mediaType, Vary: 'Accept-Encoding' })
      headers.set('Cache-Control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
      if (encoding && squeezed) headers.set('Content-Encoding', encoding)
      return new Response(squeezed ?? asset.plain, { headers })
    },
  }
}

/** No assets at all: for tests and for a first start without a build. */
export const noAssets: Assets = { href: (name) => `/assets/${name}`, find: () => null, answer: () => null }
