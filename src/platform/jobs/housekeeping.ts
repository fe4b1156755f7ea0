import type { Database } from '../database/handles.ts'
import { hasGrown, tableSizes } from '../database/table-sizes.ts'
import type { Clock } from '../clock.ts'
import { dayOf, timeOf } from '../plain/moment.ts'
import type { Task } from '../worker.ts'

/** The hours in which nobody waits. */
const quiet = { from: '01:00', until: '04:30' } as const
/** Between two looks for tables that have grown. */
const lookMs = 5 * 60_000
/** Between two tables, so that requests come in between. */
const gapMs = 250

/**
 * Keeps the embedded engine's tables in order, which nobody else does: it has no autovacuum. A table that has grown by
 * much is counted anew (`analyze`) within some minutes; each night, every table is vacuumed, the largest last. One table a
 * portion: a request waits for one at most. On a server there is nothing to do.
 */
export const housekeeping = (database: Database, clock: Pick<Clock, 'now'>): Task => {
  let lookedAt = Number.NEGATIVE_INFINITY
  let doneOn: string | null = null
  /** Tables still to be vacuumed tonight, the smallest last. */
  let night: string[] = []
  /** Tables that have grown, still to be counted. */
  const grown: string[] = []

  const look = async (now: number): Promise<void> => {
    lookedAt = now
    const sizes = await tableSizes(database.reader)
    grown.splice(0, grown.length, ...sizes.filter(hasGrown).map(({ name }) => name))
    const [day, time] = [dayOf(clock.now()), timeOf(clock.now())]
    if (time < quiet.from || time >= quiet.until || doneOn === day) return
    doneOn = day
    night = sizes.map(({ name }) => name)
  }

  const work = async (): Promise<number> => {
    if (database.engine !== 'embedded') return 0
    const now = Date.parse(clock.now())
    if (grown.length === 0 && night.length === 0 && now - lookedAt >= lookMs) await look(now)
    const table = night.pop()
    if (table !== undefined) {
      await database.tidy(table, 'vacuum')
      return 1
    }
    const next = grown.pop()
    if (next === undefined) return 0
    await database.tidy(next, 'analyze')
    return 1
  }
  return { name: 'housekeeping', work, gap: gapMs }
}
