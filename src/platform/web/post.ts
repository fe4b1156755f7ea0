import { networkOf } from '../plain/network.ts'
import { uuid } from '../plain/unique-id.ts'
import { Refusal } from '../plain/refusal.ts'
import { speak } from '../plain/words.ts'
import { link, localAddress } from './address.ts'
import { admit, pageAnswer, redirect, refusedPage, withCookies } from './answers.ts'
import type { Arrival } from './arrival.ts'
import { type Body, mostOfRequest, readForm } from './body.ts'
import { stopOf, withRetryAfter } from './errors.ts'
import { checkFormToken, refuseForeign } from './form-token.ts'
import type { Answer, Params } from './get.ts'
import { SessionEndedPage } from './pages/session-ended-page.tsx'
import type { Web } from './parts.ts'
import { type Limiter, makeLimiter } from './rate-limit.ts'
import { problemOf } from './refusal-sentences.ts'
import type { Ending, FormRoute, SessionChange, Visit } from './route.ts'
import { sayNext } from './said.ts'
import { cookie, dropCookie, setCookie } from './session.ts'
import { hiddenFields, one, type Typed } from './typed.ts'
import { makeVisit } from './visit.ts'
import { words } from './words.ts'

/** What the person typed: all but the form's own two fields. */
const withoutHidden = (typed: Typed): Typed => {
  const { [hiddenFields.commandId]: _id, [hiddenFields.formToken]: _token, ...own } = typed
  return own
}

/** The limit is counted for each process from its start. */
const limiterOf = (route: FormRoute): Limiter => (route.limit ? makeLimiter(route.limit.perMinute) : () => 0)

const refuseUnfit = (web: Web, arrival: Arrival, body: Body): void => {
  if (body.refusal) throw body.refusal
  const expired = checkFormToken(web.seal, arrival, one(body.typed, hiddenFields.formToken))
  if (expired) throw expired
  if (!uuid.test(one(body.typed, hiddenFields.commandId))) throw new Refusal('form.no_command_id')
}

const refuseTooMany = (web: Web, route: FormRoute, limiter: Limiter, visit: Visit, typed: Typed): void => {
  const key = route.limit?.key?.(typed, visit) ?? networkOf(visit.remoteAddress)
  const seconds = limiter(key, Date.parse(web.clock.now()))
  if (seconds > 0) throw new Refusal('visit.too_many', { status: 429, values: { seconds } })
}

/** Whether a script asks, which shows the answer itself. */
const wantsJson = ({ request }: Arrival): boolean =>
  (request.headers.get('accept') ?? '').startsWith('application/json')

const jsonAnswer = (arrival: Arrival, status: number, body: unknown): Response =>
  withCookies(
    arrival,
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    }),
  )

const refusedJson = (web: Web, arrival: Arrival, error: unknown): Response => {
  const { refusal, status } = stopOf(web, arrival.request, arrival, error)
  const { sentence, faults } = problemOf(web.say, arrival.language, refusal, {})
  const body = { code: refusal.code, sentence, faults, values: refusal.values }
  return withRetryAfter(refusal, jsonAnswer(arrival, status, body))
}

const sessionEnded = (web: Web, arrival: Arrival, visit: Visit, body: Body): Promise<Response> => {
  const { language } = arrival
  const title = speak(words)(language)('title.sessionEnded')
  const content = SessionEndedPage({
    language,
    signIn: link(arrival, web.signInPath),
    action: link(arrival, arrival.path + arrival.url.search),
    commandId: visit.commandId,
    typed: withoutHidden(body.typed),
    hadFiles: Object.keys(body.files).length > 0,
  })
  return pageAnswer(web, arrival, visit, { title, status: 403, body: content })
}

const changeSession = (arrival: Arrival, change: SessionChange): void => {
  const { cookiesToSet, secure } = arrival
  if ('clear' in change) {
    cookiesToSet.push(dropCookie('session', secure))
    return
  }
  cookiesToSet.push(setCookie('session', change.set, secure, change.maxAgeSeconds))
  if (cookie(arrival.cookies, 'visitor', secure)) cookiesToSet.push(dropCookie('visitor', secure))
}

const leadOn = (web: Web, arrival: Arrival, ending: Ending): Response => {
  const local = localAddress(ending.location, '')
  if (local === '') throw new Error(`a form leads to ${ending.location}, which is no address of this server`)
  const location = new URL(link(arrival, local), arrival.url)
  const address = location.pathname + location.search + location.hash
  if (wantsJson(arrival) && !ending.session)
    return jsonAnswer(arrival, 200, { location: address, said: ending.said, result: ending.result })
  if (ending.said) sayNext(web.seal, arrival, address, ending.said)
  if (ending.session) changeSession(arrival, ending.session)
  const answer = withCookies(arrival, redirect(address))
  // What a shared computer has kept of the session's pages goes with the session.
  if (ending.session && 'clear' in ending.session) answer.headers.set('Clear-Site-Data', '"cache"')
  return answer
}

const showAgain = async (
  web: Web,
  route: FormRoute,
  arrival: Arrival,
  params: Params,
  sent: { readonly typed: Typed; readonly error: unknown; readonly files: Body['files'] },
): Promise<Response> => {
  const { refusal, status } = stopOf(web, arrival.request, arrival, sent.error)
  const problem = problemOf(web.say, arrival.language, refusal, sent.typed)
  const visit = makeVisit(web, arrival, { params, problem, files: sent.files })
  const again = await route.show(visit).catch((error: unknown) => {
    if (!(error instanceof Refusal)) stopOf(web, arrival.request, arrival, error)
    return refusedPage(web, refusal, status, {
      language: arrival.language,
      signedIn: Boolean(arrival.session),
    })
  })
  return withRetryAfter(refusal, await pageAnswer(web, arrival, visit, { ...again, status }))
}

/**
 * A posted form, in order: from our own page? readable? by whom? by our own form, once? not too often? Then the command.
 * Whatever stops it shows the form again with what was typed.
 */
export const answerForm = (web: Web, route: FormRoute): Answer => {
  const limiter = limiterOf(route)
  return async (arrival, params) => {
    refuseForeign(arrival, web.trustedProxies > 0)
    const most = mostOfRequest[arrival.session ? 'account' : 'visitor']
    const body = await readForm(arrival.request, most, route.mostOfFile)
    const typed = withoutHidden(body.typed)
    const commandId = one(body.typed, hiddenFields.commandId)
    // What only reads leads to another form, which gets an id of its own.
    const id = route.command === null ? {} : { commandId }
    const visit = makeVisit(web, arrival, { params, ...id, files: body.files })
    if (!admit(web, arrival, route.audience))
      return wantsJson(arrival)
        ? refusedJson(web, arrival, new Refusal('session.ended', { status: 403 }))
        : sessionEnded(web, arrival, visit, body)
    let ending: Ending
    try {
      refuseUnfit(web, arrival, body)
      refuseTooMany(web, route, limiter, visit, typed)
      ending = await route.act(web.perform, visit, typed)
    } catch (error) {
      if (wantsJson(arrival)) return refusedJson(web, arrival, error)
      return showAgain(web, route, arrival, params, { typed, error, files: body.files })
    }
    if (ending.shown) return pageAnswer(web, arrival, visit, ending.shown)
    return leadOn(web, arrival, ending)
  }
}
