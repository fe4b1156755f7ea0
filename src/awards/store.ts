import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../platform/database/as-seen.ts'
import type { Writer } from '../platform/database/handles.ts'
import { insertMany } from '../platform/database/insert-many.ts'
import { json } from '../platform/database/values.ts'
import type { Day } from '../platform/plain/day.ts'
import type { AwardDecisionTable, AwardTable } from './tables.ts'

type NewDecision = Omit<Insertable<AwardDecisionTable>, 'bases'> & { readonly bases: readonly string[] }

/** A draft with its dossiers. */
export const addDecision = async (
  writer: Writer,
  { bases, ...row }: NewDecision,
  nominationIds: readonly string[],
): Promise<string> => {
  const { id: decisionId } = await writer
    .insertInto('awardDecision')
    .values({ ...row, bases: json(bases) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writer
    .insertInto('awardDecisionItem')
    .values(nominationIds.map((nominationId) => ({ decisionId, nominationId })))
    .execute()
  return decisionId
}

/** Changes a draft that is still as it was seen; false when someone was faster. */
export const changeDraft = async (
  writer: Writer,
  seen: { readonly id: string; readonly version: number },
  change: Omit<Updateable<AwardDecisionTable>, 'bases' | 'version'>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('awardDecision')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen({ ...seen, state: 'draft' })),
  )

/** Takes a dossier out of a draft; false when it is not in it. */
export const dropItem = async (
  writer: Writer,
  decisionId: string,
  nominationId: string,
): Promise<boolean> => {
  const { numDeletedRows } = await writer
    .deleteFrom('awardDecisionItem')
    .where('decisionId', '=', decisionId)
    .where('nominationId', '=', nominationId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export const addAwards = (writer: Writer, rows: readonly Insertable<AwardTable>[]) =>
  insertMany(writer, 'award', rows)

type Revocation = {
  readonly revokedOn: Day
  readonly revokeGround: string | null
  readonly revokeReason: string
  readonly revokeDocumentId: string | null
}

/** Cancels an award that stands; false when it was cancelled before. */
export const cancelAward = async (writer: Writer, id: string, change: Revocation): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('award')
    .set(change)
    .where('id', '=', id)
    .where('revokedOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
