import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { ReportSheetTable } from '../tables.ts'
import type { SheetFigure, StrangeRow } from './sheet.ts'

type NewSheet = Omit<Insertable<ReportSheetTable>, 'figures' | 'strange'> & {
  readonly figures: readonly SheetFigure[]
  readonly strange: readonly StrangeRow[]
}

export const addSheet = async (writer: Writer, { figures, strange, ...row }: NewSheet): Promise<string> =>
  (
    await writer
      .insertInto('reportSheet')
      .values({ ...row, figures: json(figures), strange: json(strange) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** Marks a sheet as taken; false when somebody has taken it already. */
export const markTaken = async (writer: Writer, id: string, at: string): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('reportSheet')
    .set({ state: 'taken', takenAt: at })
    .where('id', '=', id)
    .where('state', '=', 'read')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
