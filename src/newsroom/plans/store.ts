import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { NewsPlanTable } from '../tables.ts'

export const insertPlan = async (writer: Writer, row: Insertable<NewsPlanTable>): Promise<string> =>
  (await writer.insertInto('newsPlan').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes a plan that still stands and has no article; false when someone was faster. */
export const changePlan = async (
  writer: Writer,
  id: string,
  change: { readonly articleId: string } | { readonly droppedOn: Day },
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('newsPlan')
    .set(change)
    .where('id', '=', id)
    .where('articleId', 'is', null)
    .where('droppedOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
