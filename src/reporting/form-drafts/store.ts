import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { FormDraftTable } from '../tables.ts'

type NewFormDraft = Omit<Insertable<FormDraftTable>, 'fields'> & { readonly fields: object }

/** Puts a draft in the place of the one that was seen (`seenVersion`; 0: none); false when someone was faster. */
export const putFormDraft = async (
  writer: Writer,
  { fields, ...row }: NewFormDraft,
  seenVersion: number,
): Promise<boolean> => {
  const values = { ...row, fields: json(fields) }
  const { numInsertedOrUpdatedRows } = await writer
    .insertInto('formDraft')
    .values(values)
    .onConflict((of) => of.column('subject').doUpdateSet(values).where('formDraft.version', '=', seenVersion))
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** What was being typed has been saved, or can be saved no more. */
export const dropFormDraft = async (writer: Writer, subject: string): Promise<void> => {
  await writer.deleteFrom('formDraft').where('subject', '=', subject).execute()
}
