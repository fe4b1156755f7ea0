/**
 * Asks one server for the same thing on so many connections, each time when the answer before has come whole, and tells
 * how many came a second. Reads the wire itself, so that the one who asks is never the one who is slow.
 */
import net from 'node:net'

const { port, requests, connections, seconds, warm } = JSON.parse(process.env['WIRE'] ?? '{}') as {
  readonly port: number
  /** What is sent, one after the other; `@@` becomes a number that has not come before. */
  readonly requests: readonly string[]
  readonly connections: number
  readonly seconds: number
  /** Seconds before that count for nothing. */
  readonly warm: number
}

let answered = 0
let asked = 0
let faulty = 0
let bytes = 0
const times: number[] = []

const endOf = (held: Buffer): number => {
  const head = held.indexOf('\r\n\r\n')
  if (head < 0) return -1
  const lines = held.subarray(0, head).toString('latin1')
  const length = /\r\ncontent-length: (\d+)/i.exec(lines)?.[1]
  if (/^HTTP\/1\.1 (?:200|304)/.test(lines)) return head + 4 + Number(length ?? 0)
  faulty += 1
  return head + 4 + Number(length ?? 0)
}

const run = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1')
    const countFrom = performance.now() + warm * 1000
    const stopAt = countFrom + seconds * 1000
    let held = Buffer.alloc(0)
    let sentAt = 0
    const ask = (): void => {
      sentAt = performance.now()
      socket.write((requests[asked % requests.length] ?? '').replace('@@', String(asked)))
      asked += 1
    }
    socket.setNoDelay(true)
    socket.on('error', reject)
    socket.on('connect', ask)
    socket.on('data', (chunk) => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      const end = endOf(held)
      if (end < 0 || held.length < end) return
      held = held.subarray(end)
      const now = performance.now()
      if (sentAt >= countFrom) {
        answered += 1
        bytes = end
        times.push(now - sentAt)
      }
      if (now < stopAt) ask()
      else {
        socket.end()
        resolve()
      }
    })
  })

const start = performance.now()
await Promise.all(Array.from({ length: connections }, run))
const took = (performance.now() - start) / 1000 - warm
times.sort((a, b) => a - b)
const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0
process.send?.({ rate: answered / took, p50: at(0.5), p95: at(0.95), bytes, faulty })
process.disconnect?.()
