import { hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import type { Insertable, Updateable } from 'kysely'
import type { ArticlePictureTable, NewsImportTable } from '../tables.ts'

/** Notes an import that is looked through before it makes anything; once, whoever presses twice. */
export const addCheckedImport = async (
  writer: Writer,
  row: Insertable<NewsImportTable>,
): Promise<boolean> => {
  const added = await writer
    .insertInto('newsImport')
    .values({ ...row, state: 'checked' })
    .onConflict((of) => of.column('id').doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Takes a checked import; false when that was done already. */
export const takeCheckedImport = (
  writer: Writer,
  id: string,
  change: Updateable<NewsImportTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('newsImport')
      .set({ ...change, state: 'taken' })
      .where('id', '=', id)
      .where('state', '=', 'checked'),
  )

type File = Pick<Updateable<ArticlePictureTable>, 'fileId' | 'width' | 'height'>

/** Gives a picture the file that it lacked; false when it has one meanwhile. */
export const givePictureFile = (writer: Writer, pictureId: string, file: File): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('articlePicture')
      .set({ ...file, missingSource: null })
      .where('id', '=', pictureId)
      .where('fileId', 'is', null),
  )
