import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { IntroductionRow, IntroductionTable } from '../tables.ts'

export const addIntroduction = async (writer: Writer, row: Insertable<IntroductionTable>): Promise<string> =>
  (await writer.insertInto('introduction').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes what stands as we saw it; false when someone was faster. */
export const changeIntroduction = (
  writer: Writer,
  seen: Pick<IntroductionRow, 'id' | 'state' | 'version'>,
  change: Updateable<IntroductionTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('introduction')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )

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
