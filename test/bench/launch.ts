import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { deployJob } from '../../src/campaigns/duties/deploy-job.ts'
import type { DeploymentPlan } from '../../src/campaigns/duties/deployment.ts'
import { addDeployment } from '../../src/campaigns/duties/store.ts'
import { addCampaign } from '../../src/campaigns/store.ts'
import type { DutyStep } from '../../src/campaigns/tables.ts'
import { system } from '../../src/platform/actor.ts'
import type { Act } from '../../src/platform/command.ts'
import type { Database, Writer } from '../../src/platform/database/handles.ts'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { emptyLaw } from '../../src/platform/law/law.ts'
import { migrationsFolder } from '../migrated.ts'
import { onNewDatabase } from '../scale/bench-place.ts'
import { generateUnits } from '../scale/many-units.ts'

const UNITS = 67_000
const ROUNDS = 3
const AT_ONCE = 1000
const steps: readonly DutyStep[] = ['nhan', 'ke_hoach', 'bao_cao', 'tong_ket', 'de_xuat_kt']

type Prepared = { readonly campaignId: string; readonly deploymentId: string; readonly plan: DeploymentPlan }

/** A campaign with a deployment that has given nothing yet; the table of duties is empty again. */
const prepare = (database: Database, rootId: number): Promise<Prepared> =>
  database.write(async (writer) => {
    await sql`truncate duty cascade`.execute(writer)
    const campaignId = await addCampaign(writer, {
      slug: randomUUID(),
      name: 'Đợt thi đua mẫu',
      scope: 'sector_or_locality',
      origin: 'issued',
      state: 'running',
      launcherId: rootId,
      launcherName: 'UBND tỉnh Mẫu',
      recordedOn: '2021-03-04',
      searchKey: '',
      findings: [],
    })
    const plan: DeploymentPlan = {
      receiverId: rootId,
      viaId: null,
      addressees: [
        {
          class: 'ubnd_xa',
          underId: rootId,
          scope: 'subtree',
          receiverClass: 'ubnd_huyen',
          mode: 'giao',
          steps: steps.map((step) => ({ step, dueOn: '2021-03-31' })),
        },
      ],
    }
    const deploymentId = await addDeployment(writer, { campaignId, plan, day: '2021-03-04', byName: 'bench' })
    return { campaignId, deploymentId, plan }
  })

const actOn = (writer: Writer): Act => ({
  id: randomUUID(),
  writer,
  actor: system,
  today: '2021-03-04',
  now: '2021-03-04T02:00:00.000Z',
  law: emptyLaw,
})

/** The deployment as the runner does it: a transaction a chunk, the cursor kept between them. */
const deploy = async (database: Database, { campaignId, deploymentId, plan }: Prepared): Promise<void> => {
  const input = { campaignId, deploymentId, plan, day: '2021-03-04' }
  let cursor: unknown = null
  do {
    const chunk = await database.write((writer) => deployJob.step(actOn(writer), input, cursor))
    cursor = chunk.next
  } while (cursor !== null)
}

type Row = { readonly unitId: number; readonly receiverId: number; readonly step: DutyStep }

/** The same rows, known beforehand: 1,000 in an INSERT, one INSERT a transaction. */
const insert = async (database: Database, { campaignId, deploymentId }: Prepared, rows: readonly Row[]) => {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const part = rows.slice(at, at + AT_ONCE).map((row) => ({
      ...row,
      campaignId,
      deploymentId,
      mode: 'giao' as const,
      viaId: null,
      dueOn: '2021-03-31',
      state: 'owed' as const,
    }))
    await database.write((writer) => writer.insertInto('duty').values(part).execute())
  }
}

const rowsOf = async ({ reader }: Database): Promise<readonly Row[]> => {
  const units = await reader
    .selectFrom('unitVersion')
    .select(['unitId', 'parentId'])
    .where('class', '=', 'ubnd_xa')
    .orderBy('unitId')
    .execute()
  return units.flatMap(({ unitId, parentId }) =>
    steps.map((step) => ({ unitId, receiverId: parentId ?? 0, step })),
  )
}

const timed = async (run: () => Promise<void>): Promise<number> => {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const measure = async (engine: string, database: Database): Promise<void> => {
  await migrate(database, await readMigrations(migrationsFolder))
  const { rootId } = await generateUnits(database, UNITS)
  const rows = await rowsOf(database)
  const times = { deploy: [] as number[], insert: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const plain = await prepare(database, rootId)
    times.insert.push(await timed(() => insert(database, plain, rows)))
    const whole = await prepare(database, rootId)
    times.deploy.push(await timed(() => deploy(database, whole)))
    const { count } = await database.reader
      .selectFrom('duty')
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    if (count !== rows.length) throw new Error(`${count} duties instead of ${rows.length}`)
  }
  const [deploying, inserting] = [median(times.deploy), median(times.insert)]
  process.stdout.write(
    `launch, ${engine}: ${UNITS} units, ${rows.length} duties; deployed in ${deploying.toFixed(1)} s, ` +
      `inserted by the thousand in ${inserting.toFixed(1)} s; ratio ${(inserting / deploying).toFixed(2)} (aim ≥ 0.5)\n`,
  )
}

const measureOnServer = (url: string): Promise<void> =>
  onNewDatabase(url, async (address) => {
    const database = await openDatabase({ url: address, connections: 2 })
    try {
      await measure('server', database)
    } finally {
      await database.close()
    }
  })

/** Deploying to 67,000 generated units against plain INSERTs into the same table, interleaved, medians. */
export const bench = async (): Promise<void> => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-bench-'))
  const database = await openDatabase({ folder: path.join(folder, 'data') })
  try {
    await measure('embedded', database)
  } finally {
    await database.close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  const url = process.env['TEST_DATABASE_URL']
  if (url) await measureOnServer(url)
}
