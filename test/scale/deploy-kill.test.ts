import { spawn } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { deployCampaign } from '../../src/campaigns/duties/deploy-campaign.ts'
import { deploymentsOf } from '../../src/campaigns/duties/queries.ts'
import { recordCampaign } from '../../src/campaigns/record-campaign.ts'
import { system } from '../../src/platform/actor.ts'
import { restoreFolder } from '../../src/platform/database/build-folder.ts'
import type { Database } from '../../src/platform/database/handles.ts'
import { type DatabasePlace, openDatabase } from '../../src/platform/database/open.ts'
import { performer } from '../../src/platform/perform.ts'
import { makeLawBook } from '../../src/platform/law/law-book.ts'
import { serverUrl, silentLaw, testClock } from '../house.ts'
import { dumpFile, templateName } from '../migrated.ts'
import { atDatabase, newTestName, onServer } from '../server-databases.ts'
import { generateUnits } from './many-units.ts'

const UNITS = 67_000
const KILLS = 10
const steps = [
  { step: 'nhan', dueOn: '2021-03-05' },
  { step: 'ke_hoach', dueOn: '2021-03-19' },
]

const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-kill-')), 'data')
const name = serverUrl ? newTestName() : ''

/** A migrated database that outlives the process that works in it: a folder, or a database of the server. */
const makePlace = async (): Promise<DatabasePlace> => {
  if (serverUrl) {
    await onServer(serverUrl, (client) => client.query(`create database ${name} template ${templateName()}`))
    return { url: atDatabase(serverUrl, name), connections: 3 }
  }
  await restoreFolder(folder, new Uint8Array(fs.readFileSync(dumpFile())))
  return { folder }
}

afterAll(async () => {
  if (serverUrl) await onServer(serverUrl, (client) => client.query(`drop database ${name} with (force)`))
  fs.rmSync(path.dirname(folder), { recursive: true, force: true })
})

const within = async <Result>(place: DatabasePlace, run: (database: Database) => Promise<Result>) => {
  const database = await openDatabase(place)
  try {
    return await run(database)
  } finally {
    await database.close()
  }
}

/** Records a campaign and asks for its deployment; nothing is given yet. */
const ask = (place: DatabasePlace): Promise<string> =>
  within(place, async (database) => {
    const { rootId } = await generateUnits(database, UNITS)
    const lawBook = makeLawBook(silentLaw)
    const perform = performer({ database, authorise: async () => {}, clock: testClock(), lawBook })
    const document = {
      kind: 'Kế hoạch',
      number: '1/KH',
      issuedOn: '2021-03-01',
      issuerId: rootId,
      issuerName: 'UBND tỉnh Mẫu',
    }
    const launch = { launcherId: rootId, name: 'Đợt thi đua mẫu', document }
    const { id } = await perform(recordCampaign, { id: randomUUID(), actor: system, input: launch })
    const addressees = [
      {
        class: 'ubnd_xa',
        underId: rootId,
        scope: 'subtree',
        receiverClass: 'ubnd_huyen',
        mode: 'giao',
        steps,
      },
    ]
    const input = { campaignId: id, plan: { receiverId: rootId, addressees } }
    await perform(deployCampaign, { id: randomUUID(), actor: system, input })
    return id
  })

/** Runs the deployment in a process of its own; after so many chunks, and a moment more, it is killed. */
const runUntil = async (place: DatabasePlace, chunks: number): Promise<'killed' | 'done'> => {
  const runner = path.join(import.meta.dirname, 'deploy-runner.fixture.ts')
  const child = spawn(process.execPath, [runner, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let text = ''
  for await (const piece of child.stdout) {
    text += String(piece)
    if (text.split('chunk\n').length <= chunks || text.includes('done')) continue
    await pause(randomInt(0, 40))
    child.kill('SIGKILL')
    break
  }
  await ended
  return text.includes('done') ? 'done' : 'killed'
}

test(`a deployment to ${UNITS} units, killed ten times, gives each its duties exactly once`, {
  timeout: 300_000,
}, async () => {
  const place = await makePlace()
  const campaignId = await ask(place)
  for (let kill = 0; kill < KILLS; kill += 1) expect(await runUntil(place, randomInt(1, 6))).toBe('killed')
  expect(await runUntil(place, Number.POSITIVE_INFINITY)).toBe('done')
  await within(place, async ({ reader }) => {
    const { rows } = await sql`
      select count(*) as duties, count(distinct (unit_id, step)) as apart, count(distinct unit_id) as units,
        count(*) filter (where receiver_id = 1) as astray
      from duty where campaign_id = ${campaignId}::uuid`.execute(reader)
    const duties = UNITS * steps.length
    expect(rows).toEqual([{ duties, apart: duties, units: UNITS, astray: 0 }])
    expect(await deploymentsOf(reader, campaignId)).toMatchObject([
      { state: 'done', unitCount: UNITS, dutyCount: duties },
    ])
  })
})
