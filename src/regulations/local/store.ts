import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { LocalEditionState, LocalEditionTable, LocalRegulationTable } from '../tables.ts'

type Files = readonly { readonly path: string; readonly text: string }[]

export const addRegulation = async (writer: Writer, row: Insertable<LocalRegulationTable>): Promise<string> =>
  (await writer.insertInto('localRegulation').values(row).returning('id').executeTakeFirstOrThrow()).id

/** The place that a regulation binds, as long as no edition of it has held. */
export const placeRegulation = async (
  writer: Writer,
  id: string,
  place: Pick<Insertable<LocalRegulationTable>, 'scope' | 'unitId'>,
): Promise<void> => {
  await writer.updateTable('localRegulation').set(place).where('id', '=', id).execute()
}

export const addEdition = async (
  writer: Writer,
  { files, ...row }: Omit<Insertable<LocalEditionTable>, 'files'> & { readonly files: Files },
): Promise<string> =>
  (
    await writer
      .insertInto('localEdition')
      .values({ ...row, files: json(files) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

type Seen = { readonly id: string; readonly state: LocalEditionState; readonly version: number }
type Change = Omit<Updateable<LocalEditionTable>, 'files'> & { readonly files?: Files }

/** Changes an edition that is still as it was seen; false when someone was faster. */
export const changeEdition = async (
  writer: Writer,
  seen: Seen,
  { files, ...change }: Change,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('localEdition')
      .set({ ...change, ...(files ? { files: json(files) } : {}), version: seen.version + 1 })
      .where(asSeen(seen)),
  )
