import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Database } from '../../src/platform/database/handles.ts'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { lookEveryMs } from '../../src/platform/web/watch.ts'
import { boardMark, communeTotals, totalsByCutoff } from '../../src/reporting/turnout/board/queries.ts'
import { wholeOf } from '../../src/reporting/turnout/board/totals.ts'
import { migrationsFolder } from '../migrated.ts'
import { onNewDatabase } from '../scale/bench-place.ts'
import { keepAnalysed } from '../scale/keep-analysed.ts'
import { generateNation, orderFor, performerOf, prove, sendAll, type Size } from '../scale/turnout-nation.ts'

/** 63 provinces of 11 districts of 15 communes: 10,395 communes with 8 or so areas each make 83,160 areas. */
const nationSize = { provinces: 63, districts: 11, communes: 15, areas: 8 } as const
/**
 * The embedded engine is for one province or a few, not for the nation: it takes a ninth of it, so that the bench ends within
 * minutes there too. The share is told in the line.
 */
const embeddedSize = { ...nationSize, provinces: 7 } as const
const cutoffs = Number(process.env['CUTOFFS'] ?? 12)
const clients = 8
const samples = 100

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`

const measureBoards = async (database: Database, nation: Awaited<ReturnType<typeof generateNation>>) => {
  const board: number[] = []
  const mark: number[] = []
  const [first] = nation
  if (!first) return
  const day = { id: first.dayId, day: first.day }
  for (let turn = 0; turn < samples; turn += 1) {
    let began = performance.now()
    wholeOf(await communeTotals(database.reader, day, first.cutoffIds.at(-1) ?? 0))
    board.push(performance.now() - began)
    began = performance.now()
    await boardMark(database.reader, first.dayId)
    mark.push(performance.now() - began)
  }
  const began = performance.now()
  for (const { dayId } of nation) await totalsByCutoff(database.reader, dayId)
  const national = performance.now() - began
  say(
    `  province board after a commit: p50 ${ms(percentile(board, 0.5))}, p95 ${ms(percentile(board, 0.95))}`,
  )
  say(`  all ${nation.length} provinces, all cut-offs, one after another: ${ms(national)}`)
  const fresh = lookEveryMs + percentile(board, 0.95)
  say(`  a wall is told at most ${ms(fresh)} after the commit (a look every ${lookEveryMs} ms)`)
}

type Shape = Omit<Size, 'cutoffs'>

const measure = async (name: string, database: Database, shape: Shape): Promise<void> => {
  await migrate(database, await readMigrations(migrationsFolder))
  const size = { ...shape, cutoffs }
  const nation = await generateNation(database, size)
  const communes = nation.flatMap((day) => day.communes.map((commune) => ({ day, commune })))
  const areas = communes.reduce((sum, { commune }) => sum + commune.areaIds.length, 0)
  say(
    `${name}: ${areas} polling areas in ${communes.length} communes, ${cutoffs} cut-offs, ${clients} clients`,
  )
  const perform = performerOf(database)
  const began = performance.now()
  const times: number[] = []
  const tellAll = async (): Promise<void> => {
    for (let place = 0; place < cutoffs; place += 1) {
      const orders = communes.map(({ day, commune }) => orderFor(day, commune, place, size))
      const again = orders.filter((_, at) => at % 20 === 0)
      const turn = performance.now()
      times.push(...(await sendAll(perform, [...orders, ...again], clients)))
      const rate = Math.round(areas / ((performance.now() - turn) / 1000))
      say(`  cut-off ${place + 1}/${cutoffs}: ${rate} figures/s`)
    }
  }
  await keepAnalysed(database, tellAll)
  const seconds = (performance.now() - began) / 1000
  const proof = await prove(database)
  const lost = areas * cutoffs - proof.figures
  const double = proof.entries - proof.figures
  say(
    `  ${Math.round((areas * cutoffs) / seconds)} figures/s, ${Math.round(times.length / seconds)} acts/s; an act p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}; ${seconds.toFixed(0)} s in all`,
  )
  say(
    `  ${lost} lost, ${double} double, ${proof.wrongTotals} totals that differ from an independent sum; ${proof.voted} votes counted`,
  )
  await measureBoards(database, nation)
}

const measureOnServer = (url: string): Promise<void> =>
  onNewDatabase(url, async (address) => {
    const database = await openDatabase({ url: address, connections: clients })
    try {
      await measure('server, the whole nation', database, nationSize)
    } finally {
      await database.close()
    }
  })

/** 85,000 polling areas tell every cut-off, some of them twice; what is kept is compared with an independent sum. */
export const bench = async (): Promise<void> => {
  const url = process.env['TEST_DATABASE_URL']
  if (url && process.env['ENGINE'] !== 'embedded') await measureOnServer(url)
  if (process.env['ENGINE'] === 'server') return
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-bench-'))
  const database = await openDatabase({ folder: path.join(folder, 'data') })
  try {
    await measure(
      `embedded, ${embeddedSize.provinces} provinces of ${nationSize.provinces}`,
      database,
      embeddedSize,
    )
  } finally {
    await database.close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
