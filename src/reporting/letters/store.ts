import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import { insertMany } from '../../platform/database/insert-many.ts'
import type { UrgingLetterLineTable, UrgingLetterTable } from '../tables.ts'

/** False when a letter with this id stands there already. */
export const addLetter = async (writer: Writer, row: Insertable<UrgingLetterTable>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await writer
    .insertInto('urgingLetter')
    .values(row)
    .onConflict((known) => known.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const addLines = (
  writer: Writer,
  rows: readonly Insertable<UrgingLetterLineTable>[],
): Promise<number> => insertMany(writer, 'urgingLetterLine', rows, { conflict: 'skip' })

export const dropLines = async (
  writer: Writer,
  letterId: string,
  things: readonly string[],
): Promise<void> => {
  if (things.length === 0) return
  await writer
    .deleteFrom('urgingLetterLine')
    .where('letterId', '=', letterId)
    .where('thing', 'in', [...things])
    .execute()
}

/** Moves or changes a draft as it was seen; false when somebody was there before. */
export const changeDraft = async (
  writer: Writer,
  seen: { readonly id: string; readonly version: number },
  change: Updateable<UrgingLetterTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('urgingLetter')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen({ ...seen, state: 'draft' })),
  )

type Printed = { readonly thing: string; readonly daysLate: number; readonly timesReminded: number }

/** Keeps with each line what was printed. */
export const keepPrinted = async (
  writer: Writer,
  letterId: string,
  printed: readonly Printed[],
): Promise<void> => {
  for (const { thing, daysLate, timesReminded } of printed)
    await writer
      .updateTable('urgingLetterLine')
      .set({ daysLate, timesReminded })
      .where('letterId', '=', letterId)
      .where('thing', '=', thing)
      .execute()
}
