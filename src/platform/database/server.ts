import { CompiledQuery, PostgresDialect, type PostgresPoolClient } from 'kysely'
import { Pool, type PoolClient } from 'pg'
import { houseKysely, sessionSettings } from './dialect.ts'
import { guardedDatabase } from './guard.ts'
import type { Database } from './handles.ts'
import { parameterText, readers } from './values.ts'

const asIs = (text: string): string => text

/** The driver sees our text only, so that none of its own notations (local dates, lists for json) reach the server. */
const speakingOurText = (client: PoolClient): PostgresPoolClient => {
  const query = (sql: string, parameters: readonly unknown[]) =>
    client.query(sql, parameters.map(parameterText))
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
  const spoken = new WeakMap<PoolClient, PostgresPoolClient>()
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect()
    const known = spoken.get(client) ?? speakingOurText(client)
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
