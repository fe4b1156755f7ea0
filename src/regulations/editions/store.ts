import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { LawChangeFile } from '../law-texts.ts'
import type { LawEditionState, LawEditionTable } from '../tables.ts'

type Texts = {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly changes: readonly LawChangeFile[]
}

export const addLawEdition = async (
  writer: Writer,
  { files, changes, ...row }: Omit<Insertable<LawEditionTable>, 'files' | 'changes'> & Texts,
): Promise<string> =>
  (
    await writer
      .insertInto('lawEdition')
      .values({ ...row, files: json(files), changes: json(changes) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

type Seen = { readonly id: string; readonly state: LawEditionState; readonly version: number }
type Change = Omit<Updateable<LawEditionTable>, 'files' | 'changes'> & Partial<Texts>

/** Changes an edition that is still as it was seen; false when someone was faster. */
export const changeLawEdition = async (
  writer: Writer,
  seen: Seen,
  { files, changes, ...change }: Change,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('lawEdition')
      .set({
        ...change,
        ...(files ? { files: json(files) } : {}),
        ...(changes ? { changes: json(changes) } : {}),
        version: seen.version + 1,
      })
      .where(asSeen(seen)),
  )
