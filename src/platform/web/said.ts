import type { Arrival } from './arrival.ts'
import type { Seal } from './seal.ts'
import { cookie, dropCookie, setCookie } from './session.ts'

const longest = 500
const pathOf = (location: string): string => location.replace(/[?#].*$/s, '')

/** Lets the page behind a redirect say what has been done: for a minute, on that page only, and once. */
export const sayNext = (seal: Seal, arrival: Arrival, location: string, text: string): void => {
  const note = JSON.stringify([pathOf(location), text.slice(0, longest)])
  arrival.cookiesToSet.push(setCookie('said', seal.close('said', note), arrival.secure, 60))
}

/** What there is to say on this page; taking it drops the cookie. */
export const takeSaid = (seal: Seal, arrival: Arrival): string | null => {
  const note = seal.open('said', cookie(arrival.cookies, 'said', arrival.secure))
  if (note === null) return null
  const [path, text]: [string, string] = JSON.parse(note)
  if (path !== arrival.url.pathname) return null
  arrival.cookiesToSet.push(dropCookie('said', arrival.secure))
  return text
}
