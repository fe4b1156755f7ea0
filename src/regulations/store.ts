import { sql } from 'kysely'
import type { Writer } from '../platform/database/handles.ts'

/**
 * One at a time, to the end of the transaction: whatever puts a law or a regulation in force. Each is read beside the
 * other before it is put, so that two at once would each be read beside what the other replaces.
 */
export const oneLawAtATime = async (writer: Writer): Promise<void> => {
  await sql`select pg_advisory_xact_lock(20240101)`.execute(writer)
}
