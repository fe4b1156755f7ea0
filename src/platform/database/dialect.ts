import { CamelCasePlugin, Kysely, type Dialect, PGliteDialect } from 'kysely'
import type { Tables } from './handles.ts'
import { parameterText } from './values.ts'

export type Answer = {
  readonly rows: readonly Record<string, unknown>[]
  readonly affectedRows?: number
  /** First word of the command tag: SELECT, INSERT, COMMIT, ROLLBACK … */
  readonly command?: string
}

/** One connection to an embedded engine, wherever it lives. Without parameters several statements may be sent at once. */
export type Connection = {
  run(sql: string, parameters: readonly (string | Uint8Array | null)[]): Promise<Answer>
  close(): Promise<void>
}

/** The kysely of the house: snake_case in SQL, camelCase here, JSON left as it is. */
export const houseKysely = (dialect: Dialect): Kysely<Tables> =>
  new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })

/** Both engines work in UTC and in ISO notation, whatever the machine or the server was set to. */
export const sessionSettings = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'`

const commit = async (connection: Connection): Promise<void> => {
  const { command } = await connection.run('commit', [])
  // PostgreSQL answers a COMMIT of a broken transaction with ROLLBACK and no error: nobody may take that for success.
  if (command === 'ROLLBACK')
    throw Object.assign(new Error('the transaction was rolled back instead of committed'), { code: '25P02' })
}

/** Kysely's dialect over one connection. Kysely hands it to one user at a time, so BEGIN and COMMIT are plain statements. */
export const embeddedDialect = (connection: Connection): Dialect => {
  let closed = false
  const query = async <Row>(sql: string, parameters: readonly unknown[] = []) => {
    const answer = await connection.run(sql, parameters.map(parameterText))
    return { ...answer, rows: [...answer.rows] as Row[], fields: [] }
  }
  const rollback = async (): Promise<void> => {
    await connection.run('rollback', [])
  }
  return new PGliteDialect({
    pglite: {
      ready: true,
      waitReady: Promise.resolve(),
      get closed() {
        return closed
      },
      query,
      async transaction(run) {
        await connection.run('begin', [])
        try {
          const result = await run({ query, rollback })
          await commit(connection)
          return result
        } catch (error) {
          await rollback()
          throw error
        }
      },
      async close() {
        closed = true
        await connection.close()
      },
    },
  })
}
