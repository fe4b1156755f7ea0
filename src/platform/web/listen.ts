import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { WebApp } from './server.ts'

export type Listening = {
  readonly host: string
  readonly port: number
  /** Takes no new request, lets those under way end, and resolves; after `mostMs` cuts them off. */
  close(mostMs?: number): Promise<void>
}

/**
 * How long an answered connection waits for its next request: longer than browsers and proxies keep theirs, so that it is
 * they who close it and never we, just as they send one.
 */
const IDLE = 75_000

/** Opens the port (0: any free one). Rejects when it cannot be had. */
export const listen = (app: WebApp, host: string, port: number): Promise<Listening> => {
  const answer = getRequestListener(app.fetch)
  const server = createServer((request, response) => {
    if (!app.front(request, response)) void answer(request, response)
  })
  server.keepAliveTimeout = IDLE
  server.headersTimeout = IDLE + 5_000
  // Answered connections stay open for the next request; while closing they are idle, and let go as they become so.
  const letGo = (all: boolean): void => {
    if (!('closeAllConnections' in server)) return
    if (all) server.closeAllConnections()
    else server.closeIdleConnections()
  }
  const close = (mostMs = 10_000): Promise<void> =>
    new Promise((resolve) => {
      const often = setInterval(letGo, 50, false)
      const cut = setTimeout(letGo, mostMs, true)
      server.close(() => {
        clearInterval(often)
        clearTimeout(cut)
        resolve()
      })
    })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const { port: given }: AddressInfo = addressOf(server.address())
      resolve({ host, port: given, close })
    })
  })
}

const addressOf = (address: string | AddressInfo | null): AddressInfo => {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return address
}
