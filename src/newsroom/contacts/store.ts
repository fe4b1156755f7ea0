import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import type { ContactOfficialRow, ContactOfficialTable } from '../tables.ts'

export const addContact = async (writer: Writer, row: Insertable<ContactOfficialTable>): Promise<string> =>
  (await writer.insertInto('contactOfficial').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes what stands as we saw it; false when someone was faster. */
export const changeContact = (
  writer: Writer,
  seen: Pick<ContactOfficialRow, 'id' | 'state' | 'version'>,
  change: Updateable<ContactOfficialTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('contactOfficial')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )
