import fs from 'node:fs'
import path from 'node:path'
import { embeddedDialect, houseKysely } from '../src/platform/database/dialect.ts'
import { memoryEngine } from '../src/platform/database/embedded-engine.ts'
import { guardedDatabase } from '../src/platform/database/guard.ts'
import { migrate, readMigrations } from '../src/platform/database/migrate.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { emptyDumpBeside, migrationsFolder, newDumpFile, newTemplateName } from './migrated.ts'
import { beginRun, makeTemplate, onServer, sweep } from './server-databases.ts'

const buildDump = async (file: string): Promise<void> => {
  const engine = await memoryEngine()
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(emptyDumpBeside(file), await engine.dump())
  const database = guardedDatabase('embedded', houseKysely(embeddedDialect(engine)))
  await migrate(database, await readMigrations(migrationsFolder))
  // whole or not at all: two runs may build it at once
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, await engine.dump())
  fs.renameSync(draft, file)
  await database.close()
}

/** Dumps of migrations that have changed since; the newest few stay for those who go back and forth. */
const forgetOldDumps = (folder: string): void => {
  const dumps = fs.readdirSync(folder).filter((name) => name.startsWith('migrated-'))
  const age = (name: string): number => -fs.statSync(path.join(folder, name)).mtimeMs
  for (const name of dumps.sort((a, b) => age(a) - age(b)).slice(3))
    for (const dump of [name, emptyDumpBeside(name)]) fs.rmSync(path.join(folder, dump), { force: true })
}

const migrateAt = async (url: string): Promise<void> => {
  const database = await openDatabase({ url, connections: 1 })
  await migrate(database, await readMigrations(migrationsFolder))
  await database.close()
}

const url = process.env['TEST_DATABASE_URL']

/** Builds the migrated database once per state of the migrations; every test file starts from a copy of it. */
export const setup = async (): Promise<void> => {
  const file = newDumpFile()
  process.env['THIDUA_TEST_DUMP'] = file
  if (!fs.existsSync(file) || !fs.existsSync(emptyDumpBeside(file))) {
    await buildDump(file)
    forgetOldDumps(path.dirname(file))
  }
  if (!url) return
  const template = newTemplateName()
  process.env['THIDUA_TEST_TEMPLATE'] = template
  beginRun()
  await onServer(url, (client) => sweep(client))
  await makeTemplate(url, template, migrateAt)
}

export const teardown = async (): Promise<void> => {
  if (url) await onServer(url, (client) => sweep(client))
}
