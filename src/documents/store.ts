import type { Insertable, Updateable } from 'kysely'
import type { Writer } from '../platform/database/handles.ts'
import { json } from '../platform/database/values.ts'
import type { ReadingFields } from './reading-fields.ts'
import type { DocumentFileKind, DocumentLinkKind, DocumentTable, LaunchReadingTable } from './tables.ts'

export const addDocument = async (writer: Writer, row: Insertable<DocumentTable>): Promise<string> =>
  (await writer.insertInto('document').values(row).returning('id').executeTakeFirstOrThrow()).id

export const changeDocument = async (
  writer: Writer,
  id: string,
  change: Updateable<DocumentTable>,
): Promise<void> => {
  await writer.updateTable('document').set(change).where('id', '=', id).execute()
}

/** Adds a link between two documents; the same link twice stands once. */
export const addLink = async (
  writer: Writer,
  link: { fromId: string; toId: string; kind: DocumentLinkKind },
): Promise<void> => {
  await writer
    .insertInto('documentLink')
    .values(link)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const addDocumentFile = async (
  writer: Writer,
  row: { documentId: string; fileId: string; kind: DocumentFileKind },
): Promise<void> => {
  await writer
    .insertInto('documentFile')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Raises the series by one and returns the number given; a year's series begins with 1. */
export const nextNumber = async (
  writer: Writer,
  series: { unitId: number; symbol: string; year: number },
): Promise<number> => {
  const { lastNumber } = await writer
    .insertInto('numberSeries')
    .values({ ...series, lastNumber: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['unitId', 'symbol', 'year'])
        .doUpdateSet((is) => ({ lastNumber: is('numberSeries.lastNumber', '+', 1) })),
    )
    .returning('lastNumber')
    .executeTakeFirstOrThrow()
  return lastNumber
}

/** Ends an open reading; false when it was ended already. */
export const endReading = async (
  writer: Writer,
  id: string,
  state: 'recorded' | 'discarded',
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('launchReading')
    .set({ state })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type NewReading = Omit<Insertable<LaunchReadingTable>, 'fields'> & { readonly fields: ReadingFields }

export const addReading = async (writer: Writer, { fields, ...row }: NewReading): Promise<string> =>
  (
    await writer
      .insertInto('launchReading')
      .values({ ...row, fields: json(fields) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** Keeps the mended fields of an open reading; false when somebody changed it since this version, or it was ended. */
export const changeReading = async (
  writer: Writer,
  { id, version, fields }: { id: string; version: number; fields: ReadingFields },
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('launchReading')
    .set({ fields: json(fields), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
