import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openEmbeddedTestDatabase } from '../../../test/house.ts'
import { gatherStatistics } from './statistics.ts'

// Of the embedded engine alone: a server gathers by itself, and at its own time.

const database = await openEmbeddedTestDatabase()
const { reader } = database

const add = (from: number, until: number) =>
  database.write((writer) =>
    sql`insert into grown select n, repeat('x', 200) from generate_series(${from}::int, ${until}::int) n`.execute(
      writer,
    ),
  )
const gather = async (): Promise<number> => {
  let all = 0
  for (let done = 1; done > 0; all += done) done = await gatherStatistics(database)
  return all
}
const known = async (): Promise<number> =>
  (await sql<{ n: number }>`select reltuples::int as n from pg_class where relname = 'grown'`.execute(reader))
    .rows[0]?.n ?? 0

it('looks anew at what has doubled, once', async () => {
  await database.write((writer) => sql`create table grown (n int, text text)`.execute(writer))
  await gather()
  expect(await known()).toBe(-1)
  await add(1, 5_000)
  expect(await gather()).toBe(1)
  expect(await known()).toBeGreaterThan(4_000)
  await add(5_001, 6_000)
  expect(await gather()).toBe(0)
  await add(6_001, 20_000)
  expect(await gather()).toBe(1)
  expect(await known()).toBeGreaterThan(15_000)
  const { rows } = await sql`select attname from pg_stats where tablename = 'grown'`.execute(reader)
  expect(rows).toHaveLength(2)
})
