import type { Language } from '../plain/language.ts'
import { isBilingual, splitLanguage } from './address.ts'
import type { Web } from './parts.ts'
import { type Cookies, cookie, dropCookie, readCookies, type Session, setCookie } from './session.ts'

/** A request, once it is known who sends it and in what language to answer. */
export type Arrival = {
  readonly request: Request
  readonly url: URL
  /** Without the language prefix. */
  readonly path: string
  readonly language: Language
  readonly secure: boolean
  readonly remoteAddress: string
  readonly session: Session | null
  readonly cookies: Cookies
  /** `Set-Cookie` lines of the answer; filled while the answer is made. */
  readonly cookiesToSet: string[]
}

/** The visitor's own address: of those that came through proxies, the one that the outermost of ours saw. */
export const remoteAddressOf = (request: Request, socketAddress: string, trustedProxies: number): string => {
  if (trustedProxies === 0) return socketAddress
  const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').map((one) => one.trim())
  return forwarded.at(-trustedProxies) || socketAddress
}

export const isSecure = (request: Request, trustedProxies: number): boolean =>
  new URL(request.url).protocol === 'https:' ||
  (trustedProxies > 0 && request.headers.get('x-forwarded-proto') === 'https')

const remembered = (cookies: Cookies, secure: boolean): Language =>
  cookie(cookies, 'language', secure) === 'en' ? 'en' : 'vi'

const yearInSeconds = 365 * 24 * 3600

/** A visitor's choice outlives the page only when it is not Vietnamese; readers of the portal carry no cookie. */
const keepLanguage = (chosen: Language, known: Language, secure: boolean): string[] => {
  if (chosen === known) return []
  return [
    chosen === 'en' ? setCookie('language', 'en', secure, yearInSeconds) : dropCookie('language', secure),
  ]
}

/** Finds out who comes: cookies, session, language (by the address; in the office by the account). */
export const arrive = async (web: Web, request: Request, socketAddress: string): Promise<Arrival> => {
  const proxies = web.trustedProxies
  const url = new URL(request.url)
  const secure = isSecure(request, proxies)
  const cookies = readCookies(request.headers.get('cookie'))
  const token = cookie(cookies, 'session', secure)
  const session = token ? await web.findSession(token) : null
  const { prefix, path } = splitLanguage(url.pathname)
  const known = remembered(cookies, secure)
  const bilingual = isBilingual(url.pathname)
  return {
    request,
    url,
    path,
    language: bilingual ? prefix : (session?.language ?? known),
    secure,
    remoteAddress: remoteAddressOf(request, socketAddress, proxies),
    session,
    cookies,
    cookiesToSet: bilingual && request.method === 'GET' ? keepLanguage(prefix, known, secure) : [],
  }
}
