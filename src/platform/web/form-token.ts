import { Refusal } from '../plain/refusal.ts'
import type { Arrival } from './arrival.ts'
import { randomSecret, type Seal } from './seal.ts'
import { cookie, setCookie } from './session.ts'

/** Forms of visitors are bound to this cookie, for as long as the browser is open. */
const visitorOf = (seal: Seal, arrival: Arrival): string | null =>
  seal.open('visitor', cookie(arrival.cookies, 'visitor', arrival.secure))

const giveVisitor = (seal: Seal, arrival: Arrival): string => {
  const id = randomSecret()
  arrival.cookiesToSet.push(setCookie('visitor', seal.close('visitor', id), arrival.secure))
  return id
}

/** A token for a form of this visit; asked several times it is made once, and only then a visitor gets a cookie. */
export const makeFormToken = (seal: Seal, arrival: Arrival): (() => string) => {
  let token: string | null = null
  return () => {
    if (token === null) {
      const boundTo = arrival.session?.csrfSecret ?? visitorOf(seal, arrival) ?? giveVisitor(seal, arrival)
      token = seal.token(boundTo)
    }
    return token
  }
}

const hostOf = (arrival: Arrival, behindProxies: boolean): string | null => {
  const { headers } = arrival.request
  return (behindProxies ? headers.get('x-forwarded-host') : null) ?? headers.get('host') ?? arrival.url.host
}

/** Where this house stands as the visitor sees it, `https://thidua.example.vn`: for links that are sent on. */
export const originOf = (arrival: Arrival, behindProxies: boolean): string =>
  `${arrival.secure ? 'https' : 'http'}://${hostOf(arrival, behindProxies)}`

/** Refuses a form that, by what the browser says, does not come from a page of this very host. */
export const refuseForeign = (arrival: Arrival, behindProxies: boolean): void => {
  const site = arrival.request.headers.get('sec-fetch-site')
  const origin = arrival.request.headers.get('origin')
  if (site === 'same-origin') return
  const foreignSite = site !== null && site !== 'none'
  const foreignOrigin = origin !== null && URL.parse(origin)?.host !== hostOf(arrival, behindProxies)
  if (foreignSite || foreignOrigin) throw new Refusal('form.from_elsewhere', { status: 403 })
}

/** Null when the token is of this session (of this visitor); else the refusal, with which the form is shown again. */
export const checkFormToken = (seal: Seal, arrival: Arrival, token: string): Refusal | null => {
  const boundTo = arrival.session?.csrfSecret ?? visitorOf(seal, arrival)
  return boundTo !== null && seal.isToken(boundTo, token)
    ? null
    : new Refusal('form.expired', { status: 403 })
}
