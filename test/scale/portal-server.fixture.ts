/**
 * What is measured, in a process of its own: the house on generated articles (`BENCH_FOLDER` or `BENCH_URL`), or (`BARE`:
 * the answer to give, as JSON) node:http alone with the same bytes and headers.
 */
import http from 'node:http'
import path from 'node:path'
import { openHouse, webOf } from '../../src/app.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { openAssets } from '../../src/platform/web/assets.ts'
import { listen } from '../../src/platform/web/listen.ts'

const complain = (fault: unknown): void => void process.stderr.write(`${String(fault)}\n`)

type Running = { readonly port: number; readonly close: () => Promise<void> }

const bare = (told: string): Promise<Running> => {
  const { headers, body }: { headers: string[]; body: string } = JSON.parse(told)
  const bytes = Buffer.from(body, 'base64')
  const server = http.createServer((_, response) => {
    response.writeHead(200, headers).end(bytes)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      const close = async (): Promise<void> => {
        server.close()
        server.closeAllConnections()
      }
      resolve({ port, close })
    })
  })
}

const portal = async (url: string | undefined, folder: string): Promise<Running> => {
  const database = await openDatabase(url ? { url } : { folder })
  const clock = { today: () => '2021-07-01', now: () => new Date().toISOString() }
  const house = await openHouse({ database, clock, report: (_, fault) => complain(fault) })
  const app = webOf(house, {
    assets: openAssets(path.join(import.meta.dirname, '../../dist/assets')),
    secret: 'x'.repeat(40),
    demo: false,
    faults: complain,
    trustedProxies: 0,
    pace: null,
  })
  const listening = await listen(app, '127.0.0.1', 0)
  return {
    port: listening.port,
    close: async () => {
      await listening.close(500)
      await house.stop()
      await database.close()
    },
  }
}

const told = process.env['BARE']
const running = told
  ? await bare(told)
  : await portal(process.env['BENCH_URL'], process.env['BENCH_FOLDER'] ?? '')
process.send?.({ port: running.port })
process.on('message', (message) => {
  if (message === 'stop') void running.close().then(() => process.exit(0))
})
