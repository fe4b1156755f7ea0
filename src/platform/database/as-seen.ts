import { type RawBuilder, sql } from 'kysely'

type Seen = { readonly id: string; readonly state: string; readonly version: number }

/** The row that still is as it was seen, for the `where` of an update: a rival's change makes it find nothing. */
export const asSeen = ({ id, state, version }: Seen): RawBuilder<boolean> =>
  sql<boolean>`id = ${id} and state = ${state} and version = ${version}`

type Update = { executeTakeFirst(): Promise<{ readonly numUpdatedRows: bigint }> }

/** Runs the update; false when it found nothing, as when someone was faster. */
export const hasChanged = async (update: Update): Promise<boolean> =>
  (await update.executeTakeFirst()).numUpdatedRows > 0n
