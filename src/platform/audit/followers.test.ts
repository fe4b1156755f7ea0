import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { testHouse } from '../../../test/house.ts'
import { command } from '../command.ts'
import type { Worker } from '../worker.ts'
import { type Follower, startFollowers } from './followers.ts'

const house = await testHouse()
const { database, reader } = house

const word = z.object({ word: z.string() })
const speak = command({
  name: 'word.speak',
  input: word,
  roles: 'anyone',
  run: async (_, input) => ({ result: input.word, subject: `word:${input.word}` }),
})
const echo = command({
  name: 'word.echo',
  input: word,
  roles: [],
  async run({ writer, now }, input) {
    const bytes = new Uint8Array()
    await writer
      .insertInto('storedFile')
      .values({ sha256: '0'.repeat(64), name: input.word, mediaType: 'text/plain', size: 0, bytes, at: now })
      .execute()
    return { result: null }
  },
})
const echoing = (name: string, before: () => void = () => {}, after: () => void = () => {}): Follower => ({
  name,
  hears: ['word.speak'],
  async handle(event, { perform }) {
    before()
    await perform(echo, { word: `${name} ${String(event.result)}` })
    after()
  },
})

const reports: string[] = []
const report = (where: string): void => void reports.push(where)
const started: Worker[] = []
const start = async (...followers: Follower[]): Promise<Worker> => {
  const worker = await startFollowers({ ...house, report }, followers)
  started.push(worker)
  return worker
}
const echoes = async (): Promise<string[]> =>
  (await reader.selectFrom('storedFile').select('name').execute()).map((row) => row.name).sort()
const once = (act: () => void): (() => void) => {
  let due = true
  return () => {
    if (due) {
      due = false
      act()
    }
  }
}
const fail = (): never => {
  throw new Error('đứt')
}

beforeEach(async () => {
  reports.length = 0
  await database.write((writer) =>
    sql`delete from audit_seal; delete from audit_line; delete from follower_position; delete from stored_file`.execute(
      writer,
    ),
  )
})
afterEach(async () => {
  for (const worker of started.splice(0)) await worker.stop()
})

test('a follower hears what was before its start and what comes, each once and in order', async () => {
  await house.act(speak, { word: 'một' })
  const heard: unknown[] = []
  const follower: Follower = {
    name: 'listens',
    hears: ['word.speak'],
    handle: async ({ number, command: name, subject, input, businessDay }) =>
      void heard.push([number, name, subject, input, businessDay]),
  }
  const worker = await start(follower)
  await worker.settle()
  await house.act(speak, { word: 'hai' })
  await worker.settle()
  await worker.settle()
  expect(heard).toEqual([
    [1, 'word.speak', 'word:một', { word: 'một' }, '2021-03-04'],
    [2, 'word.speak', 'word:hai', { word: 'hai' }, '2021-03-04'],
  ])
})

test('a commit wakes the followers without settle', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  await start({ name: 'wakes', hears: ['word.speak'], handle: async ({ result }) => resolve(result) })
  await house.act(speak, { word: 'dậy' })
  expect(await promise).toBe('dậy')
})

test('what a follower performs is heard by others in the same settle', async () => {
  const heard: string[] = []
  const worker = await start(echoing('đáp'), {
    name: 'second',
    hears: ['word.echo'],
    handle: async ({ actorName }) => void heard.push(actorName),
  })
  await house.act(speak, { word: 'một' })
  await worker.settle()
  expect(heard).toEqual(['Hệ thống'])
})

test('death between the act and the place in the register does not do it twice', async () => {
  await house.act(speak, { word: 'một' })
  const worker = await start(echoing('đáp', undefined, once(fail)))
  await worker.settle().catch(() => {})
  await worker.stop()
  expect(await echoes()).toEqual(['đáp một'])
  const again = await start(echoing('đáp'))
  await again.settle()
  expect(await echoes()).toEqual(['đáp một'])
})

test('rows of its own come with its place or not at all', async () => {
  await house.act(speak, { word: 'một' })
  const writes = (after: () => void): Follower => ({
    name: 'writes',
    hears: ['word.speak'],
    handle: (event, { write }) =>
      write(async (act) => {
        await echo.run(act, { word: String(event.result) })
        after()
      }),
  })
  const worker = await start(writes(fail))
  await expect(worker.settle()).rejects.toThrow('đứt')
  expect(await echoes()).toEqual([])
  await worker.stop()
  const again = await start(writes(() => {}))
  await again.settle()
  await database.write((writer) => sql`delete from stored_file`.execute(writer))
  await again.settle()
  expect(await echoes()).toEqual([])
})

test('one that fails is reported, tried again, and holds no other up', async () => {
  const worker = await start(echoing('hỏng', once(fail)), echoing('lành'))
  await house.act(speak, { word: 'một' })
  await worker.settle().catch(() => {})
  await worker.settle()
  expect(await echoes()).toEqual(['hỏng một', 'lành một'])
})

test('settle throws what a follower throws, after the others have done their work', async () => {
  const worker = await start(echoing('hỏng', fail), echoing('lành'))
  await worker.stop()
  await house.act(speak, { word: 'một' })
  await expect(worker.settle())
    .resolves.toBeUndefined()
    .catch(() => {})
  await expect(worker.settle()).rejects.toThrow('đứt')
  expect(await echoes()).toEqual(['lành một'])
})
