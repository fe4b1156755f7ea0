import { sql } from 'kysely'
import type { Database } from './handles.ts'

/** A table of so few blocks is read whole, whatever is known of it. */
const FEW_BLOCKS = 32
/** Some 9,000 rows of a table are looked at: enough to plan by, and done in a moment beside the pages. */
const TARGET = 30

/**
 * Gathers anew what the planner knows of the table that has outgrown most what it knew; the engine inside the program has
 * nobody who would do it by himself. Returns how many it did: 0 when no table is twice as large as when it was last looked at.
 */
export const gatherStatistics = async ({
  reader,
  write,
}: Pick<Database, 'reader' | 'write'>): Promise<number> => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name
    from pg_class c
      cross join lateral (select pg_relation_size(c.oid) / current_setting('block_size')::integer as blocks) s
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and s.blocks > 2 * greatest(c.relpages, ${FEW_BLOCKS}::integer)
    order by s.blocks::double precision / greatest(c.relpages, 1) desc, c.relname
    limit 1`.execute(reader)
  for (const { name } of rows)
    await write(async (writer) => {
      await sql`set local default_statistics_target = ${sql.lit(TARGET)}`.execute(writer)
      await sql`analyze ${sql.table(name)}`.execute(writer)
    })
  return rows.length
}
