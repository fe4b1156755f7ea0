import type { Insertable } from 'kysely'
import type { Writer } from '../../../platform/database/handles.ts'
import type { PressFigureState, PressFigureTable } from '../../tables.ts'

export const addFigure = async (
  writer: Writer,
  row: Omit<Insertable<PressFigureTable>, 'id' | 'state'>,
): Promise<string> =>
  (await writer.insertInto('pressFigure').values(row).returning('id').executeTakeFirstOrThrow()).id

type Change = Partial<
  Pick<
    Insertable<PressFigureTable>,
    'releasedAt' | 'releasedBy' | 'withdrawnAt' | 'withdrawnBy' | 'publicNote'
  >
>

/** False when the figure has moved since. */
export const moveFigure = async (
  writer: Writer,
  id: string,
  seen: PressFigureState,
  change: Change & { readonly state: PressFigureState },
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('pressFigure')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', seen)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
