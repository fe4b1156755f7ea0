import { CompiledQuery, PostgresDialect, type PostgresPoolClient } from 'kysely'
import { Pool, type PoolClient, type QueryResult } from 'pg'
import { houseKysely, sessionSettings } from './dialect.ts'
import { guardedDatabase } from './guard.ts'
import type { Database } from './handles.ts'
import { makeStatementNames, type StatementNames } from './kept-statements.ts'
import { lateBegin } from './late-begin.ts'
import { type Parameter, parameterText, readers } from './values.ts'

const asIs = (text: string): string => text

/** A newer program has changed a table under a plan that was kept: what the statement answers has another shape now. */
const isOutOfDate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '0A000' && /cached plan/.test(error.message)

/**
 * The driver sees our text only, so that none of its own notations (local dates, lists for json) reach the server. Of
 * several statements in one text the last one answers, as on the embedded engine.
 */
const speakingOurText = (client: PoolClient, names: StatementNames): PostgresPoolClient => {
  const run = async (sql: string, parameters: readonly Parameter[]): Promise<QueryResult> => {
    const name = parameters.length > 0 ? names.nameOf(sql) : null
    try {
      const answer = await client.query({ text: sql, values: [...parameters], ...(name ? { name } : {}) })
      return Array.isArray(answer) ? answer.at(-1) : answer
    } catch (error) {
      if (!isOutOfDate(error)) throw error
      names.forget()
      // inside a transaction all of it has to be tried again
      if (client.getTransactionStatus() !== 'I') throw error
      return run(sql, parameters)
    }
  }
  const speak = lateBegin(run, (command) => ({ command, rows: [], rowCount: 0, oid: 0, fields: [] }))
  const query = (sql: string, parameters: readonly unknown[]) => speak(sql, parameters.map(parameterText))
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (broken) => client.release(broken),
  }
}

/** A PostgreSQL server (15 or newer) at `postgres://…`; `connections` is the most that are open at once. */
export const openServer = (url: string, connections = 10): Database => {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    types: { getTypeParser: (type: number) => readers[type] ?? asIs },
  })
  // a connection that dies while idle is replaced at the next query; unheard, its error would end the program
  pool.on('error', () => {})
  const names = makeStatementNames()
  const spoken = new WeakMap<PoolClient, PostgresPoolClient>()
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect()
    const known = spoken.get(client) ?? speakingOurText(client, names)
    spoken.set(client, known)
    return known
  }
  const dialect = new PostgresDialect({
    pool: { connect, end: () => pool.end(), options: pool.options },
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw(sessionSettings))
    },
  })
  return guardedDatabase('server', houseKysely(dialect))
}
