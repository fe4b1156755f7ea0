import { sql } from 'kysely'
import type { Database, Reader, Writer } from '../database/handles.ts'
import type { AuditLineRow } from '../tables.ts'
import { canonicalJson, sha256 } from './content.ts'

/** Stands before the first line of a register. */
export const CHAIN_START = '0'.repeat(64)

const BATCH = 500

type SealedFields = Omit<AuditLineRow, 'xact'>

const fields = [
  'auditLine.id',
  'auditLine.seq',
  'auditLine.command',
  'auditLine.partOf',
  'auditLine.actorAccount',
  'auditLine.actorName',
  'auditLine.unitId',
  'auditLine.subject',
  'auditLine.businessDay',
  'auditLine.at',
  'auditLine.input',
  'auditLine.inputHash',
  'auditLine.result',
  'auditLine.note',
] as const

/** sha-256 over the link before and the line as canonical JSON: anyone who holds an export can count it again. */
const link = (previous: string, line: SealedFields): string => {
  const { id, seq, command, partOf, actorAccount, actorName, unitId, subject } = line
  const { businessDay, at, input, inputHash, result, note } = line
  const content = {
    id,
    seq,
    command,
    partOf,
    actorAccount,
    actorName,
    unitId,
    subject,
    businessDay,
    at,
    input,
    inputHash,
    result,
    note,
  }
  return sha256(`${previous}\n${canonicalJson(content)}`)
}

/** Links of the chain so far: its numbers have no gap, and each is seen only after the one before. */
export const chainLength = async (reader: Reader): Promise<number> => {
  const last = reader.selectFrom('auditSeal').select('number').orderBy('number', 'desc').limit(1)
  return (await last.executeTakeFirst())?.number ?? 0
}

/** The end of the chain is asked together with the lines after it, in one way: none is sealed in between. */
const chainEnd = sql`
  select number, hash, xact, seq from audit_seal join audit_line on audit_line.id = audit_seal.line_id
  order by number desc limit 1`
const afterChainEnd = sql`
  (xact, seq) > (coalesce((select xact from chain_end), -1), coalesce((select seq from chain_end), 0))`

type Sealable = SealedFields & { readonly endNumber: number; readonly endHash: string }

/**
 * Lines after the end of the chain whose order is final. A number is drawn before its line is committed, so a lower one
 * may still appear; only lines older than every transaction still open (`xact < xmin`) can have no one come before them.
 */
const sealable = async (reader: Reader): Promise<readonly Sealable[]> => {
  const { rows } = await sql<Sealable>`
    with chain_end as materialized (${chainEnd})
    select ${sql.join(fields.map((field) => sql.ref(field)))},
      coalesce((select number from chain_end), 0) as end_number,
      coalesce((select hash from chain_end), ${CHAIN_START}) as end_hash
    from audit_line
    where ${afterChainEnd} and xact < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    order by xact, seq limit ${sql.lit(BATCH)}`.execute(reader)
  return rows
}

/** Whether there are lines that wait for their seal, if only for a transaction elsewhere to end. */
export const unsealedLines = async (reader: Reader): Promise<boolean> => {
  const { rows } = await sql`
    with chain_end as materialized (${chainEnd})
    select id from audit_line where ${afterChainEnd} order by xact, seq limit 1`.execute(reader)
  return rows.length > 0
}

const isRivalsSeal = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && String(error.constraint).startsWith('audit_seal_')

/**
 * Seals the lines that can be sealed, and says how many. Commands do not do it themselves: a chain has one last link,
 * and whoever holds it makes all others wait. Two sealers at once cannot fork it; the slower finds his number taken.
 */
export const sealRegister = async (database: Database): Promise<number> => {
  const lines = await sealable(database.reader)
  const [first] = lines
  if (!first) return 0
  let previousHash = first.endHash
  const seals = lines.map((line, index) => {
    const seal = {
      number: first.endNumber + index + 1,
      lineId: line.id,
      previousHash,
      hash: link(previousHash, line),
    }
    previousHash = seal.hash
    return seal
  })
  try {
    await database.write((writer) => writer.insertInto('auditSeal').values(seals).execute())
  } catch (error) {
    if (!isRivalsSeal(error)) throw error
  }
  return lines.length
}

/**
 * To be called once before the first seal of a start. Transaction numbers belong to one cluster: in a database restored
 * into a younger one, old lines would look as if they lay in the future, and new ones would never be sealed.
 */
export const adoptRegister = (database: Database): Promise<void> =>
  database.write(async (writer: Writer) => {
    await sql`update audit_line set xact = 0 where xact > 0 and exists (
      select 1 from audit_line where xact >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint)`.execute(
      writer,
    )
  })

export type Verification = {
  /** Lines that were counted again and found unchanged. */
  readonly sealed: number
  /** The hash to compare with one noted elsewhere: without it a chain cut off at its end still looks whole. */
  readonly end: string
  /** The first link that does not hold; null when all do. */
  readonly broken: {
    readonly number: number
    /** null: the line is gone. */
    readonly lineId: string | null
    readonly why: 'missing' | 'moved' | 'changed'
  } | null
}

type Link = SealedFields & { number: number; previousHash: string; hash: string }

const chapter = (reader: Reader, after: number): Promise<Link[]> =>
  reader
    .selectFrom('auditSeal')
    .innerJoin('auditLine', 'auditLine.id', 'auditSeal.lineId')
    .select([...fields, 'number', 'previousHash', 'hash'])
    .where('number', '>', after)
    .orderBy('number')
    .limit(BATCH)
    .execute()

const faultIn = (one: Link, number: number, previous: string): 'missing' | 'moved' | 'changed' | null => {
  if (one.number !== number) return 'missing'
  if (one.previousHash !== previous) return 'moved'
  return one.hash === link(previous, one) ? null : 'changed'
}

/** Counts the whole chain again from its first line and finds the first link that does not hold. */
export const verifyRegister = async (reader: Reader): Promise<Verification> => {
  let number = 0
  let end = CHAIN_START
  for (;;) {
    const links = await chapter(reader, number)
    for (const one of links) {
      const why = faultIn(one, number + 1, end)
      const lineId = why === 'missing' ? null : one.id
      if (why) return { sealed: number, end, broken: { number: number + 1, lineId, why } }
      number += 1
      end = one.hash
    }
    if (links.length < BATCH) return { sealed: number, end, broken: null }
  }
}
