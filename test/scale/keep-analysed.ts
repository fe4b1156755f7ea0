import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/handles.ts'

/** A server's own default: it looks for changed tables once a minute. */
const EVERY_MS = 60_000

/**
 * Does while `run` runs what a server with autovacuum does by itself: gathers statistics once a minute. Without them a statement
 * that was planned on an empty table goes on reading the whole of it when it has grown. A server that has autovacuum is left alone.
 */
export const keepAnalysed = async <Result>(
  database: Database,
  run: () => Promise<Result>,
): Promise<Result> => {
  const { rows } = await database.write((writer) =>
    sql<{ autovacuum: string }>`show autovacuum`.execute(writer),
  )
  if (rows[0]?.autovacuum === 'on' && database.engine === 'server') return run()
  let under: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    under = under.then(() => database.write((writer) => sql`analyze`.execute(writer)))
  }, EVERY_MS)
  try {
    return await run()
  } finally {
    clearInterval(timer)
    await under
  }
}
