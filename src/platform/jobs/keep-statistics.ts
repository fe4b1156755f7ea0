import type { Database } from '../database/handles.ts'
import { gatherStatistics } from '../database/statistics.ts'
import type { Task } from '../worker.ts'

const PAUSE = 60_000
const GAP = 1_000

/** What a server's own housekeeping does: tables that have doubled are looked at anew, one at a time, within a minute or so. */
export const keepStatistics = (database: Database): Task => {
  let lookedAt = Number.NEGATIVE_INFINITY
  return {
    name: 'statistics',
    gap: GAP,
    work: async () => {
      if (database.engine === 'server' || performance.now() - lookedAt < PAUSE) return 0
      const done = await gatherStatistics(database)
      if (done === 0) lookedAt = performance.now()
      return done
    },
  }
}
