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
import { sql } from 'kysely'
import { lastDay, type Replayed, replay } from '../../src/demo/replay.ts'
import { buildDump } from '../../src/platform/database/build-folder.ts'
import type { Database, Reader } from '../../src/platform/database/handles.ts'
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
  /\.test\.ts$|\.fixture\.ts$|\/(routes|words)\.ts$|^src\/(platform\/(ui|web(?!\/password)|paper)|portal|desk)\//

/** The days at which tests look, in order: one replay passes by all of them. */
const looks: readonly Day[] = ['2021-02-28', '2021-05-22', lastDay]

const print = (): string => {
  const hash = createHash('sha256')
  const files = globSync(matter, { cwd: packageRoot }).filter((file) => !elsewhere.test(file))
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(packageRoot, file)))
  return hash.digest('hex').slice(0, 16)
}

const fault = (where: string, error: unknown): never => {
  throw new Error(`the replay failed behind the scenes, at ${where}`, { cause: error })
}

/** What a replay told goes along with its database, as the comment on the schema. */
const keepTold = (database: Database, replayed: Replayed): Promise<unknown> =>
  database.write((writer) =>
    sql`comment on schema public is ${sql.lit(JSON.stringify(replayed))}`.execute(writer),
  )

/** What the replay told of which this database is a copy. */
export const toldOf = async (reader: Reader): Promise<Replayed> => {
  const { rows } = await sql<{ told: string }>`
    select obj_description('public'::regnamespace, 'pg_namespace') as told`.execute(reader)
  return JSON.parse(rows[0]?.told ?? 'null')
}

type Halted = (replayed: Replayed) => Promise<void>

const fill = async (database: Database, until: Day, halted?: Halted): Promise<void> => {
  await migrate(database, await readMigrations(migrationsFolder))
  const halts = halted ? looks : []
  const keep = async (replayed: Replayed): Promise<void> => {
    await keepTold(database, replayed)
    await halted?.(replayed)
  }
  await keepTold(database, await replay({ database, until, report: fault, halts, halted: keep }))
}

const cache = join(import.meta.dirname, '..', '.cache')
const mostOfBuilding = 300_000

const fileOf = (day: Day, matterPrint: string): string =>
  join(cache, `demonstration-${day}-${matterPrint}.tar`)

const put = (file: string, dump: Uint8Array): void => {
  writeFileSync(`${file}.new`, dump)
  renameSync(`${file}.new`, file)
}

/** Of two that want a dump at once, one builds it and the other waits; those of earlier days are left on the way. */
const buildOnce = async (until: Day, matterPrint: string): Promise<void> => {
  mkdirSync(cache, { recursive: true })
  const lock = join(cache, `demonstration-${matterPrint}.building`)
  try {
    mkdirSync(lock)
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > mostOfBuilding) rmSync(lock, { recursive: true, force: true })
    await pause(250)
    return
  }
  try {
    const { dump } = await buildDump((database, soFar) =>
      fill(database, until, async ({ businessDay }) => put(fileOf(businessDay, matterPrint), await soFar())),
    )
    put(fileOf(until, matterPrint), dump)
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
  const matterPrint = print()
  const file = fileOf(until, matterPrint)
  while (!existsSync(file)) await buildOnce(until, matterPrint)
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
