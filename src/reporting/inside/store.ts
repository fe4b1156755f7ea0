import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { ActivityTable, AssignmentTable, ReceivedPaperTable, VoluntaryReportTable } from '../tables.ts'

export const addAssignment = async (writer: Writer, row: Insertable<AssignmentTable>): Promise<string> =>
  (await writer.insertInto('assignment').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Finishes an open task; false when it is finished already. */
export const finishOpenAssignment = async (
  writer: Writer,
  id: string,
  { doneOn, result }: { readonly doneOn: Day; readonly result: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('assignment')
    .set({ state: 'done', doneOn, result })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const addPaper = async (writer: Writer, row: Insertable<ReceivedPaperTable>): Promise<string> =>
  (await writer.insertInto('receivedPaper').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Notes the day of a step that nobody has noted yet; false when someone was faster. */
export const notePaperStep = async (
  writer: Writer,
  id: string,
  column: 'passedOn' | 'carriedOutOn',
  day: Day,
  note: string | null,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('receivedPaper')
    .set({ [column]: day, ...(note === null ? {} : { note }) })
    .where('id', '=', id)
    .where(column, 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const addActivity = async (writer: Writer, row: Insertable<ActivityTable>): Promise<string> =>
  (await writer.insertInto('activity').values(row).returning('id').executeTakeFirstOrThrow()).id

export const addVoluntaryReport = async (
  writer: Writer,
  row: Insertable<VoluntaryReportTable>,
): Promise<string> =>
  (await writer.insertInto('voluntaryReport').values(row).returning('id').executeTakeFirstOrThrow()).id
