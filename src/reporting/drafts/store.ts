import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { ReportDraftTable, ReportFileTable } from '../tables.ts'

type NewDraft = Omit<Insertable<ReportDraftTable>, 'fields'> & { readonly fields: unknown }

/** Puts a draft in the place of the one that was seen (`seenVersion`; 0: none); false when someone was faster. */
export const putDraft = async (
  writer: Writer,
  { fields, ...row }: NewDraft,
  seenVersion: number,
): Promise<boolean> => {
  const values = { ...row, fields: json(fields) }
  const { numInsertedOrUpdatedRows } = await writer
    .insertInto('reportDraft')
    .values(values)
    .onConflict((of) =>
      of.column('reportId').doUpdateSet(values).where('reportDraft.version', '=', seenVersion),
    )
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const dropDraft = async (writer: Writer, reportId: string): Promise<void> => {
  await writer.deleteFrom('reportDraft').where('reportId', '=', reportId).execute()
}

/** False when the report holds this very file already. */
export const addReportFile = async (writer: Writer, row: Insertable<ReportFileTable>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await writer
    .insertInto('reportFile')
    .values(row)
    .onConflict((of) => of.constraint('report_file_once').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const dropReportFile = async (writer: Writer, id: string): Promise<void> => {
  await writer.deleteFrom('reportFile').where('id', '=', id).execute()
}
