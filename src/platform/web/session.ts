import type { Actor } from '../actor.ts'
import type { Language } from '../plain/language.ts'

/** A session as the house's people keep it. `csrfSecret` is its own random text, never shown. */
export type Session = {
  /** Names the session in lists and commands; no token can be made of it. */
  readonly id: string
  readonly actor: Actor
  readonly language: Language
  readonly accountId: string
  readonly csrfSecret: string
}

/** Asks the store for the session of a token; null when it is unknown, ended or expired. */
export type FindSession = (token: string) => Promise<Session | null>

const base = {
  session: 'thidua-phien',
  visitor: 'thidua-khach',
  said: 'thidua-nhan',
  language: 'thidua-ngon-ngu',
  display: 'thidua-hien-thi',
} as const
export type CookieName = keyof typeof base

/** Over https the name itself binds the cookie to this host and path (RFC 6265bis, `__Host-`). */
const fullName = (name: CookieName, secure: boolean): string => `${secure ? '__Host-' : ''}${base[name]}`

export type Cookies = Readonly<Record<string, string>>

/** The `Cookie` header as a record; the first of a name counts. */
export const readCookies = (header: string | null): Cookies => {
  const found = new Map<string, string>()
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    if (at > 0 && !found.has(name)) found.set(name, pair.slice(at + 1).trim())
  }
  return Object.fromEntries(found)
}

export const cookie = (cookies: Cookies, name: CookieName, secure: boolean): string | undefined =>
  cookies[fullName(name, secure)]

/** A `Set-Cookie` line. Without `maxAgeSeconds` the cookie ends with the browser. */
export const setCookie = (name: CookieName, value: string, secure: boolean, maxAgeSeconds?: number): string =>
  [
    `${fullName(name, secure)}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
    ...(maxAgeSeconds === undefined ? [] : [`Max-Age=${maxAgeSeconds}`]),
  ].join('; ')

export const dropCookie = (name: CookieName, secure: boolean): string => setCookie(name, '', secure, 0)
