import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** Numbers from 0 to 1 that are the same for the same seed. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type LineShape = {
  readonly bytesPerSecond: number
  /** Each way. */
  readonly delayMs: number
  /** A break comes after about so many bytes from the client. */
  readonly bytesToReset: number
  /** The first break comes at the latest after so many bytes: no run goes without one. */
  readonly surelyBreaksAt: number
  /** A stall comes after about so many bytes, either way, and lasts up to `stallMs`. */
  readonly bytesToStall: number
  readonly stallMs: number
  readonly seed: number
}

export type Relay = {
  readonly port: number
  /** Bytes that the client put on the line, and how often the line broke or stood still. */
  readonly counts: { sent: number; answered: number; resets: number; stalls: number }
  close(): Promise<void>
}

const slice = 1_024

/** A poor line between a client and a server on this machine: slow, late, standing still at times, breaking at others. */
export const openRelay = async (target: number, shape: LineShape): Promise<Relay> => {
  const random = seeded(shape.seed)
  const counts = { sent: 0, answered: 0, resets: 0, stalls: 0 }
  const sockets = new Set<net.Socket>()
  let passed = 0
  const chance = (bytes: number, every: number): boolean => random() < 1 - Math.exp(-bytes / every)

  /** Passes bytes on in slices, each as late as the line is slow. */
  const pipe = (from: net.Socket, to: net.Socket, way: 'sent' | 'answered', cut: () => void): void => {
    let line = Promise.resolve()
    let freeAt = performance.now()
    const passOn = async (part: Buffer): Promise<void> => {
      const now = performance.now()
      freeAt = Math.max(freeAt, now) + (1_000 * part.length) / shape.bytesPerSecond
      if (chance(part.length, shape.bytesToStall)) {
        counts.stalls += 1
        freeAt += random() * shape.stallMs
      }
      await pause(Math.max(0, freeAt - now))
      passed += way === 'sent' ? part.length : 0
      const due = counts.resets === 0 && passed >= shape.surelyBreaksAt
      if (way === 'sent' && (due || chance(part.length, shape.bytesToReset))) {
        counts.resets += 1
        cut()
        return
      }
      setTimeout(() => to.writable && to.write(part), shape.delayMs)
    }
    from.on('data', (bytes: Buffer) => {
      counts[way] += bytes.length
      from.pause()
      for (let at = 0; at < bytes.length; at += slice) {
        const part = bytes.subarray(at, at + slice)
        line = line.then(() => (from.destroyed ? undefined : passOn(part)))
      }
      line = line.then(() => {
        from.resume()
      })
    })
    from.on('end', () => {
      line = line.then(() => {
        setTimeout(() => to.end(), shape.delayMs)
      })
    })
  }

  const server = net.createServer((client) => {
    const upstream = net.connect(target, '127.0.0.1')
    const cut = (): void => {
      client.resetAndDestroy()
      upstream.destroy()
    }
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      socket.on('error', () => {})
    }
    client.on('close', () => upstream.destroy())
    pipe(client, upstream, 'sent', cut)
    pipe(upstream, client, 'answered', cut)
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    counts,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}
