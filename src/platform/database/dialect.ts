import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Tables } from './handles.ts'
import { lateBegin } from './late-begin.ts'
import { type Parameter, parameterText } from './values.ts'

export type Answer = {
  readonly rows: readonly Record<string, unknown>[]
  readonly affectedRows?: number
  /** First word of the command tag: SELECT, INSERT, COMMIT, ROLLBACK … */
  readonly command?: string
}

/** One connection to an embedded engine, wherever it lives. Without parameters several statements may be sent at once. */
export type Connection = {
  run(sql: string, parameters: readonly Parameter[]): Promise<Answer>
  close(): Promise<void>
}

/** The kysely of the house: snake_case in SQL, camelCase here, JSON left as it is. */
export const houseKysely = (dialect: Dialect): Kysely<Tables> =>
  new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })

/** Both engines work in UTC and in ISO notation, whatever the machine or the server was set to. */
export const sessionSettings = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'`

const changing = ['INSERT', 'UPDATE', 'DELETE', 'MERGE']

/** The thread of the engine knows nothing of who asked; this adds it to the error. */
const withAsker = (error: unknown): unknown => {
  if (error instanceof Error)
    error.stack = `${error.stack ?? error.message}\n${new Error('asked by').stack ?? ''}`
  return error
}

const oneConnection = (connection: Connection): DatabaseConnection => ({
  async executeQuery<Row>({ sql, parameters }: CompiledQuery) {
    try {
      const {
        rows,
        affectedRows = 0,
        command = '',
      } = await connection.run(sql, parameters.map(parameterText))
      return {
        rows: [...rows] as Row[],
        numAffectedRows: changing.includes(command) ? BigInt(affectedRows) : undefined,
      }
    } catch (error) {
      throw withAsker(error)
    }
  },
  streamQuery() {
    throw new Error('the embedded engine does not stream; ask for pages of rows')
  },
})

const commit = async (connection: Connection): Promise<void> => {
  const { command } = await connection.run('commit', [])
  // PostgreSQL answers a COMMIT of a broken transaction with ROLLBACK and no error: nobody may take that for success.
  if (command === 'ROLLBACK')
    throw Object.assign(new Error('the transaction was rolled back instead of committed'), { code: '25P02' })
}

/**
 * Kysely's dialect for PGlite, with a driver of our own: Kysely hands the one connection to one user at a time, so BEGIN
 * and COMMIT can be plain statements. (Its own driver waits for ever when a transaction cannot begin.)
 */
export const embeddedDialect = (engine: Connection): Dialect => {
  const run = lateBegin(engine.run, (command): Answer => ({ rows: [], command }))
  const connection = { run, close: engine.close }
  const only = oneConnection(connection)
  return {
    createAdapter: () => new PGliteAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => only,
      releaseConnection: async () => {},
      beginTransaction: async () => void (await connection.run('begin', [])),
      commitTransaction: () => commit(connection),
      rollbackTransaction: async () => void (await connection.run('rollback', [])),
      destroy: () => connection.close(),
    }),
  }
}
