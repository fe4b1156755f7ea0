import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { replay } from '../../src/demo/replay.ts'
import { buildDump } from '../../src/platform/database/build-folder.ts'
import type { Database } from '../../src/platform/database/handles.ts'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { packageRoot } from '../../src/platform/package-root.ts'
import type { Day } from '../../src/platform/plain/day.ts'
import { openOnServer, serverUrl } from '../house.ts'
import { migrationsFolder } from '../migrated.ts'
import { makeTemplate } from '../server-databases.ts'

/** What a replay is made of. Pages and addresses write nothing: they may change without a new one. */
const matter = ['seed/**/*.*', 'law/**/*.yaml', 'migrations/*.sql', 'src/**/*.ts']
const elsewhere =
  /\.test\.ts$|\.fixture\.ts$|\/(routes|words)\.ts$|^src\/(platform\/(ui|web|paper)|portal|desk)\//

const print = (): string => {
  const hash = createHash('sha256')
  const files = globSync(matter, { cwd: packageRoot }).filter((file) => !elsewhere.test(file))
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(packageRoot, file)))
  return hash.digest('hex').slice(0, 16)
}

const fault = (where: string, error: unknown): never => {
  throw new Error(`the replay failed behind the scenes, at ${where}`, { cause: error })
}

const fill = async (database: Database, until: Day): Promise<void> => {
  await migrate(database, await readMigrations(migrationsFolder))
  await replay({ database, until, report: fault })
}

const cache = join(import.meta.dirname, '..', '.cache')
const mostOfBuilding = 300_000

/** Of two that want the same dump at once, one builds it and the other waits. */
const buildOnce = async (file: string, until: Day): Promise<void> => {
  mkdirSync(cache, { recursive: true })
  const lock = `${file}.building`
  try {
    mkdirSync(lock)
  } catch {
    if (Date.now() - statSync(lock).mtimeMs > mostOfBuilding) rmSync(lock, { recursive: true, force: true })
    await pause(250)
    return
  }
  try {
    const { dump } = await buildDump((database) => fill(database, until))
    writeFileSync(`${file}.new`, dump)
    renameSync(`${file}.new`, file)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Dumps of what has changed since; the newest few stay for those who go back and forth. */
const forgetOld = (): void => {
  const dumps = globSync('demonstration-*.tar', { cwd: cache }).map((name) => join(cache, name))
  const age = (name: string): number => -statSync(name).mtimeMs
  for (const name of dumps.sort((a, b) => age(a) - age(b)).slice(6)) rmSync(name)
}

const openEmbedded = async (until: Day): Promise<Database> => {
  const file = join(cache, `demonstration-${until}-${print()}.tar`)
  while (!existsSync(file)) await buildOnce(file, until)
  forgetOld()
  return openDatabase({ memory: true, dump: new Uint8Array(readFileSync(file)) })
}

const openServer = async (server: string, until: Day): Promise<Database> => {
  const template = `thidua_template_${until.replaceAll('-', '')}_${print()}`
  await makeTemplate(server, template, async (url) => {
    const database = await openDatabase({ url, connections: 3 })
    await fill(database, until)
    await database.close()
  })
  return openOnServer(server, template)
}

/**
 * A database of its own with the demonstration replayed up to a day. Replayed once for every state of what it is made
 * of; afterwards it is a copy. The caller closes it.
 */
export const openDemonstration = (until: Day): Promise<Database> =>
  serverUrl ? openServer(serverUrl, until) : openEmbedded(until)
