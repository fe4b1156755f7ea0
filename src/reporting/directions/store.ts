import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import type { DirectionState, DirectionTable } from '../tables.ts'

export const addDirection = async (writer: Writer, row: Insertable<DirectionTable>): Promise<string> =>
  (await writer.insertInto('direction').values(row).returning('id').executeTakeFirstOrThrow()).id

type Seen = { readonly id: string; readonly state: DirectionState; readonly version: number }

/** Changes a direction that stands as we saw it; false when someone was faster. */
export const changeDirection = async (
  writer: Writer,
  seen: Seen,
  change: Updateable<DirectionTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('direction')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )
