import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { databaseFolder } from '../../src/demo/data-folder.ts'
import { restoreFolder } from '../../src/platform/database/build-folder.ts'
import type { Database } from '../../src/platform/database/handles.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { serverUrl } from '../house.ts'
import { dumpFile, templateName } from '../migrated.ts'
import { atDatabase, newTestName, onServer } from '../server-databases.ts'
import type { HousePlace } from './house-process.ts'
import { generateOwedReports } from './owed-reports.ts'
import { countAfter } from './soak-count.ts'
import { soak } from './soak-run.ts'

const REPORTS = 120

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-soak-'))
const dataDir = path.join(folder, 'data')
const name = serverUrl ? newTestName() : ''

const makePlace = async (): Promise<HousePlace> => {
  if (serverUrl) {
    await onServer(serverUrl, (client) => client.query(`create database ${name} template ${templateName()}`))
    return { dataDir, url: atDatabase(serverUrl, name) }
  }
  await restoreFolder(databaseFolder(dataDir), new Uint8Array(fs.readFileSync(dumpFile())))
  return { dataDir }
}

afterAll(async () => {
  if (serverUrl) await onServer(serverUrl, (client) => client.query(`drop database ${name} with (force)`))
  fs.rmSync(folder, { recursive: true, force: true })
})

const within = async <Result>({ url }: HousePlace, run: (database: Database) => Promise<Result>) => {
  const database = await openDatabase(url ? { url, connections: 2 } : { folder: databaseFolder(dataDir) })
  try {
    return await run(database)
  } finally {
    await database.close()
  }
}

test('reports handed up while the house is killed are all there, once, and add up', {
  timeout: 300_000,
}, async () => {
  const place = await makePlace()
  const owed = await within(place, (database) =>
    generateOwedReports(database, { communes: REPORTS, periods: 1 }),
  )
  const journal = path.join(folder, 'journal.jsonl')
  const { acknowledged, attempts } = await soak({ place, owed, perSecond: 20, kills: 1, journal })
  expect(acknowledged).toHaveLength(REPORTS)
  // some acts were under way when the house died, and came again
  expect(attempts).toBeGreaterThan(REPORTS * 1.45)
  expect(fs.readFileSync(journal, 'utf8').trim().split('\n')).toHaveLength(REPORTS)
  expect(await within(place, (database) => countAfter(database, acknowledged))).toMatchObject({
    lost: 0,
    double: 0,
    unknown: 0,
    wrongTotals: 0,
    registerBroken: 0,
  })

  // a count that could not find a loss would prove nothing
  const [changed, lost, twice] = acknowledged.map(({ reportId }) => reportId)
  const planted = await within(place, async (database) => {
    await database.write(async (writer) => {
      await sql`update report set receipt = null where id = ${lost}`.execute(writer)
      await sql`update report_value set numerator = numerator + 1 where report_id = ${changed}`.execute(
        writer,
      )
      await sql`
        insert into report_event (report_id, version, from_state, to_state, day, at, by_name)
        select report_id, version, from_state, to_state, day, at, by_name from report_event
        where report_id = ${twice} and to_state = 'submitted'`.execute(writer)
    })
    return countAfter(database, acknowledged.slice(1))
  })
  expect(planted).toMatchObject({ lost: 1, double: 1, unknown: 1 })
  expect(planted.wrongTotals).toBeGreaterThan(0)
})
