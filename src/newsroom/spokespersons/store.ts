import type { Insertable, Updateable } from 'kysely'
import { hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import type { SpokespersonRow, SpokespersonTable } from '../tables.ts'

export const addSpokesperson = async (writer: Writer, row: Insertable<SpokespersonTable>): Promise<string> =>
  (await writer.insertInto('spokesperson').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes what stands as we saw it; false when someone was faster. */
export const changeSpokesperson = (
  writer: Writer,
  { id, version }: Pick<SpokespersonRow, 'id' | 'version'>,
  change: Updateable<SpokespersonTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('spokesperson')
      .set({ ...change, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )
