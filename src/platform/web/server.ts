import type { IncomingMessage } from 'node:http'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { networkOf } from '../plain/network.ts'
import { Refusal } from '../plain/refusal.ts'
import { isBilingual, localAddress } from './address.ts'
import { redirect } from './answers.ts'
import { apiOf } from './api-server.ts'
import { type Arrival, arrive, isSecure, remoteAddressOf } from './arrival.ts'
import { compressed } from './compression.ts'
import { errorAnswer } from './errors.ts'
import { type Front, makeFront } from './front.ts'
import { type Answer, answerDownload, answerPage } from './get.ts'
import { securityHeaders } from './headers.ts'
import { prepareWeb, type Web, type WebParts } from './parts.ts'
import { answerForm } from './post.ts'
import { answerStream } from './stream.ts'
import { type Limiter, makeLimiter } from './rate-limit.ts'
import type { Route } from './route.ts'
import { inOrder } from './route-order.ts'

export type WebEnv = {
  Bindings: { readonly incoming?: IncomingMessage }
  Variables: { arrival: Arrival }
}
/** The web, and before it the front that answers what is kept. */
export type WebApp = Hono<WebEnv> & { readonly front: Front }

type Step = MiddlewareHandler<WebEnv>

const mostOfHealth = 2_000

const health =
  (web: Web) =>
  async (context: Context<WebEnv>): Promise<Response> => {
    const asked = web.database.reader.selectNoFrom((ask) => ask.lit(1).as('one')).execute()
    const late = new Promise<never>((_, reject) => setTimeout(reject, mostOfHealth).unref())
    const well = await Promise.race([asked, late]).then(
      () => true,
      () => false,
    )
    return context.text(well ? 'ok' : 'no answer from the database', well ? 200 : 503)
  }

const socketAddress = (context: Context<WebEnv>): string =>
  context.env?.incoming?.socket.remoteAddress ?? 'unknown'

const slowDown = (web: Web, limiter: Limiter, key: string): void => {
  const seconds = limiter(key, Date.parse(web.clock.now()))
  if (seconds > 0) throw new Refusal('visit.too_many', { status: 429, values: { seconds } })
}

const paceOfAddress = (web: Web, limiter: Limiter): Step => {
  return async (context, next) => {
    const address = remoteAddressOf(context.req.raw, socketAddress(context), web.trustedProxies)
    slowDown(web, limiter, networkOf(address))
    await next()
  }
}

const assets =
  (web: Web): Step =>
  async (context, next) => {
    const found = web.assets.answer(context.req.raw, context.req.path)
    if (found) return found
    await next()
    return undefined
  }

/**
 * Session and language: from here on it is known who comes. Who has a session is slowed down by his account, so that a
 * whole office behind one address may work; everyone else by the network of his address, told so before more is done for him.
 */
const arrived = (web: Web, ofAddress: Limiter): Step => {
  const ofAccount = web.pace ? makeLimiter(web.pace.perAccount) : () => 0
  return async (context, next) => {
    const arrival = await arrive(web, context.req.raw, socketAddress(context))
    if (!arrival.session) slowDown(web, ofAddress, networkOf(arrival.remoteAddress))
    context.set('arrival', arrival)
    if (arrival.session) slowDown(web, ofAccount, arrival.session.accountId)
    await next()
  }
}

const answering =
  (answer: Answer) =>
  (context: Context<WebEnv>): Promise<Response> =>
    answer(context.get('arrival'), context.req.param())

const languagesOf = (path: string): readonly string[] =>
  isBilingual(path) ? [path, path === '/' ? '/en' : `/en${path}`] : [path]

const mount = (app: Hono<WebEnv>, web: Web, route: Route, pages: ReadonlySet<string>): void => {
  for (const path of languagesOf(route.path)) {
    if (route.kind === 'page') app.get(path, answering(answerPage(web, route)))
    else if (route.kind === 'download') app.get(path, answering(answerDownload(web, route)))
    else if (route.kind === 'stream') app.get(path, answerStream(web, route))
    else {
      app.post(path, answering(answerForm(web, route)))
      // A refused form stands at the form's own address: reloading it must not lead nowhere.
      if (!pages.has(route.path)) app.get(path, answering(answerPage(web, route)))
    }
  }
}

const notThere = (context: Context<WebEnv>): Response => {
  const reads = context.req.method === 'GET' || context.req.method === 'HEAD'
  const withoutSlash = context.req.path.replace(/\/+$/, '')
  if (reads && withoutSlash !== context.req.path && localAddress(withoutSlash, '') !== '')
    return redirect(withoutSlash)
  throw new Refusal(reads ? 'page.not_found' : 'page.no_such_act', { status: 404 })
}

/** The whole web, in the order in which a request passes through it. */
export const buildWeb = (parts: WebParts): WebApp => {
  const web = prepareWeb(parts)
  const pace = web.pace ? makeLimiter(web.pace.perAddress) : () => 0
  const app = new Hono<WebEnv>()
  app.onError((error, context) => errorAnswer(web, context.req.raw, context.get('arrival') ?? null, error))
  app.get('/healthz', health(web))
  app.use(securityHeaders((request) => isSecure(request, web.trustedProxies)))
  app.use(compressed)
  app.use('/assets/*', assets(web))
  app.use('/api/*', paceOfAddress(web, pace))
  if (web.api) app.route('/api/v1', apiOf(web, web.api))
  app.use(arrived(web, pace))
  const pages = new Set(web.routes.filter((route) => route.kind !== 'form').map((route) => route.path))
  for (const route of inOrder(web.routes)) mount(app, web, route, pages)
  app.all('*', notThere)
  return Object.assign(app, { front: makeFront(web) })
}
