import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import type { ReportDraftRow, ReportFileRow } from '../tables.ts'
import { fieldsShape } from './draft.ts'
import type { Fields } from './draft-fields.ts'

export type DraftFound = Omit<ReportDraftRow, 'fields'> & { readonly fields: Fields }

/** What is being typed in the report's form and was not saved yet; null when there is nothing. */
export const findDraft = async (reader: Reader, reportId: string): Promise<DraftFound | null> => {
  const row = await reader
    .selectFrom('reportDraft')
    .selectAll()
    .where('reportId', '=', reportId)
    .executeTakeFirst()
  return row ? { ...row, fields: fieldsShape.safeParse(row.fields).data ?? {} } : null
}

export type Evidence = ReportFileRow & { readonly indicatorName: string | null }

const files = (reader: Reader) =>
  reader
    .selectFrom('reportFile as f')
    .leftJoin('indicator as i', 'i.id', 'f.indicatorId')
    .selectAll('f')
    .select('i.name as indicatorName')

/** The report's evidence, in the order in which it came. */
export const evidenceOf = (reader: Reader, reportId: string): Promise<Evidence[]> =>
  files(reader).where('f.reportId', '=', reportId).orderBy('f.addedAt').orderBy('f.id').execute()

/** Throws `file.not_found` (404). */
export const mustFindEvidence = async (reader: Reader, reportId: string, id: string): Promise<Evidence> => {
  const found = uuid.test(id)
    ? await files(reader).where('f.reportId', '=', reportId).where('f.id', '=', id).executeTakeFirst()
    : null
  if (!found) throw new Refusal('file.not_found', { status: 404 })
  return found
}

/** What an upload for this report is sent for. */
export const subjectOfUpload = (reportId: string): string => `report:${reportId}`

/** Files of the report whose pieces are still coming. */
export const countOnTheWay = async (reader: Reader, reportId: string): Promise<number> => {
  const { count } = await reader
    .selectFrom('upload')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('subject', '=', subjectOfUpload(reportId))
    .where((is) => is('received', '<', is.ref('size')))
    .executeTakeFirstOrThrow()
  return count
}
