import type { Insertable, Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import type {
  PublicityFormTable,
  PublicityGuidanceRow,
  PublicityGuidanceTable,
  PublicityOutputRow,
  PublicityOutputTable,
} from '../tables.ts'

export const addPublicity = async (
  writer: Writer,
  row: Insertable<PublicityGuidanceTable>,
): Promise<string> =>
  (await writer.insertInto('publicityGuidance').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes guidance that stands as we saw it; false when someone was faster. */
export const changePublicityRow = (
  writer: Writer,
  seen: Pick<PublicityGuidanceRow, 'id' | 'state' | 'version'>,
  change: Updateable<PublicityGuidanceTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('publicityGuidance')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )

type NewForm = Omit<Insertable<PublicityFormTable>, 'guidanceId'>

/** The forms of guidance are these and no others; one that has outputs cannot go (`publicity_output_form`). */
export const setForms = async (
  writer: Writer,
  guidanceId: string,
  forms: readonly NewForm[],
): Promise<void> => {
  await writer
    .deleteFrom('publicityForm')
    .where('guidanceId', '=', guidanceId)
    .where(
      'form',
      'not in',
      forms.map(({ form }) => form),
    )
    .execute()
  for (const { form, ...rest } of forms)
    await writer
      .insertInto('publicityForm')
      .values({ ...rest, form, guidanceId })
      .onConflict((conflict) => conflict.columns(['guidanceId', 'form']).doUpdateSet(rest))
      .execute()
}

export const addOutput = async (writer: Writer, row: Insertable<PublicityOutputTable>): Promise<string> =>
  (await writer.insertInto('publicityOutput').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes what was entered and stands as we saw it; false when someone was faster. */
export const changeOutputRow = (
  writer: Writer,
  seen: Pick<PublicityOutputRow, 'id' | 'state' | 'version'>,
  change: Updateable<PublicityOutputTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('publicityOutput')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )
