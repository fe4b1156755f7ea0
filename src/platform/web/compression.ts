import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const compressible =
  /^(?:text\/(?!event-stream)|application\/(?:json|problem\+json|xml|rss\+xml|manifest\+json)|image\/svg)/
const worthIt = 1_000

/** Whether the browser takes an encoding. */
export const takes = (accepted: string | null | undefined, name: string): boolean =>
  (accepted ?? '')
    .split(',')
    .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
    .some((one) => one.split(';')[0]?.trim() === name)

/** What was chosen for the few lines that browsers send, so that a kept page costs no reading of them. */
const chosen = new Map<string, 'br' | 'gzip' | null>()
const MOST_CHOSEN = 200

/** The best encoding that the browser takes; null: as it is. */
export const chooseEncoding = (accepted = ''): 'br' | 'gzip' | null => {
  const known = chosen.get(accepted)
  if (known !== undefined) return known
  const best = takes(accepted, 'br') ? 'br' : takes(accepted, 'gzip') ? 'gzip' : null
  if (chosen.size < MOST_CHOSEN && accepted.length < MOST_CHOSEN) chosen.set(accepted, best)
  return best
}

const [leastWindow, mostWindow] = [constants.BROTLI_MIN_WINDOW_BITS, constants.BROTLI_DEFAULT_WINDOW]

/** A window no larger than the text: a page of some thousand bytes is compressed sooner, and a little smaller. */
export const brotliFor = (length: number, quality: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(
      mostWindow,
      Math.max(leastWindow, Math.ceil(Math.log2(length + 16))),
    ),
  },
})

const squeeze = (encoding: 'br' | 'gzip', bytes: Uint8Array): Promise<Buffer> =>
  encoding === 'br' ? brotli(bytes, brotliFor(bytes.length, 5)) : zip(bytes, { level: 6 })

/** Compresses pages and data on the way out; files that are compressed already pass. */
export const compressed: MiddlewareHandler = async (context, next) => {
  await next()
  const answer = context.res
  const isText = compressible.test(answer.headers.get('content-type') ?? '')
  if (!isText || !answer.body || answer.headers.has('content-encoding')) return
  const encoding = chooseEncoding(context.req.header('accept-encoding'))
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const headers = new Headers(answer.headers)
  headers.append('Vary', 'Accept-Encoding')
  const small = encoding === null || bytes.length < worthIt
  if (!small) headers.set('Content-Encoding', encoding)
  headers.delete('Content-Length')
  const body = small ? bytes : await squeeze(encoding, bytes)
  context.res = new Response(new Uint8Array(body), { status: answer.status, headers })
}
