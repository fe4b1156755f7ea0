import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { testHouse } from '../../../test/house.ts'
import { command } from '../command.ts'
import type { Worker } from '../worker.ts'
import { type AskableJob, defineJob } from './job.ts'
import { startJobs } from './runner.ts'

const house = await testHouse()
const { database, reader } = house

/** Writes one unit per number, three in a chunk; `mishap` may happen after a chunk's rows are written. */
const counting = (mishap: (from: number) => void = () => {}): AskableJob<{ prefix: string; until: number }> =>
  defineJob({
    kind: 'count',
    input: z.object({ prefix: z.string(), until: z.number() }),
    cursor: z.number(),
    async step({ writer }, { prefix, until }, cursor) {
      const from = cursor ?? 0
      const to = Math.min(from + 3, until)
      for (let n = from; n < to; n += 1)
        await writer
          .insertInto('unit')
          .values({ code: `${prefix}-${n}` })
          .execute()
      mishap(from)
      return { next: to < until ? to : null, done: to - from, total: until }
    },
  })
const askFor = (job: AskableJob<{ prefix: string; until: number }>) =>
  command({
    name: 'count.ask',
    input: z.object({ prefix: z.string(), until: z.number() }),
    roles: 'anyone',
    run: async (act, input) => ({ result: await job.ask(act, input) }),
  })

const started: Worker[] = []
const start = (job: AskableJob<never>): Worker => {
  const worker = startJobs({ ...house, report: () => {} }, [job])
  started.push(worker)
  return worker
}
const codes = async () =>
  (await reader.selectFrom('unit').select('code').orderBy('id').execute()).map((row) => row.code)
const jobs = () =>
  reader.selectFrom('job').select(['state', 'done', 'total', 'chunks', 'error']).orderBy('askedAt').execute()
const expected = (prefix: string, until: number) => Array.from({ length: until }, (_, n) => `${prefix}-${n}`)

beforeEach(async () => {
  await database.write((writer) =>
    sql`delete from job; delete from unit_version; delete from unit`.execute(writer),
  )
})
afterEach(async () => {
  for (const worker of started.splice(0)) await worker.stop()
})

test('a job runs in chunks to its end', async () => {
  const worker = start(counting())
  await house.act(askFor(counting()), { prefix: 'a', until: 8 })
  await worker.settle()
  expect(await codes()).toEqual(expected('a', 8))
  expect(await jobs()).toEqual([{ state: 'done', done: 8, total: 8, chunks: 3, error: null }])
})

test('a job asked for by an act that fails does not exist', async () => {
  const job = counting()
  const broken = command({
    ...askFor(job),
    async run(act, input: { prefix: string; until: number }) {
      await job.ask(act, input)
      throw new Error('hỏng')
    },
  })
  await expect(house.act(broken, { prefix: 'a', until: 3 })).rejects.toThrow('hỏng')
  expect(await jobs()).toEqual([])
})

test.each([0, 3, 6])('stopped in the chunk from %i, it goes on there at the next start', async (bad) => {
  await house.act(askFor(counting()), { prefix: 'a', until: 8 })
  const dying = start(
    counting((from) => {
      if (from === bad) throw new Error('đứt')
    }),
  )
  await dying.settle().catch(() => {})
  await dying.stop()
  expect(await codes()).toEqual(expected('a', bad))
  expect(await jobs()).toMatchObject([{ state: 'waiting', done: bad, error: 'Error: đứt' }])
  await start(counting()).settle()
  expect(await codes()).toEqual(expected('a', 8))
  expect(await jobs()).toMatchObject([{ state: 'done', done: 8, chunks: 3, error: null }])
})

test('two runners on one table share the chunks out and double none', async () => {
  await Promise.all(['a', 'b', 'c'].map((prefix) => house.act(askFor(counting()), { prefix, until: 7 })))
  await Promise.all([start(counting()).settle(), start(counting()).settle()])
  await start(counting()).settle()
  expect((await codes()).sort()).toEqual(['a', 'b', 'c'].flatMap((prefix) => expected(prefix, 7)))
})

test('a job that keeps failing is put aside and lets the next one pass', async () => {
  await house.act(askFor(counting()), { prefix: 'xấu', until: 1 })
  const worker = start({
    ...counting(),
    step: (act, input, cursor) =>
      JSON.stringify(input).includes('xấu')
        ? Promise.reject(new Error('đứt'))
        : counting().step(act, input, cursor),
  })
  house.clock.set('2021-03-05')
  await house.act(askFor(counting()), { prefix: 'tốt', until: 1 })
  for (let attempt = 0; attempt < 6; attempt += 1) await worker.settle().catch(() => {})
  expect(await codes()).toEqual(['tốt-0'])
  expect(await jobs()).toMatchObject([{ state: 'failed', error: 'Error: đứt' }, { state: 'done' }])
})
