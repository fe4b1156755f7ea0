import type { Arrival } from './arrival.ts'
import { chooseEncoding } from './compression.ts'
import { originOf } from './form-token.ts'
import type { Web } from './parts.ts'
import { publicKey } from './public-key.ts'
import { bodyFor, type PublicPage } from './public-pages.ts'
import { holdsTag } from './kept-pages.ts'
import type { DownloadRoute, PageRoute } from './route.ts'

/** What of an answer's headers is kept with it. */
const keptNames = ['Content-Type', 'Cache-Control', 'Access-Control-Allow-Origin']

const keptHeaders = (answer: Response): Readonly<Record<string, string>> =>
  Object.fromEntries(
    keptNames.flatMap((name) => {
      const value = answer.headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )

const answerWith = (page: PublicPage, request: Request): Response => {
  const headers = new Headers()
  for (let at = 0; at < page.headers.length; at += 2)
    headers.set(page.headers[at] ?? '', page.headers[at + 1] ?? '')
  for (const line of page.cookies) headers.append('Set-Cookie', line)
  if (holdsTag(request, page.tag)) return new Response(null, { status: 304, headers })
  const { encoding, bytes } = bodyFor(page, request.headers.get('accept-encoding') ?? undefined)
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
 * The public page, or file for machines, for a visitor without an account, made at most once for each edition of what it is made of. `make` gives
 * the page as it would be for him alone; only a whole page (200) is kept.
 */
export const publicAnswer = async (
  web: Web,
  route: PageRoute | DownloadRoute,
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
  const seen = route.kind === 'page' ? route.seen : undefined
  const matter = {
    edition: () => `${editions.of(madeOf)} ${web.clock.today()}`,
    seen: seen ? (from: { remoteAddress: string; agent: string }) => seen({ path, ...from }) : null,
  }
  const kept = await web.publicPages.keep(key, matter, async () => {
    const answer = await make()
    const cookies = answer.headers.getSetCookie()
    if (answer.status !== 200 || !cookies.every(isLanguage)) return { left: answer }
    const encoding = chooseEncoding(arrival.request.headers.get('accept-encoding') ?? undefined)
    return { text: await answer.text(), headers: keptHeaders(answer), cookies, encoding }
  })
  return kept instanceof Response ? kept.clone() : answerWith(kept.page, arrival.request)
}
