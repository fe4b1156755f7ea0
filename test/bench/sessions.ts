import { setTimeout as pause } from 'node:timers/promises'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { migrationsFolder } from '../migrated.ts'
import { type BenchPlace, onEachEngine, within } from '../scale/bench-place.ts'
import { quantile } from '../scale/board-load.ts'
import { startHouse } from '../scale/house-process.ts'
import { generateNewsroom } from '../scale/newsroom-people.ts'
import { countSessions } from '../scale/sessions-count.ts'
import { type Ran, runSessions } from '../scale/sessions-run.ts'

const SECONDS = Number(process.env['SESSIONS_SECONDS'] ?? 300)
const EDITORS = 20
const READERS = 180
const THINKING = { reader: 2_500, editor: 3_000 }
/** The queue of readers is written every five seconds. */
const QUEUE = 6_000
const ERRORS_TOLD = 10

const tell = (text: string): void => void process.stdout.write(`sessions, ${text}\n`)

const tellTimes = (engine: string, { times }: Ran): void => {
  for (const [kind, took] of [...times].toSorted(([one], [other]) => one.localeCompare(other))) {
    const say = (share: number): string => `${quantile(took, share).toFixed(0)} ms`
    tell(`${engine}, ${kind}: ${took.length} requests, p50 ${say(0.5)}, p95 ${say(0.95)}, longest ${say(1)}`)
  }
}

const measure = async (place: BenchPlace): Promise<void> => {
  const { engine } = place
  const newsroom = await within(place, async (database) => {
    await migrate(database, await readMigrations(migrationsFolder))
    return generateNewsroom(database, EDITORS)
  })
  const house = await startHouse({ ...place, paced: true })
  let ran: Ran
  try {
    ran = await runSessions({
      port: house.port,
      newsroom,
      readers: READERS,
      seconds: SECONDS,
      thinking: THINKING,
    })
    await pause(QUEUE)
  } finally {
    await house.stop()
  }
  const counted = await within(place, (database) => countSessions(database, ran.journal))
  const { views, lost, doubled, articles, misplaced, wrongCounts } = counted
  tellTimes(engine, ran)
  for (const error of ran.errors.slice(0, ERRORS_TOLD)) tell(`${engine}, error: ${error}`)
  tell(
    `${engine}: ${EDITORS} editors and ${READERS} readers from one address for ${SECONDS} s: ${ran.errors.length} errors; ` +
      `${articles} articles published, ${misplaced} of them not where they were put; ` +
      `${ran.journal.reads} readings = ${views} views by the journal, ${lost} lost, ${doubled} doubled; ${wrongCounts} kept counts wrong`,
  )
  if (ran.errors.length + misplaced + lost + doubled + wrongCounts > 0) process.exitCode = 1
}

/** Editors and readers at work side by side on the program itself, and what was counted against the client's journal. */
export const bench = (): Promise<void> => onEachEngine(measure)
