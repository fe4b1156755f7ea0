import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { networkOf } from '../plain/network.ts'
import { Refusal } from '../plain/refusal.ts'
import { admit } from './answers.ts'
import { makeFault } from './faults.ts'
import type { Web } from './parts.ts'
import type { StreamRoute } from './route.ts'
import type { Sample } from './watch.ts'
import type { WebEnv } from './server.ts'
import { makeVisit } from './visit.ts'
import { makeWatch } from './watch.ts'

/** So many may watch one thing at once, and so many for one account. */
const most = { all: 1_000, account: 8 } as const
const heartbeatMs = 15_000
/** Then the browser comes again and its session is asked anew. */
const longestMs = 10 * 60_000
const comeAgainMs = 2_000

const busy = (): Refusal => new Refusal('visit.too_many', { status: 429, values: { seconds: 30 } })

/** Counts who watches, so that one account or one day cannot take all connections. */
const makeSeats = () => {
  const taken = new Map<string, number>()
  let all = 0
  return {
    take: (who: string): (() => void) => {
      const own = taken.get(who) ?? 0
      if (all >= most.all || own >= most.account) throw busy()
      taken.set(who, own + 1)
      all += 1
      let free = false
      return () => {
        if (free) return
        free = true
        all -= 1
        const left = (taken.get(who) ?? 1) - 1
        if (left > 0) taken.set(who, left)
        else taken.delete(who)
      }
    },
  }
}

/** Waits for the next sample, at most until the heartbeat. */
const makeMailbox = () => {
  let waiting: Sample | null = null
  let wake: (() => void) | null = null
  return {
    put: (sample: Sample): void => {
      waiting = sample
      wake?.()
    },
    wake: (): void => wake?.(),
    take: async (ms: number): Promise<Sample | null> => {
      if (!waiting)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          timer.unref()
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      const sample = waiting
      waiting = null
      wake = null
      return sample
    },
  }
}

/**
 * Server-sent events: the present state at once (unless the browser says by `Last-Event-ID` that it has it), then every
 * change, with a heartbeat between; after ten minutes the browser comes again.
 */
export const answerStream = (web: Web, route: StreamRoute) => {
  const seats = makeSeats()
  const watch = makeWatch((error) => {
    const at = web.clock.now()
    web.faults(makeFault(error, { at, method: 'GET', path: route.path, accountId: null }))
  })
  return async (context: Context<WebEnv>): Promise<Response> => {
    const arrival = context.get('arrival')
    if (!admit(web, arrival, route.audience)) throw new Refusal('command.sign_in', { status: 403 })
    const { key, sample } = await route.watch(makeVisit(web, arrival, { params: context.req.param() }))
    const watched = { key, sample: () => sample({ today: web.clock.today(), now: web.clock.now() }) }
    const leave = seats.take(arrival.session?.accountId ?? networkOf(arrival.remoteAddress))
    const known = context.req.header('last-event-id') ?? ''
    // No proxy may keep events back.
    context.header('X-Accel-Buffering', 'no')
    return streamSSE(context, async (events) => {
      const mailbox = makeMailbox()
      const stop = watch.join(watched, mailbox.put)
      events.onAbort(mailbox.wake)
      const end = performance.now() + longestMs
      let told = known
      try {
        await events.write(`retry: ${comeAgainMs}\n\n`)
        while (!events.aborted && performance.now() < end) {
          const sample = await mailbox.take(heartbeatMs)
          if (events.aborted) break
          if (sample === null) await events.write(': still here\n\n')
          else if (sample.id !== told) {
            told = sample.id
            await events.writeSSE({ id: sample.id, data: sample.data })
          }
        }
      } finally {
        stop()
        leave()
      }
    })
  }
}
