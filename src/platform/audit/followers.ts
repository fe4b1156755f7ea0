import { system } from '../actor.ts'
import { askedTogether } from '../plain/asked-together.ts'
import type { Bell } from '../bell.ts'
import type { Clock } from '../clock.ts'
import type { Act, Command, Perform } from '../command.ts'
import type { Database, Reader, Writer } from '../database/handles.ts'
import type { LawBook } from '../law/law-book.ts'
import { uniqueId } from '../plain/unique-id.ts'
import { makeWorker, type Report, type Worker } from '../worker.ts'
import { type AuditEvent, eventsAfter } from './event.ts'
import { adoptRegister, chainLength, sealRegister, unsealedLines } from './seal.ts'

/** What a follower may do about an event. Repeating an event is harmless: every act has an id made from the event's. */
export type Hands = {
  readonly reader: Reader
  /** Performs a command as the system. */
  perform<Input, Result>(command: Command<Input, Result>, input: unknown): Promise<Result>
  /** Rows of the follower's own, written together with its place in the register: exactly once. The last thing it does. */
  write(run: (act: Act) => Promise<void>): Promise<void>
}

export type Follower = {
  /** Also its place in the register: renamed, it starts again from the beginning. */
  readonly name: string
  /** The commands of which it wants to hear. */
  readonly hears: readonly string[]
  readonly handle: (event: AuditEvent, hands: Hands) => Promise<void>
}

export type FollowersHouse = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  readonly lawBook: LawBook
  readonly bell: Bell
  readonly report: Report
}

const BATCH = 100

/** Milliseconds between two rounds of sealing, so that lines which come quickly are sealed together. */
const SEAL_GAP = 200

/** Moves the place forward; false when it stands there already. */
const moveTo = async (writer: Writer, name: string, number: number): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('followerPosition')
    .set({ number })
    .where('name', '=', name)
    .where('number', '<', number)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const placeOf = async (database: Database, name: string): Promise<number> => {
  await database.write((writer) =>
    writer
      .insertInto('followerPosition')
      .values({ name, number: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  const row = await database.reader
    .selectFrom('followerPosition')
    .select('number')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return row.number
}

const handsFor = (house: FollowersHouse, { name }: Follower, event: AuditEvent): Hands => {
  let turn = 0
  const nextId = (): string => {
    turn += 1
    return uniqueId(`${name}:${event.id}:${turn}`)
  }
  return {
    reader: house.database.reader,
    perform: (command, input) => house.perform(command, { id: nextId(), input, actor: system }),
    write: (run) =>
      house.database.write(async (writer) => {
        const { clock, lawBook } = house
        const law = lawBook.inForce()
        if (!(await moveTo(writer, name, event.number))) return
        await run({ id: nextId(), writer, actor: system, today: clock.today(), now: clock.now(), law })
      }),
  }
}

/**
 * One follower's way through the register: in order, one event at a time. Its place is written once for a portion, and
 * up to the last event done when one fails; what a death in between lets it hear again does no harm. While the chain is as
 * long as it was when nothing was left in it, there is nothing to read.
 */
const way = (house: FollowersHouse, follower: Follower, length: () => Promise<number>) => {
  const { database } = house
  let place: number | null = null
  /** Up to here nothing is left for it. */
  let readTo = 0
  const follow = async (events: readonly AuditEvent[]): Promise<void> => {
    for (const event of events) {
      await follower.handle(event, handsFor(house, follower, event))
      place = event.number
    }
  }
  return async (): Promise<number> => {
    const begun = place ?? (await placeOf(database, follower.name))
    place = begun
    const end = await length()
    if (end === readTo) return 0
    const events = await eventsAfter(database.reader, Math.max(begun, readTo), follower.hears, BATCH)
    try {
      await follow(events)
    } finally {
      const reached = place
      if (reached > begun) await database.write((writer) => moveTo(writer, follower.name, reached))
    }
    if (events.length < BATCH) readTo = end
    return events.length
  }
}

/**
 * Seals the register and lets the followers read it, after each commit and on a slow timer. Each follower has its own
 * place and its own back-off: one that fails is reported and tried again, and none waits for another. `settle` runs all
 * of them to the end of the register and throws what they threw.
 */
export const startFollowers = async (
  house: FollowersHouse,
  followers: readonly Follower[],
): Promise<Worker> => {
  await adoptRegister(house.database)
  const length = askedTogether(() => chainLength(house.database.reader))
  return makeWorker(house, [
    {
      name: 'seal',
      work: () => sealRegister(house.database),
      gap: SEAL_GAP,
      left: () => unsealedLines(house.database.reader),
    },
    ...followers.map((follower) => ({ name: follower.name, work: way(house, follower, length) })),
  ])
}
