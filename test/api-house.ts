import { randomUUID } from 'node:crypto'
import type { Actor } from '../src/platform/actor.ts'
import type { Api } from '../src/platform/web/api.ts'
import type { WebParts } from '../src/platform/web/parts.ts'
import { webHouse } from './web-house.tsx'

export type Answered = {
  readonly status: number
  /** The answer's JSON; of a refusal the problem with its `code` and `fields`. */
  readonly body: unknown
}

type Writing = 'POST' | 'PUT' | 'DELETE'

type Parts = Pick<WebParts, 'perform' | 'database' | 'clock'> & {
  /** Left out: a law that says nothing. */
  readonly lawBook?: WebParts['lawBook']
  readonly endpoints: Api['endpoints']
  readonly people: Readonly<Record<string, Actor>>
}

/** The API over HTTP: each of the people calls with a token that is their name in `people`. */
export const apiHouse = ({ endpoints, people, perform, database, clock, lawBook }: Parts) => {
  const web = webHouse({
    api: { title: 'Thi Đua', version: '1', endpoints, findBearer: async (token) => people[token] ?? null },
    perform,
    database,
    clock,
    ...(lawBook ? { lawBook } : {}),
  })
  const ask = (
    who: string,
    method: string,
    path: string,
    more: RequestInit = {},
    key: string = randomUUID(),
  ) =>
    web.ask(`/api/v1${path}`, {
      ...more,
      method,
      headers: {
        authorization: `Bearer ${who}`,
        ...(method === 'GET' ? {} : { 'idempotency-key': key }),
        ...more.headers,
      },
    })
  const answered = async (answer: Response): Promise<Answered> => ({
    status: answer.status,
    body: await answer.json(),
  })
  const call = async (who: string, method: string, path: string, sent?: unknown, key?: string) => {
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }
    return answered(await ask(who, method, path, sent === undefined ? {} : json, key))
  }
  return {
    faults: web.faults,
    get: (who: string, path: string) => call(who, 'GET', path),
    send: (who: string, method: Writing, path: string, body?: unknown, key?: string) =>
      call(who, method, path, body, key),
    /** A multipart body: the JSON in the part `body`, the files in parts `files`. */
    sendFiles: async (
      who: string,
      method: Writing,
      path: string,
      body: object,
      files: readonly ({ readonly name: string; readonly bytes: Uint8Array } | undefined)[],
    ): Promise<Answered> => {
      const form = new FormData()
      form.append('body', JSON.stringify(body))
      for (const file of files)
        if (file) form.append('files', new File([new Uint8Array(file.bytes)], file.name))
      return answered(await ask(who, method, path, { body: form }))
    },
    sendBytes: async (who: string, method: Writing, path: string, bytes: Uint8Array): Promise<Answered> =>
      answered(await ask(who, method, path, { body: new Uint8Array(bytes) })),
    fetchFile: async (who: string, path: string) => {
      const answer = await ask(who, 'GET', path)
      const mediaType = answer.headers.get('content-type') ?? ''
      return { status: answer.status, mediaType, bytes: new Uint8Array(await answer.arrayBuffer()) }
    },
  }
}
