import type { Kysely, Transaction } from 'kysely'

/**
 * All tables of the house. Each room's tables.ts (generated from the migrations) adds its own by declaration merging,
 * so that the database knows no room. Columns are camelCase here and snake_case in SQL.
 */
// biome-ignore lint: filled by the rooms
export interface Tables {}

/** The views `published_*`, all that the portal may ask. Filled by portal/tables.ts. */
export interface PublishedViews {}

/** May ask, cannot write: handed to queries and pages. */
export type Reader = Pick<Kysely<Tables>, 'selectFrom' | 'selectNoFrom' | 'fn' | 'getExecutor'>

/** An open transaction: handed to commands and followers, taken back when they return. A Writer is also a Reader. */
export type Writer = Transaction<Tables>

export type PublishedReader = Pick<
  Kysely<PublishedViews>,
  'selectFrom' | 'selectNoFrom' | 'fn' | 'getExecutor'
>

export type EngineName = 'embedded' | 'server'

export type Database = {
  readonly engine: EngineName
  readonly reader: Reader
  /** One transaction: commits when `run` resolves, rolls back when it throws. Nesting is refused. */
  write<Result>(run: (writer: Writer) => Promise<Result>): Promise<Result>
  /** Counts a table anew for the planner, and with `vacuum` takes out rows that are dead; no transaction may be open. */
  tidy(table: string, how: 'analyze' | 'vacuum'): Promise<void>
  close(): Promise<void>
}
