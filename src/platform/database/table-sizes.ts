import { sql } from 'kysely'
import type { Reader } from './handles.ts'

export type TableSize = {
  readonly name: string
  /** Pages that the table fills. */
  readonly pages: number
  /** Pages that it filled when it was counted last; 0: never counted. */
  readonly counted: number
}

/** The tables of the house, the largest first. */
export const tableSizes = async (reader: Reader): Promise<readonly TableSize[]> => {
  const { rows } = await sql<TableSize>`
    select c.relname as name,
      (pg_relation_size(c.oid) / current_setting('block_size')::int)::int as pages,
      greatest(c.relpages, 0) as counted
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r'
    order by 2 desc, 1`.execute(reader)
  return rows
}

const slack = 32

/** Whether so much was written since it was counted that the planner guesses wrongly. */
export const hasGrown = ({ pages, counted }: TableSize): boolean => pages > counted * 1.5 + slack
