import fs from 'node:fs'
import path from 'node:path'
import { createHash } from 'node:crypto'

export const migrationsFolder: string = path.join(import.meta.dirname, '..', 'migrations')

/** Names what was built from the migrations as they are now, so that a changed file is never tested from an old dump. */
const print = (): string => {
  const hash = createHash('sha256')
  for (const name of fs.readdirSync(migrationsFolder).sort())
    hash.update(name).update(fs.readFileSync(path.join(migrationsFolder, name)))
  return hash.digest('hex').slice(0, 16)
}

const told = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: run the tests through vitest, whose start builds it`)
  return value
}

/** Where the dump of the migrated embedded database lies. */
export const dumpFile = (): string => told('THIDUA_TEST_DUMP')

/** Beside the dump of the migrated database: one of an engine that holds nothing yet. */
export const emptyDumpBeside = (file: string): string => file.replace('migrated-', 'empty-')

/** The template database on the server. */
export const templateName = (): string => told('THIDUA_TEST_TEMPLATE')

export const newDumpFile = (): string => path.join(import.meta.dirname, '.cache', `migrated-${print()}.tar`)

export const newTemplateName = (): string => `thidua_template_${print()}`
