import { Refusal } from '../plain/refusal.ts'
import { splitLanguage } from './address.ts'
import { bareAnswer, pageAnswer, refusedPage } from './answers.ts'
import type { Arrival } from './arrival.ts'
import { makeFault } from './faults.ts'
import type { Web } from './parts.ts'
import { makeVisit } from './visit.ts'

/** What stopped a request, in words for the visitor, and the status that says so to machines. */
export type Stop = { readonly refusal: Refusal; readonly status: number }

/** A refusal as it is; anything else is a fault: logged, and told by its number. */
export const stopOf = (web: Web, request: Request, arrival: Arrival | null, error: unknown): Stop => {
  if (error instanceof Refusal) return { refusal: error, status: error.status }
  const fault = makeFault(error, {
    at: web.clock.now(),
    method: request.method,
    path: new URL(request.url).pathname,
    accountId: arrival?.session?.accountId ?? null,
  })
  web.faults(fault)
  return { refusal: new Refusal('house.fault', { values: { number: fault.number } }), status: 500 }
}

/** Tells machines when to come back. */
export const withRetryAfter = (refusal: Refusal, answer: Response): Response => {
  if (refusal.values['seconds'] !== undefined)
    answer.headers.set('Retry-After', String(refusal.values['seconds']))
  return answer
}

/** The page of a refusal or fault. A fault is told without the frame, which may be what failed. */
export const errorAnswer = async (
  web: Web,
  request: Request,
  arrival: Arrival | null,
  error: unknown,
): Promise<Response> => {
  const { refusal, status } = stopOf(web, request, arrival, error)
  const language = arrival?.language ?? splitLanguage(new URL(request.url).pathname).prefix
  const page = refusedPage(web, refusal, status, { language, signedIn: Boolean(arrival?.session) })
  if (!arrival || status >= 500) return withRetryAfter(refusal, bareAnswer(web, page, language))
  try {
    return withRetryAfter(refusal, await pageAnswer(web, arrival, makeVisit(web, arrival), page))
  } catch (second) {
    stopOf(web, request, arrival, second)
    return bareAnswer(web, page, language)
  }
}
