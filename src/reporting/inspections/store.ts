import type { Insertable, Updateable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { Checklist } from '../checklists/checklist.ts'
import type {
  InspectionAnswerTable,
  InspectionFileTable,
  InspectionFindingTable,
  InspectionSignatureTable,
  InspectionState,
  InspectionTable,
  UnitVisitTable,
} from '../tables.ts'
import type { Counts } from './inspection.ts'

type NewInspection = Pick<
  Insertable<InspectionTable>,
  | 'campaignId'
  | 'unitId'
  | 'day'
  | 'leaderName'
  | 'note'
  | 'recordedBy'
  | 'state'
  | 'kind'
  | 'roundId'
  | 'chosenWhy'
> & {
  readonly counts?: Counts
  readonly checklist?: Checklist | null
  readonly reasons?: readonly object[]
}
type NewFinding = Pick<Insertable<InspectionFindingTable>, 'item' | 'text' | 'ownerName' | 'dueOn' | 'code'>

export const addInspection = async (
  writer: Writer,
  { counts = {}, checklist = null, reasons = [], ...row }: NewInspection,
): Promise<string> => {
  const { id } = await writer
    .insertInto('inspection')
    .values({
      ...row,
      counts: json(counts),
      reasons: json(reasons),
      checklist: json(checklist ?? {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Adds findings after those that are there. */
export const addFindings = async (
  writer: Writer,
  inspectionId: string,
  findings: readonly NewFinding[],
): Promise<void> => {
  if (findings.length === 0) return
  const { last } = await writer
    .selectFrom('inspectionFinding')
    .select((is) => is.fn.coalesce(is.fn.max('position'), is.val(0)).as('last'))
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirstOrThrow()
  const rows = findings.map((finding, at) => ({ ...finding, inspectionId, position: last + at + 1 }))
  await writer.insertInto('inspectionFinding').values(rows).execute()
}

/** What an answer found not met, while the minutes are not signed. */
export const rewriteFinding = async (
  writer: Writer,
  id: string,
  change: Pick<NewFinding, 'text' | 'ownerName' | 'dueOn'>,
): Promise<void> => {
  await writer.updateTable('inspectionFinding').set(change).where('id', '=', id).execute()
}

export const dropFinding = async (writer: Writer, id: string): Promise<void> => {
  await writer.deleteFrom('inspectionFinding').where('id', '=', id).execute()
}

type FindingChange = Pick<
  Updateable<InspectionFindingTable>,
  | 'extendedUntil'
  | 'extensionReason'
  | 'closedOn'
  | 'closedBy'
  | 'closingNote'
  | 'mended'
  | 'mendedOn'
  | 'mendedBy'
  | 'returnedReason'
>

/** Changes a finding that nobody has closed; false when someone was faster. */
export const changeOpenFinding = async (
  writer: Writer,
  id: string,
  change: FindingChange,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('inspectionFinding')
    .set(change)
    .where('id', '=', id)
    .where('closedOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type InspectionChange = Omit<Updateable<InspectionTable>, 'counts' | 'told' | 'checklist' | 'reasons'> & {
  readonly counts?: Counts
  readonly told?: readonly string[]
}

/** Changes an inspection that still stands in the state we saw; false when someone was faster. */
export const moveInspection = async (
  writer: Writer,
  seen: { readonly id: string; readonly state: InspectionState },
  { counts, told, ...change }: InspectionChange,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('inspection')
    .set({
      ...change,
      ...(counts ? { counts: json(counts) } : {}),
      ...(told ? { told: json(told) } : {}),
    })
    .where('id', '=', seen.id)
    .where('state', '=', seen.state)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type NewAnswer = Omit<Insertable<InspectionAnswerTable>, 'suggested' | 'version'> & {
  readonly suggested: object | null
}

/** Keeps an answer that still has the version we saw (null: none yet); false when someone was faster. */
export const keepAnswer = async (
  writer: Writer,
  { suggested, ...row }: NewAnswer,
  version: number | null,
): Promise<boolean> => {
  const kept = { ...row, suggested: suggested === null ? null : json(suggested) }
  if (version === null) {
    const { numInsertedOrUpdatedRows = 0n } = await writer
      .insertInto('inspectionAnswer')
      .values(kept)
      .onConflict((on) => on.doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows > 0n
  }
  const { numUpdatedRows } = await writer
    .updateTable('inspectionAnswer')
    .set({ ...kept, version: version + 1 })
    .where('inspectionId', '=', row.inspectionId)
    .where('item', '=', row.item)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const addInspectionFile = async (
  writer: Writer,
  row: Insertable<InspectionFileTable>,
): Promise<void> => {
  await writer.insertInto('inspectionFile').values(row).execute()
}

/** A side signs once; false when it has signed already. */
export const addSignature = async (
  writer: Writer,
  row: Insertable<InspectionSignatureTable>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows = 0n } = await writer
    .insertInto('inspectionSignature')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

export const dropSignatures = async (writer: Writer, inspectionId: string): Promise<void> => {
  await writer.deleteFrom('inspectionSignature').where('inspectionId', '=', inspectionId).execute()
}

export const addVisit = async (writer: Writer, row: Insertable<UnitVisitTable>): Promise<string> =>
  (await writer.insertInto('unitVisit').values(row).returning('id').executeTakeFirstOrThrow()).id
