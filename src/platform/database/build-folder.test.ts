import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { buildDump, restoreFolder } from './build-folder.ts'
import { openDatabase } from './open.ts'

const home = mkdtempSync(join(tmpdir(), 'thidua-build-'))
afterAll(() => rmSync(home, { recursive: true }))

it('what was filled in memory stands in the folder whole, and a folder that holds something is left alone', async () => {
  const { dump, result } = await buildDump((database) =>
    database.write(async (writer) => {
      await sql`create table commune (name text); insert into commune values ('Mường Luân')`.execute(writer)
      return 'filled'
    }),
  )
  expect(result).toBe('filled')
  const folder = join(home, 'database')
  await restoreFolder(folder, dump)
  expect(readdirSync(home)).toEqual(['database'])
  await expect(restoreFolder(folder, dump)).rejects.toThrow('holds a database already')
  const database = await openDatabase({ folder })
  const { rows } = await sql<{ name: string }>`select name from commune`.execute(database.reader)
  await database.close()
  expect(rows).toEqual([{ name: 'Mường Luân' }])
})

it('a dump that is none leaves no folder behind', async () => {
  const folder = join(home, 'broken')
  await expect(restoreFolder(folder, new TextEncoder().encode('no dump'))).rejects.toThrow()
  expect(readdirSync(home)).not.toContain('broken')
})
