import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import type {
  ExampleWishTable,
  GoodExampleFileTable,
  GoodExampleReadingTable,
  GoodExampleRow,
  GoodExampleTable,
} from '../tables.ts'

export const addExample = async (writer: Writer, row: Insertable<GoodExampleTable>): Promise<string> =>
  (await writer.insertInto('goodExample').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes a card that stands as we saw it; false when someone was faster. */
export const changeExampleRow = (
  writer: Writer,
  seen: Pick<GoodExampleRow, 'id' | 'state' | 'version'>,
  change: Updateable<GoodExampleTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('goodExample')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )

export const addExampleFile = async (
  writer: Writer,
  row: Insertable<GoodExampleFileTable>,
): Promise<void> => {
  await writer.insertInto('goodExampleFile').values(row).execute()
}

/** The article that was made of the card; its words may change without the card's. */
export const noteArticle = async (writer: Writer, id: string, articleId: string): Promise<void> => {
  await writer.updateTable('goodExample').set({ articleId }).where('id', '=', id).execute()
}

export const setReading = async (writer: Writer, row: Insertable<GoodExampleReadingTable>): Promise<void> => {
  const { exampleId: _, language: __, ...rest } = row
  await writer
    .insertInto('goodExampleReading')
    .values(row)
    .onConflict((conflict) => conflict.columns(['exampleId', 'language']).doUpdateSet(rest))
    .execute()
}

export const setWish = async (writer: Writer, row: Insertable<ExampleWishTable>): Promise<void> => {
  const { unitId: _, ...rest } = row
  await writer
    .insertInto('exampleWish')
    .values(row)
    .onConflict((conflict) => conflict.column('unitId').doUpdateSet(rest))
    .execute()
}

export const dropWish = async (writer: Writer, unitId: number): Promise<void> => {
  await writer.deleteFrom('exampleWish').where('unitId', '=', unitId).execute()
}
