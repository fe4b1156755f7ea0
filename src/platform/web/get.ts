import type { Display } from '../ui/frame/document.tsx'
import { link, withQuery } from './address.ts'
import { admit, fileAnswer, keptAnswer, pageAnswer, redirect, unchanged, withCookies } from './answers.ts'
import type { Arrival } from './arrival.ts'
import { holdsTag, tagOf } from './kept-pages.ts'
import type { Web } from './parts.ts'
import { noteReader, publicAnswer } from './public-answer.ts'
import type { DownloadRoute, FormRoute, PageRoute, Shown, Visit } from './route.ts'
import { displayText } from './display.ts'
import { takeSaid } from './said.ts'
import { dropCookie, setCookie } from './session.ts'
import { makeVisit } from './visit.ts'

export type Params = Readonly<Record<string, string>>
export type Answer = (arrival: Arrival, params: Params) => Promise<Response>

/** Where to sign in, and come back from to where the visitor was going. */
const toSignIn = (web: Web, arrival: Arrival): Response => {
  const wanted = link(arrival, arrival.path + arrival.url.search)
  return withCookies(arrival, redirect(withQuery(link(arrival, web.signInPath), { tiep: wanted })))
}

type Shows = {
  mark?(visit: Visit): Promise<string | null>
  show(visit: Visit): Promise<Shown>
}

/** A page, or a form that is asked for by GET. */
export const answerPage =
  (web: Web, route: PageRoute | FormRoute): Answer =>
  async (arrival, params) => {
    if (!admit(web, arrival, route.audience)) return toSignIn(web, arrival)
    if (route.kind !== 'page') return fresh(web, route, arrival, params)
    const answer = await publicAnswer(web, route, arrival, () => fresh(web, route, arrival, params))
    if (answer.status === 200 || answer.status === 304) noteReader(route, arrival)
    return answer
  }

const year = 365 * 24 * 3600

const keepDisplay = (arrival: Arrival, display: Display): void => {
  const kept = displayText(display)
  const { cookiesToSet, secure } = arrival
  cookiesToSet.push(kept === '' ? dropCookie('display', secure) : setCookie('display', kept, secure, year))
}

/** Made for this visitor. */
const fresh = async (web: Web, route: Shows, arrival: Arrival, params: Params): Promise<Response> => {
  const visit = makeVisit(web, arrival, { params, said: takeSaid(web.seal, arrival) })
  const mark = visit.said === null ? ((await route.mark?.(visit)) ?? null) : null
  if (mark === null) {
    const shown = await route.show(visit)
    if (shown.display) keepDisplay(arrival, shown.display)
    return pageAnswer(web, arrival, visit, shown)
  }
  const tag = tagOf(visit, `${mark} ${await web.frameMark(visit)}`)
  if (holdsTag(arrival.request, tag)) return withCookies(arrival, unchanged(tag))
  const kept = await web.kept.of(visit, mark, (shared) => route.show(shared))
  return keptAnswer(web, arrival, visit, kept, tag)
}

export const answerDownload =
  (web: Web, route: DownloadRoute): Answer =>
  async (arrival, params) => {
    if (!admit(web, arrival, route.audience)) return toSignIn(web, arrival)
    return publicAnswer(web, route, arrival, async () =>
      withCookies(arrival, fileAnswer(await route.make(makeVisit(web, arrival, { params })))),
    )
  }
