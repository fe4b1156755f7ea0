import fs from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { embeddedDialect, houseKysely } from '../src/platform/database/dialect.ts'
import { memoryEngine } from '../src/platform/database/embedded-engine.ts'
import { guardedDatabase } from '../src/platform/database/guard.ts'
import { migrate, readMigrations } from '../src/platform/database/migrate.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { migrationsFolder, newDumpFile, newTemplateName } from './migrated.ts'

const buildDump = async (file: string): Promise<void> => {
  const engine = await memoryEngine()
  const database = guardedDatabase('embedded', houseKysely(embeddedDialect(engine)))
  await migrate(database, await readMigrations(migrationsFolder))
  fs.mkdirSync(path.dirname(file), { recursive: true })
  // whole or not at all: two runs may build it at once
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, await engine.dump())
  fs.renameSync(draft, file)
  await database.close()
}

/** One after the other: the lock belongs to this connection and dies with it. */
const buildTemplate = async (url: string, name: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(20210523)')
    const { rows } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [
      name,
    ])
    if (rows.length > 0) return
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name}`)
    const address = new URL(url)
    address.pathname = `/${name}`
    const database = await openDatabase({ url: address.href, connections: 1 })
    await migrate(database, await readMigrations(migrationsFolder))
    await database.close()
    await client.query(`alter database ${name} is_template true`)
  } finally {
    await client.end()
  }
}

/** Builds the migrated database once per state of the migrations; every test file starts from a copy of it. */
export const setup = async (): Promise<void> => {
  const file = newDumpFile()
  process.env['THIDUA_TEST_DUMP'] = file
  if (!fs.existsSync(file)) await buildDump(file)
  const url = process.env['TEST_DATABASE_URL']
  if (!url) return
  process.env['THIDUA_TEST_TEMPLATE'] = newTemplateName()
  await buildTemplate(url, newTemplateName())
}
