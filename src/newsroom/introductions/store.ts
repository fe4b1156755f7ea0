import type { Insertable, Updateable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { IntroductionRow, IntroductionTable } from '../tables.ts'

export const addIntroduction = async (writer: Writer, row: Insertable<IntroductionTable>): Promise<string> =>
  (await writer.insertInto('introduction').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes what stands as we saw it; false when someone was faster. */
export const changeIntroduction = async (
  writer: Writer,
  seen: Pick<IntroductionRow, 'id' | 'state' | 'version'>,
  change: Updateable<IntroductionTable>,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('introduction')
    .set({ ...change, version: seen.version + 1 })
    .where('id', '=', seen.id)
    .where('state', '=', seen.state)
    .where('version', '=', seen.version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Forgets who sent what was answered before the day. */
export const forgetContacts = async (writer: Writer, before: Day): Promise<number> => {
  const { numUpdatedRows } = await writer
    .updateTable('introduction')
    .set({ senderName: null, senderContact: null })
    .where('state', 'in', ['taken_up', 'not_taken_up'])
    .where('decidedOn', '<', before)
    .where((is) => is.or([is('senderName', 'is not', null), is('senderContact', 'is not', null)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
