import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { insertMany } from '../../platform/database/insert-many.ts'
import type { FollowerMemberTable, ReminderTable } from '../tables.ts'

export const addReminders = (writer: Writer, rows: readonly Insertable<ReminderTable>[]): Promise<number> =>
  insertMany(writer, 'reminder', rows)

type Answer = { readonly answer: string; readonly answeredOn: string; readonly answeredBy: string }

/** Adds the unit's explanation; false when there is one already. */
export const answerReminder = async (writer: Writer, id: string, answer: Answer): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('reminder')
    .set(answer)
    .where('id', '=', id)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Puts a person in charge of units; whoever is so already stays so since his own day. */
export const nameMember = async (
  writer: Writer,
  rows: readonly Insertable<FollowerMemberTable>[],
): Promise<void> => {
  await writer
    .insertInto('followerMember')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** False when the person was not in charge of the unit. */
export const relieveMember = async (
  writer: Writer,
  seen: { readonly campaignId: string; readonly unitId: number; readonly personId: string },
): Promise<boolean> => {
  const { numDeletedRows } = await writer
    .deleteFrom('followerMember')
    .where('campaignId', '=', seen.campaignId)
    .where('unitId', '=', seen.unitId)
    .where('personId', '=', seen.personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
