import { sql } from 'kysely'
import type { Bell } from '../bell.ts'
import type { Clock } from '../clock.ts'
import type { Database, Reader } from '../database/handles.ts'
import type { MailRow } from '../tables.ts'
import { makeWorker, type Report, type Worker } from '../worker.ts'
import type { Writers, Written } from './mail.ts'

/** Hands a message on; throws `Undeliverable` when trying again is of no use. */
export type Transport = (message: Written & { id: string; to: string; toName: string }) => Promise<void>

/** The receiving side refused for good: no such address, no such host. */
export class Undeliverable extends Error {}

export type MailHouse = {
  readonly database: Database
  readonly clock: Clock
  readonly bell: Bell
  readonly report: Report
  readonly writers: Writers
  /** null: nothing leaves this machine; messages are kept for the administrator to read. */
  readonly transport: Transport | null
  readonly origin: string
  readonly demo: boolean
}

const ATTEMPTS = 6
const HOLD_MINUTES = 10

const later = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString()

/** Messages that may leave. */
const waitingAt = (reader: Reader, now: string) =>
  reader
    .selectFrom('mail')
    .where('state', '=', 'waiting')
    .where('sendAfter', '<=', now)
    .where((is) => is.or([is('heldUntil', 'is', null), is('heldUntil', '<=', now)]))

/** The next message that may leave, held by this worker for a while. */
const claim = async ({ database, clock }: MailHouse): Promise<MailRow | undefined> => {
  const now = clock.now()
  // nearly always there is none, and no transaction is begun
  if (!(await waitingAt(database.reader, now).select('id').limit(1).executeTakeFirst())) return undefined
  return database.write(async (writer) => {
    const found = await waitingAt(writer, now)
      .selectAll()
      .orderBy('sendAfter')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (found)
      await writer
        .updateTable('mail')
        .set({ heldUntil: later(now, HOLD_MINUTES), attempts: sql`attempts + 1` })
        .where('id', '=', found.id)
        .execute()
    return found
  })
}

type Settled = {
  readonly state: MailRow['state']
  readonly error?: string | null
  readonly heldUntil?: string | null
}

const settleMail = (house: MailHouse, id: string, written: Written | null, settled: Settled) =>
  house.database.write((writer) =>
    writer
      .updateTable('mail')
      .set({
        ...written,
        heldUntil: null,
        error: null,
        ...settled,
        settledAt: settled.state === 'waiting' ? null : house.clock.now(),
      })
      .where('id', '=', id)
      .execute(),
  )

const writeOut = ({ writers, origin, demo }: MailHouse, row: MailRow): Written => {
  const writer = writers[row.kind]
  if (!writer) throw new Undeliverable(`nobody writes messages of the kind ${row.kind}`)
  return writer(row.values, { language: row.language, toName: row.toName, origin, demo })
}

/** Sent, kept here, given up, or put off with a longer pause each time. */
const deliver = async (house: MailHouse, row: MailRow): Promise<void> => {
  let written: Written | null = null
  try {
    written = writeOut(house, row)
    if (!house.transport) return void (await settleMail(house, row.id, written, { state: 'kept' }))
    if (!row.toAddress) throw new Undeliverable('no address')
    await house.transport({ ...written, id: row.id, to: row.toAddress, toName: row.toName })
    await settleMail(house, row.id, written, { state: 'sent' })
  } catch (fault) {
    const tries = row.attempts + 1
    const error = fault instanceof Error ? fault.message : String(fault)
    const over = fault instanceof Undeliverable || tries >= ATTEMPTS
    await settleMail(house, row.id, written, {
      state: over ? 'failed' : 'waiting',
      error,
      heldUntil: over ? null : later(house.clock.now(), 2 ** tries),
    })
  }
}

/**
 * Sends what was asked for, after its commit, one message after the other. A message is held while it is under way; when
 * the program ends in between, it goes out again with the same Message-ID after the hold.
 */
export const startMail = (house: MailHouse): Worker =>
  makeWorker(house, [
    {
      name: 'mail',
      work: async () => {
        const row = await claim(house)
        if (!row) return 0
        await deliver(house, row)
        return 1
      },
    },
  ])
