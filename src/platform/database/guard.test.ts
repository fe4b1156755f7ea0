import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openEmptyDatabase } from '../../../test/house.ts'
import type { Writer } from './handles.ts'

const database = await openEmptyDatabase()
const count = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from note`.execute(database.reader)
  return rows[0]?.n ?? -1
}
const note = (writer: Writer, text: string) => sql`insert into note values (${text})`.execute(writer)

beforeAll(async () => {
  await database.write((writer) => sql`create table note (text text not null)`.execute(writer))
})
beforeEach(async () => {
  await database.write((writer) => sql`delete from note`.execute(writer))
})

test('a write that throws leaves nothing', async () => {
  const broken = database.write(async (writer) => {
    await note(writer, 'một')
    throw new Error('hỏng')
  })
  await expect(broken).rejects.toThrow('hỏng')
  expect(await count()).toBe(0)
})

test('a statement that fails cannot be swallowed into a commit', async () => {
  const broken = database.write(async (writer) => {
    await note(writer, 'một')
    await sql`select 1/0`.execute(writer).catch(() => {})
  })
  await expect(broken).rejects.toThrow()
  expect(await count()).toBe(0)
})

test('the reader inside an open write is refused, not left hanging', async () => {
  await expect(database.write(() => count())).rejects.toThrow('query outside the open transaction')
})

test('a nested write is refused', async () => {
  await expect(database.write(() => database.write(async () => 1))).rejects.toThrow('nested write')
})

test('a reader and a write beside an open write are served', async () => {
  const [, seen] = await Promise.all([database.write((writer) => note(writer, 'một')), count()])
  expect([0, 1]).toContain(seen)
  await Promise.all(['hai', 'ba', 'bốn'].map((text) => database.write((writer) => note(writer, text))))
  expect(await count()).toBe(4)
})

test('a writer kept after its transaction ended is refused', async () => {
  const kept = await database.write(async (writer) => ({ writer }))
  await expect(note(kept.writer, 'muộn')).rejects.toThrow('after its transaction ended')
})

test('what a write has started may read once the write has ended', async () => {
  const later = await database.write(async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    return { read: promise.then(count), resolve }
  })
  later.resolve()
  expect(await later.read).toBe(0)
})

test('a reader does not write', async () => {
  await expect(sql`delete from note`.execute(database.reader)).rejects.toThrow('a reader only reads')
  await expect(
    sql`with gone as (delete from note returning 1) select * from gone`.execute(database.reader),
  ).rejects.toThrow()
})
