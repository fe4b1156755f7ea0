import { Fragment, h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { holdsRole } from '../actor.ts'
import type { Language } from '../plain/language.ts'
import { Refusal } from '../plain/refusal.ts'
import { speak } from '../plain/words.ts'
import { isBilingual, link } from './address.ts'
import type { Arrival } from './arrival.ts'
import { takes } from './compression.ts'
import { type KeptPage, placeholder } from './kept-pages.ts'
import { BareDocument } from './pages/bare-document.tsx'
import { RefusedPage } from './pages/refused-page.tsx'
import type { Around, Web } from './parts.ts'
import type { Audience, Made, Shown, Visit } from './route.ts'
import { spliceGzip } from './splice.ts'
import { words } from './words.ts'

const doctype = '<!doctype html>'

/** Adds the cookies that came up while the answer was made. */
export const withCookies = (arrival: Arrival, answer: Response): Response => {
  for (const line of arrival.cookiesToSet) answer.headers.append('Set-Cookie', line)
  return answer
}

const htmlAnswer = (document: VNode, status: number, kept: 'no-store' | 'private, no-cache'): Response =>
  new Response(doctype + renderToString(document), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': kept },
  })

const alternatesOf = (arrival: Arrival): Around['alternates'] =>
  isBilingual(arrival.path)
    ? (['vi', 'en'] as const).map((language) => ({
        language,
        href: link({ language }, arrival.path + arrival.url.search),
      }))
    : []

/** The page in its frame. After a refused form the title says so first (WCAG 3.3.1; screen readers read it first). */
export const pageAnswer = async (
  web: Web,
  arrival: Arrival,
  visit: Visit,
  page: Shown,
): Promise<Response> => {
  const { language } = arrival
  const status = page.status ?? 200
  const title = visit.problem ? speak(words)(language)('title.faulty', { title: page.title }) : page.title
  const document = await web.frame({ ...page, title }, visit, {
    status,
    alternates: alternatesOf(arrival),
    tell: (code, values = {}) => web.say(language, code, values),
  })
  const kept = arrival.session || visit.problem ? 'no-store' : 'private, no-cache'
  return withCookies(arrival, htmlAnswer(document, status, kept))
}

const revalidated = (tag: string) => ({ 'Cache-Control': 'private, no-cache', ETag: tag })

export const unchanged = (tag: string): Response =>
  new Response(null, { status: 304, headers: revalidated(tag) })

/** A kept content in this visitor's frame. He may hold it, and asks each time whether it is still the same. */
export const keptAnswer = async (
  web: Web,
  arrival: Arrival,
  visit: Visit,
  { content, ...page }: KeptPage,
  tag: string,
): Promise<Response> => {
  const document = await web.frame({ ...page, body: h(Fragment, null, placeholder) }, visit, {
    status: 200,
    alternates: alternatesOf(arrival),
    tell: (code, values = {}) => web.say(arrival.language, code, values),
  })
  const [before = '', after = ''] = (doctype + renderToString(document)).split(placeholder)
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...revalidated(tag) }
  // every browser that takes something better takes gzip as well, and that is at hand
  if (!takes(arrival.request.headers.get('accept-encoding'), 'gzip'))
    return withCookies(arrival, new Response(before + content.plain.toString() + after, { headers }))
  const packed = { ...headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }
  const body = new Uint8Array(spliceGzip(before, content, after))
  return withCookies(arrival, new Response(body, { headers: packed }))
}

const titleOf = (refusal: Refusal, status: number): keyof typeof words => {
  if (status === 404) return 'title.notFound'
  if (status === 403 && !refusal.code.startsWith('form.')) return 'title.noRight'
  if (status === 429) return 'title.tooMany'
  return status >= 500 ? 'title.fault' : 'title.notDone'
}

/** A refusal as a page's content. */
export const refusedPage = (
  web: Web,
  refusal: Refusal,
  status: number,
  to: { readonly language: Language; readonly signedIn: boolean },
): Shown => {
  const title = speak(words)(to.language)(titleOf(refusal, status))
  const sentence = web.say(to.language, refusal.code, refusal.values)
  const desk = to.signedIn ? web.deskPath : null
  return { title, status, body: RefusedPage({ language: to.language, title, sentence, desk }) }
}

/** A page without frame, session and database. */
export const bareAnswer = (web: Web, page: Shown, language: Language): Response => {
  const stylesheet = web.assets.find('style.css')
  const document = BareDocument({ language, title: page.title, stylesheet, body: page.body })
  return htmlAnswer(document, page.status ?? 500, 'no-store')
}

export const redirect = (location: string): Response =>
  new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })

const shownInline = /^(?:application\/pdf|image\/(?:png|jpeg|webp))$/

const forMachines = ({ mediaType, body }: Made): Response =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': mediaType,
      'Cache-Control': 'public, max-age=300',
      // Open data is there for every site's scripts; it holds nothing that is not published.
      'Access-Control-Allow-Origin': '*',
    },
  })

/** A file; what a browser could run as a page is saved, never shown. */
export const fileAnswer = (made: Made): Response => {
  if (made.forMachines) return forMachines(made)
  const shape = made.inline && shownInline.test(made.mediaType) ? 'inline' : 'attachment'
  const plain = made.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '_')
  const full = encodeURIComponent(made.name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  const name = `filename="${plain}"; filename*=UTF-8''${full}`
  const body = typeof made.body === 'string' ? made.body : new Uint8Array(made.body)
  return new Response(body, {
    headers: {
      'Content-Type': made.mediaType,
      'Content-Disposition': `${shape}; ${name}`,
      'Cache-Control': made.lasting ? 'private, max-age=86400, immutable' : 'private, no-cache',
    },
  })
}

/** Throws when someone with an account lacks the role; null when it is not known who comes. */
export const admit = (web: Web, arrival: Arrival, audience: Audience): true | null => {
  if (audience === 'public') return true
  if (!arrival.session) return null
  if (audience === 'signed-in' || holdsRole(arrival.session.actor, audience)) return true
  const holders = audience.map((role) => web.roleName(role, arrival.language)).join(', ')
  throw new Refusal('page.no_right', { status: 403, values: { holders, path: arrival.path } })
}
