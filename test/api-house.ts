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

type Parts = Pick<WebParts, 'perform' | 'database' | 'clock'> & {
  readonly endpoints: Api['endpoints']
  readonly people: Readonly<Record<string, Actor>>
}

/** The API over HTTP: each of the people calls with a token that is their name in `people`. */
export const apiHouse = ({ endpoints, people, perform, database, clock }: Parts) => {
  const web = webHouse({
    api: { title: 'Thi Đua', version: '1', endpoints, findBearer: async (token) => people[token] ?? null },
    perform,
    database,
    clock,
  })
  const call = async (who: string, method: string, path: string, sent?: unknown): Promise<Answered> => {
    const answer = await web.ask(`/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${who}`,
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    })
    return { status: answer.status, body: await answer.json() }
  }
  return {
    faults: web.faults,
    get: (who: string, path: string) => call(who, 'GET', path),
    send: (who: string, method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) =>
      call(who, method, path, body),
  }
}
