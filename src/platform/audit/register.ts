import { type Selectable, sql } from 'kysely'
import type { Act, Command, Outcome } from '../command.ts'
import type { Writer } from '../database/handles.ts'
import { json } from '../database/values.ts'
import type { AuditLineTable } from '../tables.ts'
import { withoutSecrets } from './content.ts'

export type KnownLine = Pick<Selectable<AuditLineTable>, 'command' | 'inputHash' | 'actorAccount' | 'result'>

/**
 * The line that already stands under this id. From here to the end of the transaction no one else can act under it:
 * a rival with the same id waits and then finds our line, instead of acting a second time or failing on what we did.
 */
export const claimLine = async (writer: Writer, id: string): Promise<KnownLine | undefined> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(writer)
  return writer
    .selectFrom('auditLine')
    .select(['command', 'inputHash', 'actorAccount', 'result'])
    .where('id', '=', id)
    .executeTakeFirst()
}

type Line = {
  readonly command: Pick<Command<never, unknown>, 'name' | 'secret'>
  readonly input: unknown
  readonly inputHash: string
  readonly partOf: string | null
  readonly outcome: Outcome<unknown>
}

/** Writes the line of an act, in the act's own transaction: no act without its line, no line without its act. */
export const writeLine = async (
  act: Act,
  { command, input, inputHash, partOf, outcome }: Line,
): Promise<void> => {
  const kept = (value: unknown) => json(withoutSecrets(value ?? null, command.secret))
  await act.writer
    .insertInto('auditLine')
    .values({
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
    })
    .execute()
}
