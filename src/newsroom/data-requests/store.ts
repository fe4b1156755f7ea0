import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { DataRequestOpeningTable, DataRequestRow, DataRequestTable } from '../tables.ts'

export const addRequest = async (writer: Writer, row: Insertable<DataRequestTable>): Promise<string> =>
  (await writer.insertInto('dataRequest').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes what stands as we saw it; false when someone was faster. */
export const changeRequest = (
  writer: Writer,
  seen: Pick<DataRequestRow, 'id' | 'state' | 'version'>,
  change: Updateable<DataRequestTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('dataRequest')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )

/** Keeps that somebody opened it; once a person and day. */
export const addOpening = async (writer: Writer, row: Insertable<DataRequestOpeningTable>): Promise<void> => {
  await writer
    .insertInto('dataRequestOpening')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Forgets who asked and what was asked where it ended before the day; that there was a request stays. */
export const forgetRequests = async (
  writer: Writer,
  { before, today }: { readonly before: Day; readonly today: Day },
): Promise<number> => {
  const { numUpdatedRows } = await writer
    .updateTable('dataRequest')
    .set({ senderName: null, senderContact: null, about: null, details: null, forgottenOn: today })
    .where('endedOn', '<', before)
    .where('forgottenOn', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
