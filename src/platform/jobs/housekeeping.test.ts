import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openEmbeddedTestDatabase } from '../../../test/house.ts'
import type { Database } from '../database/handles.ts'
import { hasGrown, tableSizes } from '../database/table-sizes.ts'
import { housekeeping } from './housekeeping.ts'

const database = await openEmbeddedTestDatabase()

const watched = (now: { at: string }) => {
  const tidied: string[] = []
  const watching: Database = {
    ...database,
    tidy: async (table, how) => {
      tidied.push(`${how} ${table}`)
      await database.tidy(table, how)
    },
  }
  return { tidied, task: housekeeping(watching, { now: () => now.at }) }
}

/** All that is left to do at this moment. */
const workOff = async ({ task }: ReturnType<typeof watched>): Promise<void> => {
  while ((await task.work()) > 0);
}

const sizeOf = async (name: string) => (await tableSizes(database.reader)).find((one) => one.name === name)

it('counts by day only what has grown by much, and looks again after some minutes', async () => {
  const now = { at: '2021-03-05T03:00:00Z' }
  const keeper = watched(now)
  await workOff(keeper)
  const first = [...keeper.tidied]
  await database.write((writer) =>
    sql`insert into unit (code) select 'm' || n from generate_series(1, 20000) as n`.execute(writer),
  )
  expect(await sizeOf('unit')).toSatisfy(hasGrown)
  await workOff(keeper)
  expect(keeper.tidied).toEqual(first)
  now.at = '2021-03-05T03:05:00Z'
  await workOff(keeper)
  expect(keeper.tidied.slice(first.length)).toEqual(['analyze unit'])
  expect(await sizeOf('unit')).not.toSatisfy(hasGrown)
})

it('vacuums every table once a night', async () => {
  const now = { at: '2021-03-05T17:59:00Z' }
  const keeper = watched(now)
  await workOff(keeper)
  expect(keeper.tidied.filter((one) => one.startsWith('vacuum'))).toEqual([])
  now.at = '2021-03-05T18:05:00Z'
  await workOff(keeper)
  now.at = '2021-03-05T18:10:00Z'
  await workOff(keeper)
  const vacuumed = keeper.tidied.filter((one) => one.startsWith('vacuum'))
  expect(vacuumed.toSorted()).toEqual(
    (await tableSizes(database.reader)).map(({ name }) => `vacuum ${name}`).toSorted(),
  )
})

it('is not done inside a transaction', async () => {
  const inside = database.write(async () => database.tidy('unit', 'vacuum'))
  await expect(inside).rejects.toThrow('while a transaction is open')
})

it('leaves a server alone', async () => {
  const task = housekeeping({ ...database, engine: 'server' }, { now: () => '2021-03-05T18:00:00Z' })
  expect(await task.work()).toBe(0)
})
