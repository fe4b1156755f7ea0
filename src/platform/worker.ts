import type { Bell } from './bell.ts'

/** Told of what went wrong behind the scenes, where nobody waits for an answer. */
export type Report = (where: string, fault: unknown) => void

export type Task = {
  readonly name: string
  /** Does a portion of what there is to do and says how much it did; 0: nothing is left for now. */
  readonly work: () => Promise<number>
  /** Whether something is left that could not be done yet. */
  readonly left?: () => Promise<boolean>
  /** Milliseconds between two portions, so that what comes in quickly is worked off together. */
  readonly gap?: number
  /** Milliseconds that it rests at most after a failure; left out, some minutes. */
  readonly longestRest?: number
}

/** Works after commits, beside the pages. */
export type Worker = {
  /** Works until nothing is left, without regard to back-off; returns how much was done since the last time. Throws when a task fails. */
  settle(): Promise<number>
  /** Finishes the portions under way and does no more. */
  stop(): Promise<void>
}

const SLOW_TIMER = 5_000
const SHORT_WAIT = 10
/** Between a look that found nothing and the next: however often the bell rings, each task asks a few times a second. */
const LULL = 200
const PATIENCE = 3_000
const LONGEST_REST = 300_000

/** Runs one task at most once at a time; `did` hears how much each run did, whoever asked for it. */
const inTurn = (task: Task, did: (amount: number) => void): (() => Promise<number>) => {
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const next = last.then(async () => {
      const amount = await task.work()
      did(amount)
      return amount
    })
    last = next.catch(() => {})
    return next
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

type Hand = { wake(): void; rest(): void; portion(): Promise<number>; idle(): Promise<void> }

/** A task awake: works while there is something to do; after a failure it rests, each time twice as long. */
const hand = (task: Task, report: Report, did: (amount: number) => void, wakeOthers: () => void): Hand => {
  const portion = inTurn(task, did)
  let failures = 0
  let resting: NodeJS.Timeout | null = null
  let stopped = false
  let asked = false
  let running: Promise<void> | null = null
  let emptyAt = Number.NEGATIVE_INFINITY

  const goOn = (): boolean => asked && !stopped
  /** What rings meanwhile is heard by the one look that follows. */
  const lull = async (): Promise<void> => {
    const left = emptyAt + LULL - performance.now()
    if (left > 0) await pause(left)
  }
  const look = async (): Promise<void> => {
    asked = false
    if ((await portion()) === 0) {
      emptyAt = performance.now()
      return
    }
    asked = true
    wakeOthers()
    if (task.gap && !stopped) await pause(task.gap)
  }
  const round = async (): Promise<void> => {
    try {
      await lull()
      while (goOn()) {
        await look()
        if (goOn()) await lull()
      }
      failures = 0
    } catch (fault) {
      report(task.name, fault)
      failures += 1
      resting = setTimeout(awake, Math.min(1000 * 2 ** failures, task.longestRest ?? LONGEST_REST)).unref()
    } finally {
      running = null
    }
  }
  const wake = (): void => {
    asked = true
    if (!stopped && !resting) running ??= round()
  }
  const awake = (): void => {
    resting = null
    wake()
  }
  const rest = (): void => {
    stopped = true
    if (resting) clearTimeout(resting)
  }
  return { wake, rest, portion, idle: () => running ?? Promise.resolve() }
}

const faultsOf = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))

/** Keeps tasks working: woken by the bell and by a slow timer. A task that fails holds no other up. */
export const makeWorker = (
  { bell, report }: { bell: Bell; report: Report },
  tasks: readonly Task[],
): Worker => {
  let worked = 0
  let told = 0
  const did = (amount: number): void => {
    worked += amount
  }
  const hands: Hand[] = []
  const wakeAll = (): void => {
    for (const one of hands) one.wake()
  }
  hands.push(...tasks.map((task) => hand(task, report, did, wakeAll)))
  const silence = bell.listen(wakeAll)
  const timer = setInterval(wakeAll, SLOW_TIMER).unref()
  wakeAll()

  /** Nothing is left when each task, asked anew, found nothing, and nobody did anything in the meantime. */
  const settleFrom = async (patience: number): Promise<void> => {
    const seen = worked
    const faults = faultsOf(await Promise.allSettled(hands.map((one) => one.portion())))
    if (faults.length > 0) throw new AggregateError(faults, faults.map(String).join('; '))
    if (worked > seen) return settleFrom(patience)
    const left = await Promise.all(tasks.map((task) => task.left?.() ?? false))
    if (!left.includes(true)) return
    if (patience === 0)
      throw new Error('settle: something is left that does not get done; a transaction stays open')
    await pause(SHORT_WAIT)
    return settleFrom(patience - 1)
  }
  return {
    async settle() {
      await settleFrom(PATIENCE)
      const done = worked - told
      told = worked
      return done
    },
    async stop() {
      silence()
      clearInterval(timer)
      for (const one of hands) one.rest()
      await Promise.all(hands.map((one) => one.idle()))
    },
  }
}

/** Settles workers that give each other work (followers ask for jobs, jobs write lines that followers read). */
export const settleAll = async (workers: readonly Worker[]): Promise<void> => {
  let done = 0
  for (const worker of workers) done += await worker.settle()
  if (done > 0) await settleAll(workers)
}
