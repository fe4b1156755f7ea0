import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { dayOf } from '../../src/platform/plain/moment.ts'
import type { Journal } from './sessions-journal.ts'

/** One of the people at their browsers: how the house knows him, what he sends with each request. */
export type Person = {
  readonly name: string
  readonly agent: string
  readonly cookie: string
  /** A program that says so: it is served and never counted. */
  readonly bot: boolean
}

export type World = {
  readonly port: number
  readonly journal: Journal
  /** Kind of request → how long each took, in milliseconds. */
  readonly times: Map<string, number[]>
  readonly errors: string[]
  /** Whether the time is over, and whether nobody writes any more. */
  readonly isOver: () => boolean
  readonly isQuiet: () => boolean
  /** Between two acts of one person, in milliseconds; each pause lies between half of it and once and a half. */
  readonly thinking: { readonly reader: number; readonly editor: number }
}

export type Answer = {
  readonly status: number
  readonly body: string
  readonly location: string
  readonly tag: string | null
}

type Sent = {
  readonly kind: string
  readonly path: string
  /** What may be answered; anything else is an error. */
  readonly expected: readonly number[]
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly body?: string
  readonly tag?: string | null
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 400 })

const overTheWire = (
  port: number,
  person: Person,
  { path, method = 'GET', body, tag }: Sent,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = {
      'User-Agent': person.agent,
      'Accept-Encoding': 'identity',
      ...(person.cookie ? { Cookie: person.cookie } : {}),
      ...(tag ? { 'If-None-Match': tag } : {}),
      ...(body === undefined
        ? {}
        : {
            Origin: `http://127.0.0.1:${port}`,
            'Content-Type': 'application/x-www-form-urlencoded',
            'Content-Length': Buffer.byteLength(body),
          }),
    }
    const request = http.request(
      { host: '127.0.0.1', port, path, method, headers, agent, timeout: 60_000 },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => {
          text += chunk
        })
        answer.on('end', () =>
          answer.complete
            ? resolve({
                status: answer.statusCode ?? 0,
                body: text,
                location: answer.headers.location ?? '',
                tag: answer.headers.etag ?? null,
              })
            : reject(new Error('cut off')),
        )
        answer.on('error', reject)
      },
    )
    request.on('error', (error) =>
      reject(Object.assign(error, { again: request.reusedSocket && method !== 'POST' })),
    )
    request.on('timeout', () => request.destroy(new Error('no answer')))
    request.end(body)
  })

/** A connection that was kept open may be closed as the next request goes out: what only reads is sent once more, by another. */
const asBrowsersDo = async (port: number, person: Person, sent: Sent): Promise<Answer> => {
  try {
    return await overTheWire(port, person, sent)
  } catch (error) {
    if (!(error instanceof Error && 'again' in error && error.again)) throw error
    return overTheWire(port, person, sent)
  }
}

/** Sends a request and notes how long it took; null, and an error noted, where the answer is none of those expected. */
export const send = async (world: World, person: Person, sent: Sent): Promise<Answer | null> => {
  const { kind, path, expected, method = 'GET' } = sent
  const begun = performance.now()
  const answer = await asBrowsersDo(world.port, person, sent).catch((error: unknown) => String(error))
  const known = world.times.get(kind) ?? []
  known.push(performance.now() - begun)
  world.times.set(kind, known)
  if (typeof answer !== 'string' && expected.includes(answer.status)) return answer
  const told = typeof answer === 'string' ? answer : `${answer.status} ${answer.body.slice(0, 300)}`
  world.errors.push(`${person.name}, ${method} ${path}: ${told}`)
  return null
}

const DAY = 86_400_000
const MIDNIGHT = 17 * 3_600_000

/** Nobody reads in the two seconds around Vietnam's midnight, when client and house might name different days. */
const awayFromMidnight = async (): Promise<void> => {
  const toMidnight = (MIDNIGHT - (Date.now() % DAY) + DAY) % DAY
  if (toMidnight < 2_000) await pause(toMidnight + 1_000)
}

type Opened = {
  readonly prefix?: '' | '/en'
  /** Of the page that the reader holds already. */
  readonly tag?: string | null
  readonly expected?: readonly number[]
}

/** Reads an article as a person does, and writes down that it came; `expected` 410: it was withdrawn, and counts for nobody. */
export const readArticle = async (
  world: World,
  person: Person,
  slug: string,
  { prefix = '', tag = null, expected = [200, 304] }: Opened = {},
): Promise<Answer | null> => {
  await awayFromMidnight()
  const day = dayOf(new Date().toISOString())
  const answer = await send(world, person, {
    kind: 'article',
    path: `${prefix}/tin/${slug}`,
    expected,
    tag,
  })
  if (answer && answer.status !== 410 && !person.bot) world.journal.read(slug, person.name, day)
  return answer
}

/** Goes on until it is over, with a pause to think before each act; what goes wrong in one act is noted, and the next comes. */
export const goOn = async (
  world: World,
  {
    person,
    thinking,
    isOver,
  }: {
    readonly person: Person
    readonly thinking: number
    readonly isOver: (turn: number) => boolean
  },
  act: (turn: number) => Promise<void>,
): Promise<void> => {
  await pause(Math.random() * thinking)
  for (let turn = 0; !isOver(turn); turn += 1) {
    await act(turn).catch((error: unknown) => void world.errors.push(`${person.name}: ${String(error)}`))
    await pause(thinking * (0.5 + Math.random()))
  }
}
