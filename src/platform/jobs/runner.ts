import { system } from '../actor.ts'
import { askedTogether } from '../plain/asked-together.ts'
import type { Bell } from '../bell.ts'
import type { Clock } from '../clock.ts'
import type { Act } from '../command.ts'
import type { Database, Reader, Writer } from '../database/handles.ts'
import { json } from '../database/values.ts'
import type { LawBook } from '../law/law-book.ts'
import { uniqueId } from '../plain/unique-id.ts'
import type { JobRow } from '../tables.ts'
import { makeWorker, type Report, type Worker } from '../worker.ts'
import type { Job } from './job.ts'

export type JobsHouse = {
  readonly database: Database
  readonly clock: Clock
  readonly lawBook: LawBook
  readonly bell: Bell
  readonly report: Report
}

/** After so many failures in a row a job waits for a person. */
const ATTEMPTS = 5

/** Kinds of which a job waits: nearly always none. A transaction is begun only for these. */
const kindsWaiting = async (reader: Reader): Promise<ReadonlySet<string>> => {
  const rows = await reader
    .selectFrom('job')
    .select('kind')
    .distinct()
    .where('state', '=', 'waiting')
    .execute()
  return new Set(rows.map(({ kind }) => kind))
}

/** The oldest waiting job that no one else works on; locked until the transaction ends. */
const claim = (writer: Writer, kind: string): Promise<JobRow | undefined> =>
  writer
    .selectFrom('job')
    .selectAll()
    .where('kind', '=', kind)
    .where('state', '=', 'waiting')
    .orderBy('askedAt')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

const actOf = ({ clock, lawBook }: JobsHouse, writer: Writer, row: JobRow): Act => ({
  // the same chunk has the same id, however often it is tried
  id: uniqueId(`${row.id}:${row.chunks}`),
  writer,
  actor: system,
  today: clock.today(),
  now: clock.now(),
  law: lawBook.inForce(),
})

const runChunk = async (act: Act, job: Job, row: JobRow): Promise<number> => {
  const { next, done, total } = await job.step(act, row.input, row.cursor)
  await act.writer
    .updateTable('job')
    .set({
      cursor: next === null ? null : json(next),
      state: next === null ? 'done' : 'waiting',
      done: row.done + done,
      total: total ?? row.total,
      chunks: row.chunks + 1,
      attempts: 0,
      error: null,
      changedAt: act.now,
    })
    .where('id', '=', row.id)
    .execute()
  return 1
}

const noteFailure = ({ database, clock }: JobsHouse, row: JobRow, fault: unknown): Promise<unknown> =>
  database.write((writer) =>
    writer
      .updateTable('job')
      .set({
        attempts: row.attempts + 1,
        state: row.attempts + 1 >= ATTEMPTS ? 'failed' : 'waiting',
        error: String(fault),
        changedAt: clock.now(),
      })
      .where('id', '=', row.id)
      .where('state', '=', 'waiting')
      .execute(),
  )

type Waiting = () => Promise<ReadonlySet<string>>

const portion = (house: JobsHouse, waiting: Waiting, job: Job) => async (): Promise<number> => {
  if (!(await waiting()).has(job.kind)) return 0
  let claimed: JobRow | undefined
  try {
    const chunks = await house.database.write(async (writer) => {
      claimed = await claim(writer, job.kind)
      return claimed ? runChunk(actOf(house, writer, claimed), job, claimed) : 0
    })
    if (chunks > 0) house.bell.ring()
    return chunks
  } catch (fault) {
    if (claimed) await noteFailure(house, claimed, fault)
    throw fault
  }
}

/**
 * Runs the jobs that stand in the table, those of an earlier start first. Kinds run side by side; of one kind the
 * oldest is finished before the next begins. `settle` runs all of them to their ends and throws what they threw.
 */
export const startJobs = (house: JobsHouse, jobs: readonly Job[]): Worker => {
  const waiting = askedTogether(() => kindsWaiting(house.database.reader))
  return makeWorker(
    house,
    jobs.map((job) => ({ name: job.kind, work: portion(house, waiting, job) })),
  )
}
