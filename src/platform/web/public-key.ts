import { displayText, readDisplay } from './display.ts'
import { cookie, readCookies } from './session.ts'

export type AskedFor = {
  /** `https://thidua.example.vn`, as the visitor sees it. */
  readonly origin: string
  /** Path and query. */
  readonly target: string
  readonly cookies: string | null
  readonly secure: boolean
}

/**
 * Names the page that this visitor is to be given; null for those who are given one of their own: with a session, or with
 * something to be told once.
 */
export const publicKey = ({ origin, target, cookies, secure }: AskedFor): string | null => {
  if (!cookies) return `${origin}${target} vi `
  const known = readCookies(cookies)
  if (cookie(known, 'session', secure) || cookie(known, 'said', secure)) return null
  const language = cookie(known, 'language', secure) === 'en' ? 'en' : 'vi'
  return `${origin}${target} ${language} ${displayText(readDisplay(cookie(known, 'display', secure)))}`
}
