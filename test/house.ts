import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll } from 'vitest'
import type { Actor } from '../src/platform/actor.ts'
import { authoriseByRole, type FindUnitPath } from '../src/platform/authorise.ts'
import { type Bell, makeBell } from '../src/platform/bell.ts'
import type { Clock } from '../src/platform/clock.ts'
import type { Command, Perform } from '../src/platform/command.ts'
import type { Database, Reader } from '../src/platform/database/handles.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { emptyLaw, type Law } from '../src/platform/law/law.ts'
import { type LawBook, makeLawBook } from '../src/platform/law/law-book.ts'
import { performer } from '../src/platform/perform.ts'
import type { Day } from '../src/platform/plain/day.ts'
import { dumpFile, emptyDumpBeside, templateName } from './migrated.ts'
import { atDatabase, newTestName, onServer } from './server-databases.ts'

/** The server on which the suite runs; undefined: the embedded engine. */
export const serverUrl: string | undefined = process.env['TEST_DATABASE_URL']

/**
 * The name of what does not depend on the engine and takes minutes (how pages look): it runs on the embedded engine
 * alone, and `.ci/count.mjs` lets a server pass over a test only by this mark.
 */
export const onOneEngine = (name: string): string => `${name} (on one engine)`

/** A copy of a template on the server, dropped when it is closed. */
export const openOnServer = async (url: string, template: string): Promise<Database> => {
  const name = newTestName()
  await onServer(url, (client) => client.query(`create database ${name} template ${template}`))
  const database = await openDatabase({ url: atDatabase(url, name), connections: 5 })
  return {
    ...database,
    async close() {
      await database.close()
      await onServer(url, (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}

const openFromDump = (): Promise<Database> =>
  openDatabase({ memory: true, dump: new Uint8Array(fs.readFileSync(dumpFile())) })

/** Like `openTestDatabase`, on the embedded engine even when the suite runs on a server. */
export const openEmbeddedTestDatabase = async (): Promise<Database> => {
  const database = await openFromDump()
  afterAll(() => database.close())
  return database
}

/** A migrated database of its own, closed after the file's tests (pass `keep: true` to close it yourself). */
export const openTestDatabase = async ({ keep = false } = {}): Promise<Database> => {
  const database = serverUrl ? await openOnServer(serverUrl, templateName()) : await openFromDump()
  if (!keep) afterAll(() => database.close())
  return database
}

/** An empty, unmigrated database of its own, closed after the file's tests. */
export const openEmptyDatabase = async (): Promise<Database> => {
  const database = serverUrl
    ? await openOnServer(serverUrl, 'template0')
    : await openDatabase({ memory: true, dump: new Uint8Array(fs.readFileSync(emptyDumpBeside(dumpFile()))) })
  afterAll(() => database.close())
  return database
}

/** A clock that stands where it is put. */
export type TestClock = Clock & { set(day: Day, now?: string): void }

export const testClock = (day: Day = '2021-03-04'): TestClock => {
  let today = day
  let moment = `${day}T02:00:00.000Z`
  return {
    today: () => today,
    now: () => moment,
    set(next, now = `${next}T02:00:00.000Z`) {
      today = next
      moment = now
    },
  }
}

/** A law that says nothing, for tests that ask it nothing. */
export const silentLaw: Law = emptyLaw

/** An invented person who holds the roles on the unit (and below it); without a unit on the whole installation. */
export const testActor = ({
  roles = [],
  unitId = 0,
  unitPath = '/',
  accountId = randomUUID(),
  personId = randomUUID(),
  name = 'Lò Văn Thử',
}: Partial<Pick<Actor, 'accountId' | 'personId' | 'name'>> & {
  roles?: readonly string[]
  unitId?: number
  unitPath?: string
} = {}): Actor => ({
  kind: 'person',
  accountId,
  personId,
  name,
  grants: roles.map((role) => ({ role, unitId, unitPath })),
})

const pathFromTree: FindUnitPath = async (reader, unitId, today) => {
  const version = await reader
    .selectFrom('unitVersion')
    .select('path')
    .where('unitId', '=', unitId)
    .where('fromDay', '<=', today)
    .where((where) => where.or([where('untilDay', 'is', null), where('untilDay', '>', today)]))
    .executeTakeFirst()
  return version?.path ?? null
}

export type TestHouse = {
  readonly database: Database
  readonly reader: Reader
  readonly perform: Perform
  readonly clock: TestClock
  readonly bell: Bell
  /** The law that it was opened with. */
  readonly law: Law
  readonly lawBook: LawBook
  /** Performs a command under a fresh id. */
  act<Input, Result>(command: Command<Input, Result>, input: unknown, actor?: Actor): Promise<Result>
}

/** A migrated database of its own with the performer around it; rights by role on the tree, `today` where it is put. */
export const testHouse = async ({
  law = silentLaw,
  day = '2021-03-04',
  constraintRefusals = {},
}: {
  law?: Law
  day?: Day
  constraintRefusals?: Readonly<Record<string, string>>
} = {}): Promise<TestHouse> => {
  const database = await openTestDatabase()
  const clock = testClock(day)
  const bell = makeBell()
  const authorise = authoriseByRole(pathFromTree)
  const lawBook = makeLawBook(law)
  const perform = performer({ database, authorise, clock, lawBook, constraintRefusals, bell })
  return {
    database,
    reader: database.reader,
    perform,
    clock,
    bell,
    law,
    lawBook,
    act: (command, input, actor = testActor()) => perform(command, { id: randomUUID(), input, actor }),
  }
}

export const fixture = (...parts: string[]): string => path.join(import.meta.dirname, 'fixtures', ...parts)
