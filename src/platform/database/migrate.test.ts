import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openEmptyDatabase } from '../../../test/house.ts'
import { migrationsFolder } from '../../../test/migrated.ts'
import { type Migration, migrate, readMigrations } from './migrate.ts'

const migration = (name: string, text: string): Migration => ({ name, text, checksum: `sum of ${text}` })
const first = migration(
  '0001-first.sql',
  `create table one (n int); insert into one values (1); -- hai câu; một tệp`,
)
const second = migration('0002-second.sql', `create table two (n int)`)

test('runs each file once, in the order of names, and only what is new', async () => {
  const database = await openEmptyDatabase()
  expect(await migrate(database, [first])).toEqual(['0001-first.sql'])
  expect(await migrate(database, [first, second])).toEqual(['0002-second.sql'])
  expect(await migrate(database, [first, second])).toEqual([])
  const { rows } = await sql`select n from one`.execute(database.reader)
  expect(rows).toEqual([{ n: 1 }])
})

test('two that start at once do not run a file twice', async () => {
  const database = await openEmptyDatabase()
  const ran = await Promise.all([1, 2, 3].map(() => migrate(database, [first, second])))
  expect(ran.flat().sort()).toEqual(['0001-first.sql', '0002-second.sql'])
})

test('a file that fails leaves nothing of itself, and those before it stay', async () => {
  const database = await openEmptyDatabase()
  const broken = migration('0002-broken.sql', 'create table two (n int); insert into two values (1/0)')
  await expect(migrate(database, [first, broken])).rejects.toThrow('division by zero')
  expect(await migrate(database, [first, second])).toEqual(['0002-second.sql'])
})

test('a changed or unknown file stops the start', async () => {
  const database = await openEmptyDatabase()
  await migrate(database, [first, second])
  await expect(migrate(database, [first, { ...second, checksum: 'khác' }])).rejects.toThrow(
    '0002-second.sql was changed',
  )
  await expect(migrate(database, [first])).rejects.toThrow('start the newer program')
})

test('the files of the house are read in order', async () => {
  const names = (await readMigrations(migrationsFolder)).map(({ name }) => name)
  expect(names[0]).toBe('0001-platform.sql')
  expect(names).toEqual([...names].sort())
})
