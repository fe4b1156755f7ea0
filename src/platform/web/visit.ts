import { randomUUID } from 'node:crypto'
import { visitor } from '../actor.ts'
import type { Arrival } from './arrival.ts'
import { readDisplay } from './display.ts'
import { makeFormToken, originOf } from './form-token.ts'
import type { Web } from './parts.ts'
import type { StoredUpload, Visit } from './route.ts'
import { cookie } from './session.ts'

type More = Partial<Pick<Visit, 'params' | 'commandId' | 'problem' | 'said'>> & {
  readonly files?: Readonly<Record<string, readonly StoredUpload[]>>
}

/** What a room's page is given. The form token is made when it is asked for. */
export const makeVisit = (web: Web, arrival: Arrival, more: More = {}): Visit => {
  const formToken = makeFormToken(web.seal, arrival)
  const commandId = more.commandId ?? randomUUID()
  return {
    reader: web.database.reader,
    actor: arrival.session?.actor ?? visitor,
    today: web.clock.today(),
    now: web.clock.now(),
    law: web.lawBook.inForce(),
    lawFaults: web.lawBook.faults(),
    language: arrival.language,
    path: arrival.path,
    params: more.params ?? {},
    query: arrival.url.searchParams,
    commandId,
    files: more.files ?? {},
    problem: more.problem ?? null,
    said: more.said ?? null,
    demo: web.demo,
    display: readDisplay(cookie(arrival.cookies, 'display', arrival.secure)),
    remoteAddress: arrival.remoteAddress,
    sessionId: arrival.session?.id ?? null,
    origin: originOf(arrival, web.trustedProxies > 0),
    newSecret: web.seal.secretFor(`${arrival.path}\n${commandId}`),
    get formToken() {
      return formToken()
    },
  }
}
