import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { type EmbeddedDatabase, openEmbedded } from './embedded.ts'
import { DataFolderInUse } from './folder-lock.ts'
import type { Database } from './handles.ts'

// Of the embedded engine alone: a server keeps its own files.

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-'))
const folder = path.join(root, 'data')
const numbers = async ({ reader }: Database): Promise<number[]> =>
  (await sql<{ n: number }>`select n from thing order by n`.execute(reader)).rows.map((row) => row.n)
const add = (database: Database, n: number) =>
  database.write((writer) => sql`insert into thing values (${n})`.execute(writer))
const using = async <Result>(run: (database: EmbeddedDatabase) => Promise<Result>): Promise<Result> => {
  const database = await openEmbedded(folder)
  try {
    return await run(database)
  } finally {
    await database.close()
  }
}

/** A process that opens the folder and writes 1, 2, 3 …, telling each number after its commit. */
const writer = (): ChildProcess =>
  spawn(process.execPath, [path.join(import.meta.dirname, 'endless-writer.fixture.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
const toldBy = async (child: ChildProcess, enough: number): Promise<number> => {
  let text = ''
  for await (const piece of child.stdout ?? []) {
    text += String(piece)
    if (text.split('\n').length > enough) break
  }
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  return Number(text.trimEnd().split('\n').at(-1))
}

afterAll(() => fs.rmSync(root, { recursive: true }))

test('each commit is flushed to the disk, a read is not; an error keeps its constraint', async () => {
  await using(async (database) => {
    await database.write((one) => sql`create table thing (n int constraint thing_once unique)`.execute(one))
    const before = await database.flushes()
    for (const n of [1, 2, 3]) await add(database, n)
    const after = await database.flushes()
    expect(after - before).toBeGreaterThanOrEqual(3)
    await numbers(database)
    expect(await database.flushes()).toBe(after)
    const { rows } = await sql`show fsync`.execute(database.reader)
    expect(rows).toEqual([{ fsync: 'on' }])
    await expect(add(database, 3)).rejects.toMatchObject({ code: '23505', constraint: 'thing_once' })
  })
})

test('what was written is there at the next start; a second opening in between is refused', async () => {
  await using(async (database) => {
    expect(await numbers(database)).toEqual([1, 2, 3])
    await expect(openEmbedded(folder)).rejects.toThrow(DataFolderInUse)
    await expect(openEmbedded(folder)).rejects.toThrow('DATA_DIR')
    expect(await numbers(database)).toEqual([1, 2, 3])
  })
})

test('killed in the middle of its work, it loses nothing that was told as done; its lock is taken over', async () => {
  const child = writer()
  const last = await toldBy(child, 20)
  expect(fs.readFileSync(path.join(folder, 'thidua.lock'), 'utf8')).toContain(`${child.pid}`)
  const found = (await using(numbers)).filter((n) => n > 1000)
  const told = Array.from({ length: last - 1000 }, (_, index) => 1001 + index)
  expect(found.slice(0, told.length)).toEqual(told)
  // what was written while the last words were on their way stands behind, without a gap
  const all = Array.from({ length: found.length }, (_, index) => 1001 + index)
  expect(found).toEqual(all)
})

test('a long query does not stop the thread of the pages; after the close every question is refused', async () => {
  const database = await openEmbedded(folder)
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
  }, 1)
  await sql`select count(*) from generate_series(1, 300000) as a(n) where n % 7 = 0`.execute(database.reader)
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(3)
  await database.close()
  await expect(numbers(database)).rejects.toThrow()
  await expect(add(database, 9)).rejects.toThrow()
})
