import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { databaseFolder } from '../../src/demo/data-folder.ts'
import type { Database } from '../../src/platform/database/handles.ts'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { migrationsFolder } from '../migrated.ts'
import type { HousePlace } from '../scale/house-process.ts'
import { generateOwedReports } from '../scale/owed-reports.ts'
import { countAfter } from '../scale/soak-count.ts'
import { soak } from '../scale/soak-run.ts'

const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 600)
const RATE = Number(process.env['SOAK_RATE'] ?? 50)
const KILLS = 2
const COMMUNES = 2000

const within = async <Result>(
  { dataDir, url }: HousePlace,
  run: (database: Database) => Promise<Result>,
): Promise<Result> => {
  const database = await openDatabase(url ? { url, connections: 2 } : { folder: databaseFolder(dataDir) })
  try {
    return await run(database)
  } finally {
    await database.close()
  }
}

/** Runs and counts; returns whether nothing was lost, doubled or broken. */
const run = async (engine: string, place: HousePlace, journal: string): Promise<boolean> => {
  const wanted = Math.round(SECONDS * RATE)
  const owed = await within(place, async (database) => {
    await migrate(database, await readMigrations(migrationsFolder))
    const communes = Math.min(COMMUNES, wanted)
    return generateOwedReports(database, { communes, periods: Math.ceil(wanted / communes) })
  })
  const { acknowledged, attempts, seconds } = await soak({
    place,
    owed: owed.slice(0, wanted),
    perSecond: RATE,
    kills: KILLS,
    journal,
  })
  const counted = await within(place, (database) => countAfter(database, acknowledged))
  const { lost, double, unknown, wrongTotals, registerBroken, registerLines } = counted
  process.stdout.write(
    `soak, ${engine}: ${acknowledged.length} submissions acknowledged in ${seconds.toFixed(0)} s (${RATE}/s asked), ${KILLS} kills, ` +
      `${attempts} requests; ${lost} lost, ${double} double, ${unknown} unknown to the journal, ${wrongTotals} wrong totals, ` +
      `${registerLines} register lines, ${registerBroken} of them unsealed or broken\n`,
  )
  return lost + double + unknown + wrongTotals + registerBroken === 0
}

const onServer = async (url: string, dataDir: string, journal: string): Promise<boolean> => {
  const name = `thidua_soak_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  const address = new URL(url)
  address.pathname = `/${name}`
  try {
    return await run('server', { dataDir, url: address.href }, journal)
  } finally {
    await client.query(`drop database ${name} with (force)`)
    await client.end()
  }
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-soak-'))
const journal = path.join(folder, 'journal.jsonl')
const place = { dataDir: path.join(folder, 'data') }
const url = process.env['DATABASE_URL']
try {
  const whole = url ? await onServer(url, place.dataDir, journal) : await run('embedded', place, journal)
  if (!whole) process.exitCode = 1
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
