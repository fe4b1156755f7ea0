import type { Parameter } from './values.ts'

type Run<Answer> = (sql: string, parameters: readonly Parameter[]) => Promise<Answer>

/** Its grammar is beyond doubt: whatever goes wrong in it goes wrong after BEGIN, inside the transaction. */
const takesLock = /^\s*select pg_advisory_xact_lock\(/

/**
 * One connection on which BEGIN waits for the first statement: a transaction that begins by taking a lock, as every
 * command does, asks both in one way to the database; one without statements asks nothing.
 */
export const lateBegin = <Answer>(run: Run<Answer>, unasked: (command: string) => Answer): Run<Answer> => {
  let waits = false
  return async (sql, parameters) => {
    if (sql === 'begin') {
      waits = true
      return unasked('BEGIN')
    }
    if (!waits) return run(sql, parameters)
    waits = false
    if (sql === 'commit' || sql === 'rollback') return unasked(sql.toUpperCase())
    if (parameters.length === 0 && takesLock.test(sql)) return run(`begin; ${sql}`, [])
    await run('begin', [])
    return run(sql, parameters)
  }
}
