import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDump, restoreFolder } from '../platform/database/build-folder.ts'
import { migrate, readMigrations } from '../platform/database/migrate.ts'
import { packageRoot } from '../platform/package-root.ts'
import type { Day } from '../platform/plain/day.ts'
import type { Report } from '../platform/worker.ts'
import type { DemoAccount } from './accounts.ts'
import { replay } from './replay.ts'

const accountsFile = (dataDir: string): string => join(dataDir, 'demo-accounts.json')

export const databaseFolder = (dataDir: string): string => join(dataDir, 'database')

/** Whether the data folder holds a database already, a demonstration or not. */
export const holdsDatabase = (dataDir: string): boolean => existsSync(databaseFolder(dataDir))

/**
 * Builds the demonstration in a data folder that holds no database. It takes its place when it is whole: a start that
 * was broken off leaves nothing behind. The caller holds the folder's lock.
 */
export const buildDemonstration = async (dataDir: string, until: Day, report: Report): Promise<void> => {
  const { dump, result } = await buildDump(async (database) => {
    await migrate(database, await readMigrations(join(packageRoot, 'migrations')))
    return replay({ database, until, report })
  })
  writeFileSync(accountsFile(dataDir), `${JSON.stringify(result.accounts, null, 2)}\n`, { mode: 0o600 })
  await restoreFolder(databaseFolder(dataDir), dump)
}

/** The accounts of the demonstration in this data folder, for the one who starts it. */
export const demonstrationAccounts = (dataDir: string): readonly DemoAccount[] => {
  const file = accountsFile(dataDir)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}
