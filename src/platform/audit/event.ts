import type { Reader } from '../database/handles.ts'
import type { AuditLineRow } from '../tables.ts'

/** A sealed line of the register, as followers are told of it. `number` is its place in the chain. */
export type AuditEvent = Omit<AuditLineRow, 'seq' | 'xact' | 'inputHash'> & { readonly number: number }

/** The next lines of these commands after a place in the chain, oldest first. */
export const eventsAfter = (
  reader: Reader,
  after: number,
  commands: readonly string[],
  limit: number,
): Promise<AuditEvent[]> =>
  reader
    .selectFrom('auditSeal')
    .innerJoin('auditLine', 'auditLine.id', 'auditSeal.lineId')
    .select(['number', 'id', 'command', 'partOf', 'actorAccount', 'actorName', 'unitId', 'subject'])
    .select(['businessDay', 'at', 'input', 'result', 'note'])
    .where('number', '>', after)
    .where('command', 'in', [...commands])
    .orderBy('number')
    .limit(limit)
    .execute()
