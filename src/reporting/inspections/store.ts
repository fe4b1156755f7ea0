import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { InspectionFindingTable, InspectionTable } from '../tables.ts'
import type { Counts } from './inspection.ts'

type NewInspection = Omit<Insertable<InspectionTable>, 'counts' | 'state' | 'closedOn'> & {
  readonly counts: Counts
}
type NewFinding = Pick<Insertable<InspectionFindingTable>, 'item' | 'text' | 'ownerName' | 'dueOn'>

export const addInspection = async (
  writer: Writer,
  { counts, ...row }: NewInspection,
  findings: readonly NewFinding[],
): Promise<string> => {
  const { id } = await writer
    .insertInto('inspection')
    .values({ ...row, counts: json(counts) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = findings.map((finding, at) => ({ ...finding, inspectionId: id, position: at + 1 }))
  if (rows.length > 0) await writer.insertInto('inspectionFinding').values(rows).execute()
  return id
}

/** Changes a finding that nobody has closed; false when someone was faster. */
export const changeOpenFinding = async (
  writer: Writer,
  id: string,
  change: Partial<
    Pick<
      Insertable<InspectionFindingTable>,
      'extendedUntil' | 'extensionReason' | 'closedOn' | 'closedBy' | 'closingNote'
    >
  >,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('inspectionFinding')
    .set(change)
    .where('id', '=', id)
    .where('closedOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Closes an open inspection; false when it is closed already. */
export const closeOpenInspection = async (writer: Writer, id: string, closedOn: Day): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('inspection')
    .set({ state: 'closed', closedOn })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
