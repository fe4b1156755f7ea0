import type { Arrival } from './arrival.ts'
import { chooseEncoding } from './compression.ts'
import { originOf } from './form-token.ts'
import type { Web } from './parts.ts'
import { publicKey } from './public-key.ts'
import { bodyFor, type PublicPage } from './public-pages.ts'
import { holdsTag } from './kept-pages.ts'
import type { PageRoute } from './route.ts'

/** The headers of a public page beside those of every answer. */
export const publicHeaders = (tag: string) => ({
  'Cache-Control': 'private, no-cache',
  ETag: tag,
  Vary: 'Accept-Encoding',
})

const answerWith = (page: PublicPage, request: Request): Response => {
  const headers = new Headers(publicHeaders(page.tag))
  for (const line of page.cookies) headers.append('Set-Cookie', line)
  if (holdsTag(request, page.tag)) return new Response(null, { status: 304, headers })
  const { encoding, bytes } = bodyFor(page, request.headers.get('accept-encoding') ?? undefined)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (encoding) headers.set('Content-Encoding', encoding)
  return new Response(bytes, { headers })
}

/** Tells who asked to be told that somebody read the page. */
export const noteReader = (route: Pick<PageRoute, 'seen'>, arrival: Arrival): void => {
  const agent = arrival.request.headers.get('user-agent') ?? ''
  if (arrival.request.method === 'GET')
    route.seen?.({ path: arrival.path, remoteAddress: arrival.remoteAddress, agent })
}

/** The only cookie that follows from the address alone. */
const isLanguage = (line: string): boolean => line.includes('thidua-ngon-ngu=')

/**
 * The public page for a visitor without an account, made at most once for each edition of what it is made of. `make` gives
 * the page as it would be for him alone; only a whole page (200) is kept.
 */
export const publicAnswer = async (
  web: Web,
  route: PageRoute,
  arrival: Arrival,
  make: () => Promise<Response>,
): Promise<Response> => {
  const { madeOf } = route
  const { editions } = web
  const key =
    madeOf && editions && route.audience === 'public'
      ? publicKey({
          origin: originOf(arrival, web.trustedProxies > 0),
          target: arrival.url.pathname + arrival.url.search,
          cookies: arrival.request.headers.get('cookie'),
          secure: arrival.secure,
        })
      : null
  if (key === null || !madeOf || !editions) return make()
  const { path } = arrival
  const matter = {
    edition: () => `${editions.of(madeOf)} ${web.clock.today()}`,
    seen: route.seen
      ? (from: { remoteAddress: string; agent: string }) => route.seen?.({ path, ...from })
      : null,
  }
  const kept = await web.publicPages.keep(key, matter, async () => {
    const answer = await make()
    const cookies = answer.headers.getSetCookie()
    if (answer.status !== 200 || !cookies.every(isLanguage)) return { left: answer }
    const encoding = chooseEncoding(arrival.request.headers.get('accept-encoding') ?? undefined)
    return { html: await answer.text(), cookies, encoding }
  })
  return kept instanceof Response ? kept.clone() : answerWith(kept.page, arrival.request)
}
