import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { migrationsFolder } from '../migrated.ts'
import type { HousePlace } from '../scale/house-process.ts'
import { onNewDatabase, within } from '../scale/bench-place.ts'
import { generateOwedReports } from '../scale/owed-reports.ts'
import { countAfter } from '../scale/soak-count.ts'
import { soak } from '../scale/soak-run.ts'

const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 600)
const RATE = Number(process.env['SOAK_RATE'] ?? 50)
const KILLS = 2
const COMMUNES = 2000

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

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-soak-'))
const journal = path.join(folder, 'journal.jsonl')
const place = { dataDir: path.join(folder, 'data') }
const url = process.env['DATABASE_URL']
try {
  const whole = url
    ? await onNewDatabase(url, (address) => run('server', { ...place, url: address }, journal))
    : await run('embedded', place, journal)
  if (!whole) process.exitCode = 1
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
