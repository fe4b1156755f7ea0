import { type Insertable, type Selectable, sql } from 'kysely'
import type { Act, Command, Outcome } from '../command.ts'
import type { Writer } from '../database/handles.ts'
import { json } from '../database/values.ts'
import { uuid } from '../plain/unique-id.ts'
import type { AuditLineTable } from '../tables.ts'
import { withoutSecrets } from './content.ts'

export type KnownLine = Pick<Selectable<AuditLineTable>, 'command' | 'inputHash' | 'actorAccount' | 'result'>

/**
 * The line that already stands under this id. From here to the end of the transaction no one else can act under it:
 * a rival with the same id waits and then finds our line, instead of acting a second time or failing on what we did.
 */
export const claimLine = async (writer: Writer, id: string): Promise<KnownLine | undefined> => {
  if (!uuid.test(id)) throw new Error(`${id} cannot be the id of a line`)
  const ours = sql.lit(id)
  // two statements on one way: the second looks when the lock is ours, and sees what a rival wrote before
  const { rows } = await sql<KnownLine>`select pg_advisory_xact_lock(hashtextextended(${ours}, 0));
    select command, input_hash, actor_account, result from audit_line where id = ${ours}`.execute(writer)
  return rows[0]
}

type Line = {
  readonly command: Pick<Command<never, unknown>, 'name' | 'secret'>
  readonly input: unknown
  readonly inputHash: string
  readonly partOf: string | null
  readonly outcome: Outcome<unknown>
}

type Row = Insertable<AuditLineTable>

const rowOf = (act: Act, { command, input, inputHash, partOf, outcome }: Line): Row => {
  const kept = (value: unknown) => json(withoutSecrets(value ?? null, command.secret))
  return {
    id: act.id,
    command: command.name,
    partOf,
    actorAccount: act.actor.accountId,
    actorName: act.actor.name,
    unitId: outcome.unitId ?? null,
    subject: outcome.subject ?? null,
    businessDay: act.today,
    at: act.now,
    input: kept(input),
    inputHash,
    result: kept(outcome.result),
    note: outcome.note ? kept(outcome.note) : null,
  }
}

const mostTogether = 100

/** Lines that wait for the one of the act that they are part of; they are written with it, in the order of the acts. */
const waiting = new WeakMap<Writer, Row[]>()

/** From here on this transaction writes the lines of inner acts together with the outer one's. */
export const gatherLines = (writer: Writer): void => {
  waiting.set(writer, [])
}

/** Writes the line of an act, in the act's own transaction: no act without its line, no line without its act. */
export const writeLine = async (act: Act, line: Line): Promise<void> => {
  const gathered = waiting.get(act.writer) ?? []
  gathered.push(rowOf(act, line))
  const goesOn = waiting.has(act.writer) && line.partOf !== null
  if (goesOn && gathered.length < mostTogether) return
  await act.writer.insertInto('auditLine').values(gathered.splice(0)).execute()
}
