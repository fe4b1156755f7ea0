import { uuid } from '../plain/unique-id.ts'
import { type Context, Hono } from 'hono'
import { type Actor, holdsRole, visitor } from '../actor.ts'
import { readInput } from '../input.ts'
import type { Law } from '../law/law.ts'
import type { Language } from '../plain/language.ts'
import { Refusal } from '../plain/refusal.ts'
import type { Api, Endpoint } from './api.ts'
import { fileAnswer } from './answers.ts'
import { inMegabytes, mostOfRequest, readBytes, readForm } from './body.ts'
import { stopOf, withRetryAfter } from './errors.ts'
import { describeApi } from './openapi.ts'
import type { Web } from './parts.ts'
import type { StoredUpload } from './route.ts'
import { one } from './typed.ts'

const mostOfBody = 2 * 1024 * 1024

const languageOf = (request: Request): Language =>
  /^\s*en\b/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'vi'

/** The refusal as RFC 9457 has it. */
const problemAnswer = (web: Web, request: Request, error: unknown): Response => {
  const { refusal, status } = stopOf(web, request, null, error)
  const language = languageOf(request)
  const detail = web.say(language, refusal.code, refusal.values)
  const fields = Object.fromEntries(
    Object.entries(refusal.fields).map(([name, { code, values = {} }]) => [
      name,
      { code, detail: web.say(language, code, values) },
    ]),
  )
  const code = refusal.code
  const stated = code === 'request.no_token' ? 401 : status
  const body = { type: `urn:thidua:${code}`, title: detail, status: stated, code, detail, fields }
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
  headers.set('Content-Language', language)
  if (stated === 401) headers.set('WWW-Authenticate', 'Bearer')
  return withRetryAfter(refusal, new Response(JSON.stringify(body), { status: stated, headers }))
}

const whoCalls = async (web: Web, api: Api, request: Request, endpoint: Endpoint): Promise<Actor> => {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const actor = token ? await api.findBearer(token) : null
  if (!actor && (token || endpoint.audience !== 'public'))
    throw new Refusal('request.no_token', { status: 403 })
  const { audience } = endpoint
  if (actor && typeof audience !== 'string' && !holdsRole(actor, audience)) {
    const holders = audience.map((role) => web.roleName(role, languageOf(request))).join(', ')
    throw new Refusal('request.no_right', { status: 403, values: { holders } })
  }
  return actor ?? visitor
}

type Sent = { readonly body: unknown; readonly files: readonly StoredUpload[] }

const contentType = (request: Request): string => request.headers.get('content-type') ?? ''

const wholeBytes = async (request: Request): Promise<Buffer> => {
  const { kept, state } = await readBytes(request, mostOfBody)
  if (state === 'too big')
    throw new Refusal('form.too_big', { status: 413, values: { most: inMegabytes(mostOfBody) } })
  return kept
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('request.not_json')
  }
}

const sentJson = async (request: Request): Promise<Sent> => {
  const kept = await wholeBytes(request)
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType(request)))
    throw new Refusal('request.not_json', { status: 415 })
  return { body: readJson(kept.toString()), files: [] }
}

/** The JSON stands in the part `body`, the files in parts `files`. */
const sentParts = async (request: Request): Promise<Sent> => {
  const { typed, files, refusal } = await readForm(request, mostOfRequest.account)
  if (refusal) throw refusal
  return { body: readJson(one(typed, 'body') || '{}'), files: files['files'] ?? [] }
}

const sentWith = async (request: Request, { takes, body }: Endpoint): Promise<Sent> => {
  if (takes === 'bytes')
    return { body: null, files: [{ name: '', mediaType: '', bytes: await wholeBytes(request) }] }
  if (takes === 'files' && /^multipart\/form-data\b/i.test(contentType(request))) return sentParts(request)
  return body ? sentJson(request) : { body: null, files: [] }
}

const commandIdOf = (request: Request, endpoint: Endpoint): string => {
  if (!endpoint.command) return ''
  const key = request.headers.get('idempotency-key') ?? ''
  if (!uuid.test(key)) throw new Refusal('request.no_key')
  return key
}

/** One call, in order: who? which key? which parts? then question or command, and only what the response's schema names. */
const answerCall = async (web: Web, api: Api, endpoint: Endpoint, context: Context): Promise<Response> => {
  const request = context.req.raw
  const actor = await whoCalls(web, api, request, endpoint)
  const commandId = commandIdOf(request, endpoint)
  const sent = await sentWith(request, endpoint)
  const call = {
    reader: web.database.reader,
    actor,
    today: web.clock.today(),
    now: web.clock.now(),
    law: web.lawBook.inForce(),
    lawFaults: web.lawBook.faults(),
    language: languageOf(request),
    params: endpoint.params ? readInput(endpoint.params, context.req.param()) : {},
    query: endpoint.query ? readInput(endpoint.query, context.req.query()) : {},
    body: endpoint.body ? readInput(endpoint.body, sent.body) : null,
    files: sent.files,
  }
  if (endpoint.make) return fileAnswer(await endpoint.make(call))
  const answer = await endpoint.answer(call, web.perform, commandId)
  return context.json(endpoint.response.parse(answer), endpoint.status, { 'Cache-Control': 'no-store' })
}

/** The description, made anew when another law has come into force: it publishes the law's own names. */
const describing = ({ lawBook }: Web, api: Api): (() => unknown) => {
  let made: { readonly law: Law; readonly description: unknown } | null = null
  return () => {
    const law = lawBook.inForce()
    if (made?.law !== law) made = { law, description: describeApi(api, law) }
    return made.description
  }
}

/** `/api/v1`: the endpoints, their description, and every refusal as `application/problem+json`. */
export const apiOf = (web: Web, api: Api): Hono => {
  const app = new Hono()
  const description = describing(web, api)
  app.get('/openapi.json', (context) => context.json(description()))
  for (const endpoint of api.endpoints) {
    const path = endpoint.path.replace(/\{(\w+)\}/g, ':$1')
    app.on(endpoint.method.toUpperCase(), path, (context) => answerCall(web, api, endpoint, context))
  }
  app.all('*', () => {
    throw new Refusal('request.not_found', { status: 404 })
  })
  app.onError((error, context) => problemAnswer(web, context.req.raw, error))
  return app
}
