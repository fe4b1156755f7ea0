import type { IncomingMessage, ServerResponse } from 'node:http'
import { always, transport } from './headers.ts'
import type { Web } from './parts.ts'
import { publicKey } from './public-key.ts'
import { bodyFor } from './public-pages.ts'

/** Answers what is kept, before anything else is looked at; false: it is not, and the whole web is asked. */
export type Front = (request: IncomingMessage, response: ServerResponse) => boolean

const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

const flat = (headers: Readonly<Record<string, string>>): string[] => Object.entries(headers).flat()

const standing = flat(always)
const standingSecure = [...standing, transport.name, transport.value]

type Place = { readonly secure: boolean; readonly origin: string; readonly remoteAddress: string }

/** As `arrive` finds it out from the whole request. */
const placeOf = ({ headers, socket }: IncomingMessage, proxies: number): Place => {
  const socketAddress = socket.remoteAddress ?? 'unknown'
  if (proxies === 0)
    return { secure: false, origin: `http://${headers.host ?? ''}`, remoteAddress: socketAddress }
  const secure = first(headers['x-forwarded-proto']) === 'https'
  const host = first(headers['x-forwarded-host']) ?? headers.host ?? ''
  const forwarded = (first(headers['x-forwarded-for']) ?? '').split(',').map((one) => one.trim())
  return {
    secure,
    origin: `${secure ? 'https' : 'http'}://${host}`,
    remoteAddress: forwarded.at(-proxies) || socketAddress,
  }
}

/**
 * The kept pages, answered from the request as Node hands it over: the same bytes and headers that the web answers with,
 * without what it takes to find out who comes. Nobody is slowed down here: to refuse would cost more than to answer, and a
 * whole office behind one address reads the same pages.
 */
export const makeFront =
  (web: Web): Front =>
  (request, response) => {
    const { method, url = '', headers } = request
    if (method !== 'GET' && method !== 'HEAD') return false
    const { secure, origin, remoteAddress } = placeOf(request, web.trustedProxies)
    const key = publicKey({ origin, target: url, cookies: headers.cookie ?? null, secure })
    const kept = key === null ? null : web.publicPages.find(key)
    if (!kept) return false
    const { page, matter } = kept
    if (method === 'GET') matter.seen?.({ remoteAddress, agent: headers['user-agent'] ?? '' })
    const lines = [...(secure ? standingSecure : standing), ...page.headers]
    for (const cookie of page.cookies) lines.push('Set-Cookie', cookie)
    const held = headers['if-none-match']
    if (held?.split(',').some((one) => one.trim() === page.tag)) {
      response.writeHead(304, lines).end()
      return true
    }
    const { encoding, bytes } = bodyFor(page, first(headers['accept-encoding']))
    lines.push('Content-Length', String(bytes.length))
    if (encoding) lines.push('Content-Encoding', encoding)
    response.writeHead(200, lines).end(method === 'HEAD' ? undefined : bytes)
    return true
  }
